import { describe, expect, test } from "vitest";
import { caseWith, movedWith, participantWith } from "@/server/rules/duties/case-fixture";
import { badFields, barredBy, kindsOf, lettersOf, planned, sentBy, written } from "./plan-fixture";
import { registerGuidance } from "./register-guidance";
import { registerPlacement } from "./register-placement";
import { registerUnemployment } from "./register-unemployment";
import { visitMember } from "./visit-member";

const VISIT = {
  hasVocationalEducation: null,
  supportsChildrenAtHome: null,
  needsEarlyEffort: false,
  availabilityDoubted: false,
  assessment: "Ordinary course.",
};
const registered = (parts = {}) => caseWith({ circumstances: [{}], registrations: [{}], placements: [{}], ...parts });

describe("visitMember", () => {
  test("R2.1a: to the fund: the participation opens, the exchange is told, the member gets a letter", () => {
    const plan = planned(visitMember, registered(), VISIT, "2021-03-08");
    expect(barredBy(plan)).toEqual([]);
    expect(written(plan, "participations")).toMatchObject([
      { startDate: "2021-03-01", endDate: null, reasonCode: null },
    ]);
    expect(written(plan, "visitations")).toMatchObject([{ responsible: "fund", assessedOn: "2021-03-08" }]);
    expect(sentBy(plan)).toEqual(["marking.started"]);
    expect(lettersOf(plan)).toEqual(["visitedToFund"]);
  });

  test("R4.3c: the jobcenter's deadline is annulled and its meeting is to be cancelled, on entry to the fund alone", () => {
    const parts = {
      jobcenterItems: [
        { kind: "deadline", state: "open" },
        { kind: "meeting", state: "open" },
      ],
    } as const;
    const plan = planned(visitMember, registered(parts), VISIT, "2021-03-08");
    expect(written(plan, "jobcenterItems")).toMatchObject([{ state: "annulled" }, { state: "toBeCancelled" }]);
    const early = planned(visitMember, registered(parts), { ...VISIT, needsEarlyEffort: true }, "2021-03-08");
    expect(written(early, "jobcenterItems")).toEqual([]);
  });

  test("R2.3a, R2.4, I-5: 44 is marked in and out in one act, with its ground and an adverse letter", () => {
    const plan = planned(visitMember, registered(), { ...VISIT, availabilityDoubted: true }, "2021-03-08");
    expect(written(plan, "participations")).toMatchObject([{ endDate: "2021-03-08", reasonCode: 44 }]);
    expect(written(plan, "markingEnds")).toMatchObject([
      { reasonCode: 44, ground: "availability", participationId: "new:participation" },
    ]);
    expect(sentBy(plan)).toEqual(["marking.started", "marking.ended"]);
    expect(plan.toMember).toMatchObject([{ template: "visitedToJobcenter", adverse: true }]);
  });

  test("R1.1, I-5: outside the permission: visited to the jobcenter and not marked; nothing goes to the exchange", () => {
    const plan = planned(
      visitMember,
      registered({ circumstances: [{ municipalityCode: "0851" }] }),
      VISIT,
      "2021-03-08",
    );
    expect(barredBy(plan)).toEqual([]);
    expect(written(plan, "visitations")).toMatchObject([{ responsible: "jobcenter" }]);
    expect(written(plan, "participations")).toEqual([]);
    expect(sentBy(plan)).toEqual([]);
    expect(kindsOf(plan)).toContain("notMarked");
  });

  test("R2.3b: a fact that decides and is not known bars the act, and is named", () => {
    const young = registered({ birthDate: "1999-05-05", circumstances: [{ hasVocationalEducation: null }] });
    expect(barredBy(planned(visitMember, young, VISIT, "2021-03-08"))).toEqual(["missing:hasVocationalEducation"]);
    const known = planned(visitMember, young, { ...VISIT, hasVocationalEducation: false }, "2021-03-08");
    expect(written(known, "participations")).toMatchObject([{ reasonCode: 45 }]);
    expect(written(known, "circumstances")).toMatchObject([{ hasVocationalEducation: false, appliesOn: "2021-03-08" }]);
  });

  test("R2.1b: without a placement there is nothing to decide on", () => {
    expect(barredBy(planned(visitMember, registered({ placements: [] }), VISIT, "2021-03-08"))).toEqual([
      "missing:placement",
    ]);
  });

  test("R2.2a: who is not registered, or visited already, is not visited", () => {
    expect(barredBy(planned(visitMember, caseWith({ circumstances: [{}] }), VISIT, "2021-03-08"))).toEqual([
      "notRegistered",
    ]);
    expect(barredBy(planned(visitMember, participantWith(), VISIT, "2021-03-10"))).toEqual(["alreadyVisited"]);
  });

  test("I-18: on the last day no reason is asked for, the day after it is", () => {
    expect(barredBy(planned(visitMember, registered(), VISIT, "2021-03-15"))).toEqual([]);
    expect(barredBy(planned(visitMember, registered(), VISIT, "2021-03-16"))).toEqual(["missing:lateReason"]);
    const late = planned(visitMember, registered(), { ...VISIT, lateReason: "Illness." }, "2021-03-16");
    expect(written(late, "visitations")).toMatchObject([{ lateReason: "Illness." }]);
    expect(kindsOf(late)).toContain("registeredLate");
  });

  test("R2.5f: marked out and not placed again: not in again", () => {
    const again = movedWith(44, "2021-04-12", { registrations: [{ registeredOn: "2021-05-03" }] });
    expect(barredBy(planned(visitMember, again, VISIT, "2021-05-04"))).toEqual(["notReplaced"]);
  });

  test("R2.5d, R2.5g: placed again: a new participation from the day after the old one at the earliest", () => {
    const again = movedWith(46, "2021-04-12", {
      registrations: [{ learnedOn: "2021-04-12" }],
      placements: [{}, { kind: "replacement", effectiveFrom: "2021-04-01" }],
    });
    const plan = planned(visitMember, again, VISIT, "2021-04-12");
    expect(written(plan, "participations")).toMatchObject([{ startDate: "2021-04-13", placementId: "placements-2" }]);
  });

  test("R9.3, I-21: with the participation open a new registration leads back to it, and opens no other", () => {
    const back = participantWith({
      registrations: [{ deregisteredFrom: "2021-03-20" }, { registeredOn: "2021-04-06" }],
    });
    const plan = planned(visitMember, back, VISIT, "2021-04-07");
    expect(written(plan, "participations")).toEqual([]);
    expect(kindsOf(plan)).toEqual(["sameParticipation"]);
  });
});

describe("registering", () => {
  test("R2.2a: a day that has not come is bad input; a second registration is refused", () => {
    const none = caseWith();
    expect(badFields(() => planned(registerUnemployment, none, { registeredOn: "2021-03-09" }, "2021-03-08"))).toEqual([
      "registeredOn:future",
    ]);
    const twice = planned(registerUnemployment, registered(), { registeredOn: "2021-03-05" }, "2021-03-08");
    expect(barredBy(twice)).toEqual(["alreadyRegistered"]);
  });

  test("R2.1b, I-24: a re-placement without a new registration keeps the day the right was learned of", () => {
    const input = { kind: "replacement", effectiveFrom: "2021-04-01", learnedOn: "2021-04-07" } as const;
    const plan = planned(registerPlacement, registered(), input, "2021-04-07");
    expect(written(plan, "registrations")).toMatchObject([{ registeredOn: "2021-03-01", learnedOn: "2021-04-07" }]);
    expect(
      barredBy(planned(registerPlacement, registered(), { kind: "new", effectiveFrom: "2021-03-01" }, "2021-03-08")),
    ).toEqual(["alreadyPlaced"]);
  });

  test("R14.1: a placement before the scheme is registered all the same, and told as outside it", () => {
    const plan = planned(
      registerPlacement,
      registered({ placements: [] }),
      { kind: "new", effectiveFrom: "2019-12-01" },
      "2021-03-08",
    );
    expect(kindsOf(plan)).toEqual(["outsideScheme"]);
  });

  test("R5.1: guidance in time, late with a reason, in the future not at all", () => {
    const all = { topics: ["trial" as const], on: "2021-03-15" };
    expect(barredBy(planned(registerGuidance, registered(), all, "2021-03-20"))).toEqual([]);
    const late = { ...all, on: "2021-03-16" };
    expect(barredBy(planned(registerGuidance, registered(), late, "2021-03-20"))).toEqual(["missing:lateReason"]);
    expect(barredBy(planned(registerGuidance, registered(), { ...late, lateReason: "Ill." }, "2021-03-20"))).toEqual(
      [],
    );
    expect(badFields(() => planned(registerGuidance, registered(), late, "2021-03-15"))).toEqual(["on:future"]);
    expect(barredBy(planned(registerGuidance, caseWith(), all, "2021-03-20"))).toEqual(["notRegistered"]);
  });
});
