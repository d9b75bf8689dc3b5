import { describe, expect, test } from "vitest";
import type { CaseFacts } from "../case-facts";
import { DEFAULT_SCHEME as scheme } from "../schemes";
import { caseWith, dutyNamed, movedWith, participantWith } from "./case-fixture";
import { duties } from "./index";

const on = (facts: CaseFacts, today: string, key: string) => dutyNamed(duties(facts, scheme, today).duties, key);
const state = (facts: CaseFacts, today: string, key: string) => on(facts, today, key)?.state;

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
