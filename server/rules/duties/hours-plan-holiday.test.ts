import { describe, expect, test } from "vitest";
import type { CaseFacts } from "../case-facts";
import { DEFAULT_SCHEME as scheme } from "../schemes";
import { caseWith, dutyNamed, movedWith, participantWith, recordedOn } from "./case-fixture";
import { duties } from "./index";

const on = (facts: CaseFacts, today: string, key: string) => dutyNamed(duties(facts, scheme, today).duties, key);
const state = (facts: CaseFacts, today: string, key: string) => on(facts, today, key)?.state;
const registered = (parts = {}) => caseWith({ circumstances: [{}], registrations: [{}], placements: [{}], ...parts });

describe("hours", () => {
  const months = (...list: [string, number, string][]) =>
    list.map(([month, hours, day]) => ({ month, hours, recordedAt: recordedOn(day) }));
  const three = months(
    ["2021-03", 16_033, "2021-03-31"],
    ["2021-04", 16_033, "2021-04-30"],
    ["2021-05", 8934, "2021-05-31"],
  );

  test("R9.2 exactly 410 hours: open in the month of registration, met within it, late after it, lapsed under another code", () => {
    expect(on(participantWith({ benefitMonths: three }), "2021-05-31", "hoursReached")).toMatchObject({
      state: "open",
      opensOn: "2021-05-31",
      dueOn: "2021-05-31",
      facts: { total: 41_000, threshold: 41_000 },
    });
    const short = months(
      ["2021-03", 16_033, "2021-03-31"],
      ["2021-04", 16_033, "2021-04-30"],
      ["2021-05", 8933, "2021-05-31"],
    );
    expect(on(participantWith({ benefitMonths: short }), "2021-05-31", "hoursReached")).toBeUndefined();
    const ended = (registeredOn: string) =>
      movedWith(41, "2021-05-31", { benefitMonths: three, markingEnds: [{ reasonCode: 41, registeredOn }] });
    expect(state(ended("2021-05-31"), "2021-06-02", "hoursReached")).toBe("met");
    expect(state(ended("2021-06-01"), "2021-06-02", "hoursReached")).toBe("late");
    expect(state(movedWith(43, "2021-05-31", { benefitMonths: three }), "2021-06-02", "hoursReached")).toBe("lapsed");
  });
  test("R9.2 with code 41 the duty stays told when the hours came in after the last day", () => {
    const late = months(["2021-03", 41_000, "2021-06-02"]);
    const facts = { benefitMonths: late, markingEnds: [{ reasonCode: 41 as const, registeredOn: "2021-06-02" }] };
    expect(state(movedWith(41, "2021-05-31", facts), "2021-06-03", "hoursReached")).toBe("met");
    expect(on(movedWith(44, "2021-05-31", { benefitMonths: late }), "2021-06-03", "hoursReached")).toBeUndefined();
  });
  test("R9.1 I-7 333 hours for the part-time insured", () => {
    const partTime = { circumstances: [{ insurance: "partTime" as const }] };
    const benefitMonths = months(["2021-03", 33_300, "2021-03-31"]);
    expect(state(participantWith({ ...partTime, benefitMonths }), "2021-03-31", "hoursReached")).toBe("open");
    expect(on(participantWith({ benefitMonths }), "2021-03-31", "hoursReached")).toBeUndefined();
  });
  test("R9.1 within a month of the limit the move is prepared; not further away, not while deregistered", () => {
    const two = three.slice(0, 2);
    expect(on(participantWith({ benefitMonths: two }), "2021-04-30", "hoursNear")).toMatchObject({
      state: "open",
      dueOn: "2021-05-31",
      facts: { remaining: 8934, month: "2021-05" },
    });
    expect(on(participantWith({ benefitMonths: two.slice(0, 1) }), "2021-04-30", "hoursNear")).toBeUndefined();
    const away = participantWith({ benefitMonths: two, registrations: [{ deregisteredFrom: "2021-04-15" }] });
    expect(on(away, "2021-04-30", "hoursNear")).toBeUndefined();
  });
  test("I-16 hours of months before the start do not count", () => {
    const before = months(["2021-02", 41_000, "2021-02-28"]);
    expect(on(participantWith({ benefitMonths: before }), "2021-03-31", "hoursReached")).toBeUndefined();
  });
  test("I-25 a participation still open after the scheme's last day is to be ended, and its duties lapse", () => {
    expect(on(participantWith(), "2023-12-31", "expiry")).toBeUndefined();
    expect(on(participantWith(), "2024-01-01", "expiry")).toMatchObject({ state: "open", opensOn: "2024-01-01" });
    expect(state(participantWith(), "2024-01-01", "individualInterview:1")).toBe("lapsed");
  });
});

describe("Min Plan", () => {
  test("R11.2a open without a plan and with a draft, met when published, lapsed after the move", () => {
    expect(on(participantWith(), "2021-03-10", "minPlan:")).toMatchObject({
      state: "open",
      text: "minPlan",
      dueOn: null,
    });
    const draft = participantWith({ minPlans: [{ state: "draft" }] });
    expect(on(draft, "2021-03-10", "minPlan:")).toMatchObject({ state: "open", text: "minPlanPublish" });
    expect(state(participantWith({ minPlans: [{}] }), "2021-03-10", "minPlan:")).toBe("met");
    expect(state(movedWith(44, "2021-04-12"), "2021-04-12", "minPlan:")).toBe("open");
    expect(state(movedWith(44, "2021-04-12"), "2021-04-13", "minPlan:")).toBe("lapsed");
    expect(state(participantWith(), "2021-02-28", "minPlan:")).toBe("upcoming");
  });
  test("R11.2c R11.2d an approved job goal; one like the present job for those under notice", () => {
    expect(state(participantWith({ jobGoals: [{ approved: false }] }), "2021-03-10", "jobGoal")).toBe("open");
    expect(state(participantWith({ jobGoals: [{}] }), "2021-03-10", "jobGoal")).toBe("met");
    expect(on(participantWith({ jobGoals: [{}] }), "2021-03-10", "similarJobGoal")).toBeUndefined();
    const notice = { circumstances: [{ situation: "underNotice" as const }] };
    expect(state(participantWith({ ...notice, jobGoals: [{}] }), "2021-03-10", "similarJobGoal")).toBe("open");
    expect(
      state(participantWith({ ...notice, jobGoals: [{ aim: "similarJob" }] }), "2021-03-10", "similarJobGoal"),
    ).toBe("met");
  });
  test("R11.2b a draft for those sent to the jobcenter within the two weeks, not for those sent later", () => {
    const sent = (assessedOn: string, parts = {}) =>
      registered({ visitations: [{ responsible: "jobcenter", assessedOn }], ...parts });
    expect(state(sent("2021-03-15"), "2021-03-16", "minPlanDraft")).toBe("open");
    expect(on(sent("2021-03-16"), "2021-03-16", "minPlanDraft")).toBeUndefined();
    expect(state(sent("2021-03-15", { minPlans: [{ state: "draft" }] }), "2021-03-16", "minPlanDraft")).toBe("met");
    expect(state(sent("2021-03-15", { leftFundOn: "2021-03-31" }), "2021-04-01", "minPlanDraft")).toBe("lapsed");
    expect(state(movedWith(44, "2021-03-12"), "2021-03-13", "minPlanDraft")).toBe("open");
    expect(on(movedWith(44, "2021-04-12"), "2021-04-13", "minPlanDraft")).toBeUndefined();
  });
});

describe("holiday and the jobcenter's meeting", () => {
  test("R6b a request is decided before the holiday starts: open, met, late, lapsed; none for self-registered", () => {
    const asked = (parts: object) => participantWith({ holidays: [parts] });
    expect(state(asked({}), "2021-03-28", "holiday")).toBe("upcoming");
    expect(on(asked({}), "2021-03-29", "holiday")).toMatchObject({ state: "open", dueOn: "2021-04-04" });
    expect(state(asked({ state: "approved", recordedAt: "2021-04-04T12:00:00+02:00" }), "2021-04-06", "holiday")).toBe(
      "met",
    );
    expect(state(asked({ state: "refused", recordedAt: "2021-04-05T12:00:00+02:00" }), "2021-04-06", "holiday")).toBe(
      "late",
    );
    expect(state(asked({ state: "withdrawn" }), "2021-04-01", "holiday")).toBe("lapsed");
    expect(on(asked({ state: "registered" }), "2021-04-01", "holiday")).toBeUndefined();
  });
  test("R6c asked for during the period, also for after the move; asked after it is the jobcenter's", () => {
    const asked = (reportedOn: string) =>
      movedWith(44, "2021-04-12", { holidays: [{ reportedOn, from: "2021-04-20", to: "2021-04-23" }] });
    expect(state(asked("2021-04-12"), "2021-04-13", "holiday")).toBe("open");
    expect(on(asked("2021-04-13"), "2021-04-13", "holiday")).toBeUndefined();
  });
  test("R4.3c I-22 a jobcenter meeting is the jobcenter's to cancel: open, met, lapsed after its day", () => {
    const meeting = (parts: object) => participantWith({ jobcenterItems: [parts] });
    expect(on(meeting({}), "2021-03-10", "jobcenterMeeting")).toMatchObject({
      state: "open",
      owner: "jobcenter",
      dueOn: "2021-03-20",
    });
    expect(state(meeting({ state: "cancelled" }), "2021-03-10", "jobcenterMeeting")).toBe("met");
    expect(state(meeting({}), "2021-03-20", "jobcenterMeeting")).toBe("open");
    expect(state(meeting({}), "2021-03-21", "jobcenterMeeting")).toBe("lapsed");
    expect(on(movedWith(45, "2021-03-01", { jobcenterItems: [{}] }), "2021-03-10", "jobcenterMeeting")).toBeUndefined();
  });
  test("R4.7 the member keeps the cv: open, exempt, lapsed after the move", () => {
    expect(on(participantWith(), "2021-03-10", "cv:")).toMatchObject({ state: "open", owner: "member" });
    expect(state(participantWith({ reducedEfforts: [{}] }), "2021-03-20", "cv:")).toBe("exempt");
    expect(state(movedWith(44, "2021-04-12"), "2021-04-13", "cv:")).toBe("lapsed");
  });
});
