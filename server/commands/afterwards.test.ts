import { describe, expect, test } from "vitest";
import { type CaseParts, participantWith } from "@/server/rules/duties/case-fixture";
import { annulDeregistration } from "./annul-deregistration";
import { NOTHING_FOLLOWED, type WhatFollowed } from "./follow-ups";
import { badFields, barredBy, kindsOf, lettersOf, planned, sentBy, written } from "./plan-fixture";
import { registerComplaint } from "./register-complaint";
import { settleFollowUp } from "./settle-follow-up";
import { treatComplaint } from "./treat-complaint";

const reason = "Brevet om fristen kom aldrig frem.";
const TODAY = "2021-04-06";

/** Deregistered from the day after a deadline that passed on the 18th of March. */
const deregistered = (parts: CaseParts = {}) =>
  participantWith({
    registrations: [{ deregisteredFrom: "2021-03-19", deregistrationGround: "missedDeadline" }],
    deadlines: [{}],
    ...parts,
  });

describe("R4.3b: a deregistration is annulled after a complaint", () => {
  const input = { registrationId: "registrations-1", reason, newDeadline: null };
  const annulled = (
    facts = deregistered(),
    { more = {}, lead = true, times = 3, followed = NOTHING_FOLLOWED as WhatFollowed } = {},
  ) =>
    planned(annulDeregistration, facts, { ...input, ...more }, TODAY, {
      byTeamLead: lead,
      bookableTimes: times,
      followed,
    });

  test("by a team lead, with a reason, and only one for a missed deadline", () => {
    expect(barredBy(annulled())).toEqual([]);
    expect(barredBy(annulled(undefined, { lead: false }))).toEqual(["leadAnnulsDeregistration"]);
    expect(barredBy(annulled(undefined, { more: { reason: null } }))).toEqual(["missing:reason"]);
    expect(barredBy(annulled(participantWith()))).toEqual(["notDeregistered"]);
    const byItself = { deregisteredFrom: "2021-03-19", deregistrationGround: "other" as const };
    expect(barredBy(annulled(deregistered({ registrations: [byItself] })))).toEqual(["deregisteredOtherwise"]);
  });

  test("the member was registered all the while, the deadline falls away, and everybody is told", () => {
    const plan = annulled();
    expect(written(plan, "registrations")).toMatchObject([{ deregisteredFrom: null, deregistrationGround: null }]);
    expect(written(plan, "deadlines")).toMatchObject([{ withdrawnOn: TODAY }]);
    expect(sentBy(plan)).toEqual(["deregistration", "deadline.lapsed"]);
    expect(lettersOf(plan)).toEqual(["deregistrationAnnulled"]);
    expect(kindsOf(plan)).toContain("registeredStill");
  });

  test("I-21: whoever came back by a registration of their own is registered once, not twice", () => {
    const back = { registrations: [...deregistered().registrations, { registeredOn: "2021-03-26" }] } as CaseParts;
    expect(written(annulled(deregistered(back)), "registrations")).toMatchObject([{ deregisteredFrom: null }, null]);
  });

  test("I-17: a new deadline only where there are times to book before it", () => {
    const more = { newDeadline: "2021-04-16" };
    expect(written(annulled(undefined, { more }), "deadlines")).toMatchObject([
      { withdrawnOn: TODAY },
      { deadline: "2021-04-16", withdrawnOn: null },
    ]);
    expect(barredBy(annulled(undefined, { more, times: 0 }))).toEqual(["noBookableTimes"]);
  });

  test("I-32: the letter that told of it is corrected where it was read, and stands to be taken back where it was not", () => {
    const letters = [
      { id: "letter-1", template: "deadlineMissed", on: "2021-03-19", sent: true },
      { id: "letter-2", template: "deregistered", on: "2021-03-22", sent: false },
    ];
    const plan = annulled(undefined, { followed: { interviews: [], letters } });
    expect(written(plan, "followUps")).toMatchObject([
      { kind: "letter", about: "letter-1", state: "undone", how: "follow" },
      { kind: "letter", about: "letter-2", state: "open", how: null },
      { kind: "exchange", state: "undone", how: "told" },
    ]);
  });

  test("a complaint about it is reversed by it; one about something else goes on", () => {
    const complaints = [{}, { against: "holidayRefused", about: null }];
    expect(written(annulled(deregistered({ complaints })), "complaints")).toMatchObject([
      { state: "reversed", stateOn: TODAY, reason },
    ]);
  });
});

describe("I-32: what followed is settled one by one", () => {
  const more = { letterSent: false, day: { known: true, busy: [] } };
  const settle = (parts: CaseParts, how: string, words: object = {}, given: object = {}) =>
    planned(
      settleFollowUp,
      participantWith(parts),
      { followUpId: "followUps-1", how, ...words } as never,
      "2021-03-15",
      { ...more, ...given },
    );
  const cancelled = { interviews: [{ status: "cancelled" as const }], followUps: [{}] };

  test("an interview is restored on its time while that lies ahead and nothing else fills it", () => {
    const plan = settle(cancelled, "restore");
    expect(written(plan, "interviews")).toMatchObject([{ status: "booked" }]);
    expect(written(plan, "followUps")).toMatchObject([{ state: "undone", how: "restore" }]);
    expect(lettersOf(plan)).toEqual(["interviewRestored"]);
    const past = {
      ...cancelled,
      interviews: [{ status: "cancelled" as const, on: "2021-03-12", startsAt: "2021-03-12T09:00:00Z" }],
    };
    expect(barredBy(settle(past, "restore"))).not.toEqual([]);
    const [{ startsAt, endsAt, on }] = participantWith(cancelled).interviews as never as [
      { startsAt: string; endsAt: string; on: string },
    ];
    const busy = [{ interviewId: "another", on, startsAt, endsAt }];
    expect(settle(cancelled, "restore", {}, { day: { known: true, busy } }).conflict).not.toBeUndefined();
  });

  test("or the member is told that a new time comes; or it is let stand, for a written reason", () => {
    expect(lettersOf(settle(cancelled, "offerAgain"))).toEqual(["interviewOfferedAgain"]);
    expect(barredBy(settle(cancelled, "stand"))).toEqual(["missing:reason"]);
    expect(written(settle(cancelled, "stand", { reason }), "followUps")).toMatchObject([{ state: "stands", reason }]);
  });

  test("once settled it is not settled again, and only in the ways that are open for it", () => {
    const settled = { ...cancelled, followUps: [{ state: "stands" as const, how: "stand" as const }] };
    expect(barredBy(settle(settled, "restore"))).toEqual(["followUpSettled"]);
    expect(barredBy(settle(cancelled, "withdraw"))).toEqual(["wayNotOpen"]);
  });

  test("a letter is taken back before it has reached the member; after that another follows it, with words of its own", () => {
    const letter = { followUps: [{ kind: "letter" as const, about: "letter-1", detail: "courseMoves" }] };
    expect(settle(letter, "withdraw").withdraws).toEqual(["letter-1"]);
    expect(barredBy(settle(letter, "withdraw", {}, { letterSent: true }))).toEqual(["letterSent"]);
    expect(barredBy(settle(letter, "follow"))).toEqual(["missing:text"]);
    expect(lettersOf(settle(letter, "follow", { text: "Du bliver i a-kassen." }))).toEqual(["letterCorrected"]);
  });

  test("R4.3b: nothing follows from a deadline of which nobody has said whether it runs again", () => {
    const waiting = { deadlines: [{}], followUps: [{ kind: "deadline" as const, about: "deadlines-1", detail: null }] };
    expect(lettersOf(settle(waiting, "stand", { reason }))).toEqual(["deadlineRunsAgain"]);
    expect(written(settle(waiting, "withdraw"), "deadlines")).toMatchObject([{ withdrawnOn: "2021-03-15" }]);
  });
});

describe("complaints", () => {
  const against = { template: "deregistered", decisionId: "decision-1", on: "2021-03-22", about: "deadlines-1" };
  const register = (receivedOn: string, parts: CaseParts = {}) =>
    planned(
      registerComplaint,
      deregistered(parts),
      { receivedOn, messageId: "letter-2", text: "Jeg fik aldrig brevet." },
      "2021-04-30",
      against,
    );

  test("four weeks from when it was told: in time on the last day, late on the day after, and treated all the same", () => {
    for (const [day, inTime] of [
      ["2021-04-18", true],
      ["2021-04-19", true],
      ["2021-04-20", false],
    ] as const)
      expect(written(register(day), "complaints")).toMatchObject([{ inTime, state: "received" }]);
    expect(lettersOf(register("2021-04-20"))).toEqual(["complaintReceived"]);
    expect(badFields(() => register("2021-03-21"))).toEqual(["receivedOn:beforeDecision"]);
    expect(badFields(() => register("2021-05-01"))).toEqual(["receivedOn:future"]);
    expect(register("2021-04-13", { complaints: [{ messageId: "letter-2" }] }).conflict?.reason).toBe(
      "complaintRegistered",
    );
  });

  test("a complaint goes on step by step; a decision of it says why", () => {
    const treat = (state: string, why: string | null, before = "received") =>
      planned(
        treatComplaint,
        deregistered({ complaints: [{ state: before as never }] }),
        { complaintId: "complaints-1", state: state as never, reason: why },
        "2021-04-14",
      );
    expect(written(treat("treating", null), "complaints")).toMatchObject([{ state: "treating" }]);
    expect(badFields(() => treat("upheld", null, "treating"))).toEqual(["reason:missing"]);
    expect(lettersOf(treat("upheld", reason, "treating"))).toEqual(["complaintUpheld"]);
    expect(kindsOf(treat("reversed", reason, "treating"))).toContain("deregistrationToAnnul");
    expect(treat("sentOn", null).conflict?.reason).toBe("complaintMoved");
  });
});
