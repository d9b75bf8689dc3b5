import { describe, expect, test } from "vitest";
import type { CaseFacts } from "../case-facts";
import { DEFAULT_SCHEME as scheme } from "../schemes";
import { danishDay } from "./case-day";
import { dutyNamed, movedWith, participantWith } from "./case-fixture";
import { duties } from "./index";

const on = (facts: CaseFacts, today: string, key: string) => dutyNamed(duties(facts, scheme, today).duties, key);
const state = (facts: CaseFacts, today: string, key: string) => on(facts, today, key)?.state;
const withDeadline = (deadline: object, parts = {}) => participantWith({ deadlines: [deadline], ...parts });

describe("booking deadlines", () => {
  test("R4.3a open the day before and on the last day, overdue the day after", () => {
    expect(state(withDeadline({}), "2021-03-07", "book")).toBe("upcoming");
    expect(state(withDeadline({}), "2021-03-17", "book")).toBe("open");
    expect(on(withDeadline({}), "2021-03-18", "book")).toMatchObject({
      state: "open",
      dueOn: "2021-03-18",
      owner: "member",
    });
    expect(state(withDeadline({}), "2021-03-19", "book")).toBe("open");
  });
  test("I-9 a booking on the deadline day meets it; the day after it is late, and the deregistration is open", () => {
    expect(state(withDeadline({ bookedOn: "2021-03-17" }), "2021-03-20", "book")).toBe("met");
    expect(state(withDeadline({ bookedOn: "2021-03-18" }), "2021-03-20", "book")).toBe("met");
    expect(on(withDeadline({ bookedOn: "2021-03-18" }), "2021-03-20", "deregister")).toBeUndefined();
    expect(state(withDeadline({ bookedOn: "2021-03-19" }), "2021-03-20", "book")).toBe("late");
    expect(state(withDeadline({ bookedOn: "2021-03-19" }), "2021-03-20", "deregister")).toBe("open");
  });
  test("R4.3b I-29 the deregistration opens the day after, with effect from it, and is met whenever it is taken", () => {
    expect(on(withDeadline({}), "2021-03-18", "deregister")).toBeUndefined();
    expect(on(withDeadline({}), "2021-03-19", "deregister")).toMatchObject({
      state: "open",
      bucket: "deadlineMissed",
      opensOn: "2021-03-19",
      dueOn: null,
      facts: { deregisteredFrom: "2021-03-19" },
    });
    const done = (ground: "missedDeadline" | "other", from = "2021-03-19") =>
      withDeadline({}, { registrations: [{ deregisteredFrom: from, deregistrationGround: ground }] });
    expect(state(done("missedDeadline"), "2021-03-25", "deregister")).toBe("met");
    expect(state(done("missedDeadline"), "2021-03-25", "book")).toBe("lapsed");
    expect(state(done("other"), "2021-03-25", "deregister")).toBe("lapsed");
    expect(state(done("other", "2021-03-20"), "2021-03-25", "deregister")).toBe("open");
  });
  test("I-17 days without times move the deadline, and no deregistration comes before the new one", () => {
    const facts = withDeadline({ daysWithoutTimes: 2 });
    expect(on(facts, "2021-03-20", "book")).toMatchObject({ state: "open", dueOn: "2021-03-20", text: "bookExtended" });
    expect(on(facts, "2021-03-20", "deregister")).toBeUndefined();
    expect(state(facts, "2021-03-21", "deregister")).toBe("open");
  });
  test("I-11 reduced effort that starts before the deadline is over ends it for good; one after it does not", () => {
    const exempt = (from: string) => withDeadline({}, { reducedEfforts: [{ from, to: "2021-03-31" }] });
    expect(state(exempt("2021-03-18"), "2021-03-17", "book")).toBe("open");
    expect(state(exempt("2021-03-18"), "2021-03-18", "book")).toBe("exempt");
    expect(state(exempt("2021-03-18"), "2021-04-05", "book")).toBe("exempt");
    expect(on(exempt("2021-03-18"), "2021-04-05", "deregister")).toBeUndefined();
    expect(state(exempt("2021-03-19"), "2021-03-19", "deregister")).toBe("open");
  });
  test("I-10 a deadline after the registered end lapses, one on it stands", () => {
    const ended = (endDate: string) => movedWith(44, endDate, { deadlines: [{}] });
    expect(state(ended("2021-03-17"), "2021-03-12", "book")).toBe("lapsed");
    expect(state(ended("2021-03-18"), "2021-03-12", "book")).toBe("open");
    expect(state(ended("2021-03-18"), "2021-03-19", "deregister")).toBe("open");
    expect(state(movedWith(46, "2021-03-17", { deadlines: [{}] }), "2021-03-18", "book")).toBe("open");
  });
  test("I-21 a deregistration before the deadline ends it, also when the member registers again", () => {
    const registrations = [{ deregisteredFrom: "2021-03-12" }, { registeredOn: "2021-03-15" }];
    expect(state(withDeadline({}, { registrations }), "2021-03-11", "book")).toBe("open");
    expect(state(withDeadline({}, { registrations }), "2021-03-12", "book")).toBe("lapsed");
    expect(state(withDeadline({}, { registrations }), "2021-03-20", "book")).toBe("lapsed");
    expect(on(withDeadline({}, { registrations }), "2021-03-20", "deregister")).toBeUndefined();
  });
  test("R4.3a a withdrawn deadline asks for nothing", () => {
    expect(state(withDeadline({ withdrawnOn: "2021-03-10" }), "2021-03-20", "book")).toBe("lapsed");
    expect(on(withDeadline({ withdrawnOn: "2021-03-10" }), "2021-03-20", "deregister")).toBeUndefined();
  });
  test("R4.3a the deadline and the booking that meets it are never both open", () => {
    const booked = withDeadline({ bookedOn: "2021-03-10" }, { interviews: [{ deadlineId: "deadlines-1" }] });
    expect(state(booked, "2021-03-11", "book")).toBe("met");
    expect(state(booked, "2021-03-11", "attend")).toBe("open");
    const daySilent = withDeadline({}, { interviews: [{ deadlineId: "deadlines-1" }] });
    expect(state(daySilent, "2021-03-20", "book")).toBe("met");
    const cancelled = withDeadline({}, { interviews: [{ deadlineId: "deadlines-1", status: "cancelled" }] });
    expect(state(cancelled, "2021-03-11", "book")).toBe("open");
    expect(state(cancelled, "2021-03-11", "attend")).toBe("lapsed");
  });
});

describe("coming to interviews", () => {
  const one = (interview: object, parts = {}) => participantWith({ interviews: [interview], ...parts });

  test("R4.3a the member comes: open to the day, then met, missed or excused; never asked again after the day", () => {
    expect(on(one({}), "2021-03-25", "attend")).toMatchObject({ state: "open", dueOn: "2021-03-25", rule: "R4.3a" });
    expect(on(one({}), "2021-03-26", "attend")).toBeUndefined();
    expect(state(one({ status: "held" }), "2021-03-26", "attend")).toBe("met");
    expect(state(one({ status: "noShow" }), "2021-03-26", "attend")).toBe("lapsed");
    expect(state(one({ status: "lawfulAbsence" }), "2021-03-26", "attend")).toBe("exempt");
    expect(state(one({ status: "cancelled" }), "2021-03-20", "attend")).toBe("lapsed");
  });
  test("R4.5a R4.5b R4.6 I-12 the rule is the one by which it was fixed", () => {
    const rule = (interview: object) => on(one({ fixedBy: "fund", ...interview }), "2021-03-20", "attend")?.rule;
    expect(rule({ purposes: ["joint"] })).toBe("R4.5a");
    expect(rule({ purposes: ["cv", "job"] })).toBe("R4.5b");
    expect(rule({ purposes: ["job"], shortNoticeReason: "A job order." })).toBe("R4.6");
    expect(rule({ purposes: ["cv"] })).toBe("I-12");
  });
  test("R7a free of job and cv interviews under reduced effort; an availability interview stands", () => {
    const effort = { reducedEfforts: [{ from: "2021-03-25", to: "2021-03-25" }] };
    expect(state(one({}, effort), "2021-03-20", "attend")).toBe("exempt");
    expect(state(one({ on: "2021-03-26" }, effort), "2021-03-20", "attend")).toBe("open");
    expect(state(one({ purposes: ["availability", "job"] }, effort), "2021-03-20", "attend")).toBe("open");
  });
  test("I-10 R14.3b a job interview after the end date lapses; a mixed one keeps cv; one on the day stands", () => {
    const ended = (endDate: string, purposes: ("job" | "cv")[]) =>
      movedWith(44, endDate, { interviews: [{ purposes }] });
    expect(state(ended("2021-03-24", ["job"]), "2021-03-20", "attend")).toBe("lapsed");
    expect(on(ended("2021-03-24", ["job"]), "2021-03-26", "outcome")).toBeUndefined();
    expect(on(ended("2021-03-24", ["cv", "job"]), "2021-03-20", "attend")).toMatchObject({
      state: "open",
      facts: { purposes: "cv" },
    });
    expect(state(ended("2021-03-25", ["job"]), "2021-03-20", "attend")).toBe("open");
  });
  test("I-21 lapsed when the member is deregistered on the day", () => {
    const gone = (from: string) => one({}, { registrations: [{ deregisteredFrom: from }] });
    expect(state(gone("2021-03-25"), "2021-03-20", "attend")).toBe("lapsed");
    expect(state(gone("2021-03-26"), "2021-03-20", "attend")).toBe("open");
  });
  test("R4.1c an outcome is missing from the day after: operational, without a paragraph", () => {
    expect(state(one({}), "2021-03-24", "outcome")).toBe("upcoming");
    expect(state(one({}), "2021-03-25", "outcome")).toBe("upcoming");
    expect(on(one({}), "2021-03-26", "outcome")).toMatchObject({
      state: "open",
      rule: null,
      bucket: "outcomeMissing",
      opensOn: "2021-03-26",
    });
    expect(on(one({ status: "held" }), "2021-03-26", "outcome")).toBeUndefined();
  });
});

test("I-2 the day of a registration is Denmark's, whatever the zone it was written in", () => {
  expect(danishDay("2021-03-31T23:30:00Z")).toBe("2021-04-01");
  expect(danishDay("2021-03-31T21:30:00+00:00")).toBe("2021-03-31");
  expect(danishDay("2021-03-31T22:00:00.123+00:00")).toBe("2021-04-01");
  expect(danishDay("2021-12-31T23:00:00Z")).toBe("2022-01-01");
  expect(danishDay("2021-12-31T22:59:59Z")).toBe("2021-12-31");
  expect(danishDay("2021-03-31 23:30:00+00")).toBe("2021-04-01");
  expect(danishDay("2021-04-01T00:30:00+02:00")).toBe("2021-04-01");
  expect(danishDay("2021-04-01T12:00:00+14:00")).toBe("2021-04-01");
});
