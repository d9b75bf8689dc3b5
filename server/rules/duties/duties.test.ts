import { describe, expect, test } from "vitest";
import type { CaseFacts } from "../case-facts";
import { DEFAULT_SCHEME as scheme } from "../schemes";
import { GUIDANCE_TOPICS } from "../vocabulary";
import { caseWith, dutyNamed, movedWith, participantWith, recordedOn } from "./case-fixture";
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
  test("R5.2a an interview held without the assessment keeps it open until the course has moved", () => {
    const held = { interviews: [{ status: "held", on: "2021-03-25", repatriationAssessed: null } as const] };
    expect(state(participantWith(held), "2021-03-26", "repatriation")).toBe("open");
    expect(state(movedWith(44, "2021-04-12", held), "2021-04-13", "repatriation")).toBe("lapsed");
    expect(on(participantWith({ interviews: [{ status: "held" }] }), "2021-03-26", "repatriation")).toBeUndefined();
  });
});

describe("interviews", () => {
  const held = (day: string, purpose: "job" | "joint" = "job") =>
    ({ status: "held", on: day, purposes: [purpose] }) as const;

  test("R4.1a each owed interview: open, planned, met; what was not held lapses with the move", () => {
    expect(state(participantWith(), "2021-02-28", "individualInterview:1")).toBe("upcoming");
    expect(state(participantWith(), "2021-03-10", "individualInterview:1")).toBe("open");
    const planned = participantWith({ interviews: [{ on: "2021-03-25" }] });
    expect(on(planned, "2021-03-10", "individualInterview:1")).toMatchObject({
      state: "upcoming",
      facts: { plannedOn: "2021-03-25" },
    });
    expect(state(planned, "2021-03-10", "individualInterview:2")).toBe("open");
    const one = { interviews: [held("2021-03-25")] };
    expect(state(participantWith(one), "2021-04-01", "individualInterview:1")).toBe("met");
    expect(state(movedWith(44, "2021-04-12", one), "2021-04-12", "individualInterview:2")).toBe("open");
    expect(state(movedWith(44, "2021-04-12", one), "2021-04-13", "individualInterview:2")).toBe("lapsed");
    expect(state(movedWith(44, "2021-04-12", one), "2021-04-13", "individualInterview:1")).toBe("met");
  });
  test("R4.1a an interview held on the last day counts, the day after it does not", () => {
    expect(
      state(movedWith(44, "2021-04-12", { interviews: [held("2021-04-12")] }), "2021-04-20", "individualInterview:1"),
    ).toBe("met");
    expect(
      state(movedWith(44, "2021-04-12", { interviews: [held("2021-04-13")] }), "2021-04-20", "individualInterview:1"),
    ).toBe("lapsed");
  });
  test("R4.1a due at the end of the month in which the hours are expected to run out, then on the registered last day", () => {
    // 160.33 a month from 1 March: 410 are reached with May's hours.
    expect(on(participantWith(), "2021-03-10", "individualInterview:1")?.dueOn).toBe("2021-05-31");
    expect(on(participantWith({ circumstances: [] }), "2021-03-10", "individualInterview:1")?.dueOn).toBeNull();
    expect(on(movedWith(44, "2021-04-12"), "2021-04-12", "individualInterview:1")?.dueOn).toBe("2021-04-12");
  });
  test("R4.1a a running deadline makes it wait for the member, and it opens again when the deadline has passed", () => {
    const facts = participantWith({ deadlines: [{}] });
    expect(on(facts, "2021-03-18", "individualInterview:1")).toMatchObject({
      state: "upcoming",
      facts: { deadline: "2021-03-18" },
    });
    expect(state(facts, "2021-03-19", "individualInterview:1")).toBe("open");
  });
  test("I-26 exempt while reduced effort lasts; exempt for good when it covered the end of the period", () => {
    const effort = { reducedEfforts: [{ from: "2021-03-15", to: "2021-03-31" }] };
    expect(state(participantWith(effort), "2021-03-14", "individualInterview:1")).toBe("open");
    expect(state(participantWith(effort), "2021-03-15", "individualInterview:1")).toBe("exempt");
    expect(state(participantWith(effort), "2021-03-31", "individualInterview:1")).toBe("exempt");
    expect(state(participantWith(effort), "2021-04-01", "individualInterview:1")).toBe("open");
    const toTheEnd = { reducedEfforts: [{ from: "2021-03-15", to: "2021-12-31" }] };
    expect(state(movedWith(41, "2021-05-31", toTheEnd), "2021-06-01", "individualInterview:1")).toBe("exempt");
    const kept = { reducedEfforts: [{ dutiesKept: true, dutiesKeptReason: "It helps the member." }] };
    expect(state(participantWith(kept), "2021-03-20", "individualInterview:1")).toBe("open");
  });
  test("R9.3 I-21 nothing falls due while the member is deregistered", () => {
    const away = participantWith({ registrations: [{ deregisteredFrom: "2021-04-01" }] });
    expect(state(away, "2021-03-31", "individualInterview:1")).toBe("open");
    expect(state(away, "2021-04-01", "individualInterview:1")).toBe("lapsed");
  });
  test("R4.5a the joint interview is to be called: met by the summons, open again when it was missed", () => {
    expect(on(participantWith(), "2021-03-10", "jointCall")).toMatchObject({ state: "open", bucket: "jointNotCalled" });
    const call = (status: "booked" | "noShow") =>
      participantWith({ interviews: [{ purposes: ["joint"], status, fixedBy: "fund" }] });
    expect(state(call("booked"), "2021-03-10", "jointCall")).toBe("met");
    expect(state(call("noShow"), "2021-03-26", "jointCall")).toBe("open");
    expect(state(movedWith(44, "2021-04-12"), "2021-04-13", "jointCall")).toBe("lapsed");
    expect(state(participantWith({ reducedEfforts: [{}] }), "2021-03-20", "jointCall")).toBe("exempt");
  });
  test("I-19 the cv interview: due in the fortnight, met, late, exempt, lapsed; none on re-placement", () => {
    const cv = (day: string) => participantWith({ interviews: [{ purposes: ["cv"], status: "held", on: day }] });
    expect(on(participantWith(), "2021-03-10", "cvInterview")).toMatchObject({ state: "open", dueOn: "2021-03-15" });
    expect(state(cv("2021-03-15"), "2021-03-20", "cvInterview")).toBe("met");
    expect(state(cv("2021-03-16"), "2021-03-20", "cvInterview")).toBe("late");
    expect(state(participantWith({ reducedEfforts: [{}] }), "2021-03-20", "cvInterview")).toBe("exempt");
    const gone = participantWith({ registrations: [{ deregisteredFrom: "2021-03-10" }] });
    expect(state(gone, "2021-03-10", "cvInterview")).toBe("lapsed");
    expect(on(participantWith({ placements: [{ kind: "replacement" }] }), "2021-03-10", "cvInterview")).toBeUndefined();
  });
  test("R10.2 the guidance's example: moved with 2 individual and 0 joint held, the jobcenter owes 2 and 2", () => {
    const facts = movedWith(44, "2021-04-12", { interviews: [held("2021-03-10"), held("2021-04-08")] });
    expect(on(facts, "2021-04-12", "jobcenterIndividual")).toMatchObject({ state: "upcoming", owner: "jobcenter" });
    expect(on(facts, "2021-04-13", "jobcenterIndividual")).toMatchObject({
      state: "open",
      rule: "R10.1",
      facts: { owed: 2 },
    });
    expect(on(facts, "2021-04-13", "jobcenterJoint")).toMatchObject({
      state: "open",
      rule: "R10.2",
      facts: { owed: 2 },
    });
    expect(on(movedWith(46, "2021-04-12"), "2021-04-13", "jobcenterIndividual")).toBeUndefined();
    const again = movedWith(44, "2021-04-12", {
      participations: [{ endDate: "2021-04-12", reasonCode: 44 }, { startDate: "2021-09-01" }],
    });
    expect(state(again, "2021-09-01", "jobcenterIndividual:participations-1")).toBe("lapsed");
  });
  test("I-5 nothing of the fund's period follows from a marking in and out in one act", () => {
    const facts = movedWith(45, "2021-03-01");
    const keys = duties(facts, scheme, "2021-03-01").duties.map(({ key }) => key.split(":")[0]);
    expect(keys).not.toContain("individualInterview");
    expect(keys).not.toContain("minPlan");
    expect(keys).not.toContain("cv");
    expect(keys).toContain("moveGuidance");
    expect(on(facts, "2021-03-02", "jobcenterIndividual")?.facts.owed).toBe(4);
  });
  test("R4.1d a member under notice is offered an effort until registration", () => {
    const notice = { circumstances: [{ situation: "underNotice" as const, appliesOn: "2021-02-01" }] };
    expect(state(caseWith(notice), "2021-02-01", "noticeEffort")).toBe("open");
    expect(
      state(caseWith({ ...notice, interviews: [{ on: "2021-02-10", status: "held" }] }), "2021-02-12", "noticeEffort"),
    ).toBe("met");
    expect(state(caseWith({ ...notice, registrations: [{}] }), "2021-03-01", "noticeEffort")).toBe("lapsed");
  });
});

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
