import { describe, expect, test } from "vitest";
import type { CaseFacts } from "../case-facts";
import { DEFAULT_SCHEME as scheme } from "../schemes";
import { GUIDANCE_TOPICS } from "../vocabulary";
import { caseWith, dutyNamed, movedWith, participantWith } from "./case-fixture";
import { duties } from "./index";

const on = (facts: CaseFacts, today: string, key: string) => dutyNamed(duties(facts, scheme, today).duties, key);
const state = (facts: CaseFacts, today: string, key: string) => on(facts, today, key)?.state;
const registered = (parts = {}) => caseWith({ circumstances: [{}], registrations: [{}], placements: [{}], ...parts });
const allTopics = (day: string) => GUIDANCE_TOPICS.map((topic) => ({ topic, on: day }));

describe("visitation", () => {
  test("R2.2a upcoming before registration, open from it, overdue is open with its day before today", () => {
    expect(state(registered(), "2021-02-28", "visitation")).toBe("upcoming");
    expect(on(registered(), "2021-03-01", "visitation")).toMatchObject({
      state: "open",
      dueOn: "2021-03-15",
      owner: "fund",
    });
    expect(on(registered(), "2021-03-16", "visitation")).toMatchObject({ state: "open", dueOn: "2021-03-15" });
  });
  test("R2.2a met the day before and on the last day, late the day after", () => {
    const decided = (assessedOn: string) =>
      state(registered({ visitations: [{ assessedOn }] }), "2021-03-20", "visitation");
    expect(decided("2021-03-14")).toBe("met");
    expect(decided("2021-03-15")).toBe("met");
    expect(decided("2021-03-16")).toBe("late");
  });
  test("R2.2a lapsed from the first day without registration, and once the member has left the fund", () => {
    const gone = registered({ registrations: [{ deregisteredFrom: "2021-03-10", deregistrationGround: "other" }] });
    expect(state(gone, "2021-03-09", "visitation")).toBe("open");
    expect(state(gone, "2021-03-10", "visitation")).toBe("lapsed");
    const left = registered({ leftFundOn: "2021-03-10" });
    expect(state(left, "2021-03-10", "visitation")).toBe("open");
    expect(state(left, "2021-03-11", "visitation")).toBe("lapsed");
  });
  test("I-21 no new visitation when the member registers again while the participation is open", () => {
    const again = participantWith({
      registrations: [
        { deregisteredFrom: "2021-04-01", deregistrationGround: "other" },
        { registeredOn: "2021-10-04" },
      ],
    });
    expect(on(again, "2021-10-05", "visitation:registrations-2")).toBeUndefined();
    expect(state(again, "2021-10-05", "individualInterview:1")).toBe("open");
  });
  test("I-24 on re-placement without a new registration the fortnight runs from the day the fund learned of it", () => {
    const replaced = participantWith({ registrations: [{ learnedOn: "2021-06-01" }] });
    expect(on(replaced, "2021-06-02", "visitation")).toMatchObject({
      state: "open",
      dueOn: "2021-06-15",
      text: "visitationAgain",
    });
  });
  test("R2.2a reduced effort frees the member, not the fund", () => {
    expect(
      state(registered({ reducedEfforts: [{ from: "2021-03-01", to: "2021-03-31" }] }), "2021-03-05", "visitation"),
    ).toBe("open");
  });
});

describe("mark out", () => {
  test("R1.2b leaving the fund: upcoming, open, due at the month's end, met, late, lapsed under another code", () => {
    const left = { leftFundOn: "2021-04-12" };
    expect(state(participantWith(left), "2021-04-11", "markOut43")).toBe("upcoming");
    expect(on(participantWith(left), "2021-04-12", "markOut43")).toMatchObject({ state: "open", dueOn: "2021-04-30" });
    const with43 = (registeredOn: string) =>
      movedWith(43, "2021-04-30", { ...left, markingEnds: [{ reasonCode: 43, registeredOn }] });
    expect(state(with43("2021-04-30"), "2021-05-02", "markOut43")).toBe("met");
    expect(state(with43("2021-05-01"), "2021-05-02", "markOut43")).toBe("late");
    expect(state(movedWith(44, "2021-04-20", left), "2021-05-02", "markOut43")).toBe("lapsed");
  });
  test("R1.2a a municipality outside the permission: open on the day of the move, absent inside it", () => {
    const moved = participantWith({ circumstances: [{ municipalityCode: "0851", appliesOn: "2021-04-12" }] });
    expect(state(moved, "2021-04-11", "markOut42")).toBe("upcoming");
    expect(on(moved, "2021-04-12", "markOut42")).toMatchObject({ state: "open", dueOn: "2021-04-12" });
    expect(on(participantWith(), "2021-04-12", "markOut42")).toBeUndefined();
    const out = movedWith(42, "2021-04-12", { circumstances: [{ municipalityCode: "0851", appliesOn: "2021-04-12" }] });
    expect(state(out, "2021-04-20", "markOut42")).toBe("met");
  });
});

describe("guidance", () => {
  test("R5.1 open with what is missing, met on the last day, late after it", () => {
    expect(on(participantWith({ guidance: [{ topic: "trial" }] }), "2021-03-10", "guidance")).toMatchObject({
      state: "open",
      dueOn: "2021-03-15",
      facts: { missing: GUIDANCE_TOPICS.filter((topic) => topic !== "trial").join(",") },
    });
    expect(state(participantWith({ guidance: allTopics("2021-03-15") }), "2021-03-16", "guidance")).toBe("met");
    expect(state(participantWith({ guidance: allTopics("2021-03-16") }), "2021-03-16", "guidance")).toBe("late");
  });
  test("R5.1 lapsed when the member is visited to the jobcenter or the course has moved", () => {
    expect(state(registered({ visitations: [{ responsible: "jobcenter" }] }), "2021-03-10", "guidance")).toBe("lapsed");
    expect(state(movedWith(44, "2021-03-10"), "2021-03-10", "guidance")).toBe("open");
    expect(state(movedWith(44, "2021-03-10"), "2021-03-11", "guidance")).toBe("lapsed");
  });
  test("R5.1 on coming back to an open participation only what is missing is given", () => {
    const registrations = [{ deregisteredFrom: "2021-04-01" }, { registeredOn: "2021-10-04" }];
    const full = participantWith({ registrations, guidance: allTopics("2021-03-10") });
    expect(on(full, "2021-10-05", "guidance:registrations-2")).toBeUndefined();
    const partly = participantWith({ registrations, guidance: [{ topic: "trial", on: "2021-03-10" }] });
    expect(on(partly, "2021-10-05", "guidance:registrations-2")).toMatchObject({ state: "open", dueOn: "2021-10-18" });
    expect(state(partly, "2021-10-05", "guidance:registrations-1")).toBe("lapsed");
  });
  test("R5.3 opens with the registered end, is due on the last day, late after it, lapsed on a new participation", () => {
    const ending = (guidance: { topic: "transfer"; on: string }[], more = {}) =>
      movedWith(41, "2021-05-31", { markingEnds: [{ reasonCode: 41, registeredOn: "2021-05-10" }], guidance, ...more });
    expect(on(ending([]), "2021-05-09", "moveGuidance")?.state).toBe("upcoming");
    expect(on(ending([]), "2021-05-10", "moveGuidance")).toMatchObject({ state: "open", dueOn: "2021-05-31" });
    expect(state(ending([{ topic: "transfer", on: "2021-05-31" }]), "2021-06-02", "moveGuidance")).toBe("met");
    expect(state(ending([{ topic: "transfer", on: "2021-06-01" }]), "2021-06-02", "moveGuidance")).toBe("late");
    const next = { participations: [{ endDate: "2021-05-31", reasonCode: 41 }, { startDate: "2021-09-01" }] };
    expect(state(ending([], next), "2021-08-31", "moveGuidance")).toBe("open");
    expect(state(ending([], next), "2021-09-01", "moveGuidance")).toBe("lapsed");
  });
  test("R5.3 the guidance that opened the course does not answer it; a second one before the end is registered does", () => {
    const first = { topic: "transfer", on: "2021-03-08" } as const;
    const markingEnds = [{ reasonCode: 41, registeredOn: "2021-05-10" } as const];
    expect(state(movedWith(41, "2021-05-31", { markingEnds, guidance: [first] }), "2021-05-11", "moveGuidance")).toBe(
      "open",
    );
    const both = [first, { topic: "transfer", on: "2021-05-03" } as const];
    expect(state(movedWith(41, "2021-05-31", { markingEnds, guidance: both }), "2021-05-11", "moveGuidance")).toBe(
      "met",
    );
  });
  test("R5.3 I-27 holds for every code but 46, which is no move (R2.5d)", () => {
    for (const code of [38, 41, 42, 43, 44, 45] as const) {
      expect(on(movedWith(code, "2021-04-12"), "2021-04-12", "moveGuidance")?.state).toBe("open");
    }
    expect(on(movedWith(46, "2021-04-12"), "2021-04-12", "moveGuidance")).toBeUndefined();
  });
  test("R5.2a who is covered and was not guided at the interview is to be: met by later guidance, lapsed with the move", () => {
    const covered = { found: "inside", answer: "inside", guided: false, on: "2021-03-25" } as const;
    const owed = { repatriations: [covered] };
    expect(state(participantWith(owed), "2021-03-26", "repatriationGuidance")).toBe("open");
    expect(
      on(participantWith({ repatriations: [{ ...covered, guided: true }] }), "2021-03-26", "repatriationGuidance"),
    ).toBeUndefined();
    const later = { repatriations: [covered, { ...covered, on: "2021-04-01", guided: true }] };
    expect(["met", "late"]).toContain(state(participantWith(later), "2021-04-02", "repatriationGuidance"));
    expect(state(movedWith(44, "2021-04-12", owed), "2021-04-13", "repatriationGuidance")).toBe("lapsed");
  });
  test("R5.2a an interview held without the assessment keeps it open until the course has moved", () => {
    const held = { interviews: [{ status: "held", on: "2021-03-25", repatriationAssessed: null } as const] };
    expect(state(participantWith(held), "2021-03-26", "repatriation")).toBe("open");
    expect(state(movedWith(44, "2021-04-12", held), "2021-04-13", "repatriation")).toBe("lapsed");
    expect(on(participantWith({ interviews: [{ status: "held" }] }), "2021-03-26", "repatriation")).toBeUndefined();
  });
});
