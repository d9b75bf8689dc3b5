import { describe, expect, test } from "vitest";
import { participantWith } from "@/server/rules/duties/case-fixture";
import { GUIDANCE_TOPICS } from "@/server/rules/vocabulary";
import { askAboutAccess } from "./ask-about-access";
import { changeHoliday } from "./change-holiday";
import { commentPlan } from "./comment-plan";
import type { Plan } from "./kernel/plan";
import { ACTOR_ID, badFields, barredBy, contextOn, kindsOf, sentBy, written } from "./plan-fixture";
import { proposeJobGoal } from "./propose-job-goal";
import { readGuidance } from "./read-guidance";
import { reportHoliday, reportHolidayInput } from "./report-holiday";
import { withdrawHoliday } from "./withdraw-holiday";

const asMember = (today: string) => ({
  ...contextOn(today),
  actor: { userId: ACTOR_ID, name: "Ida Kragh", kind: "member" as const, memberId: "member-1" },
});
const TODAY = "2021-04-13";

describe("reporting holiday", () => {
  const report = (from: string, to: string, facts = participantWith(), today = TODAY) =>
    reportHoliday.plan(facts, { from, to }, asMember(today), undefined);

  test("R6b 15 and 14 days before it is registered and the exchange told; 13 days before it is for the fund", () => {
    for (const from of ["2021-04-28", "2021-04-27"]) {
      const plan = report(from, "2021-04-30");
      expect(written(plan, "holidays")).toMatchObject([{ from, state: "registered", reportedOn: TODAY }]);
      expect(sentBy(plan)).toEqual(["holiday.registered"]);
      expect(kindsOf(plan)).toEqual(["holidayRegistered"]);
    }
    const late = report("2021-04-26", "2021-04-30");
    expect(written(late, "holidays")).toMatchObject([{ state: "requested" }]);
    expect(sentBy(late)).toEqual([]);
    expect(kindsOf(late)).toEqual(["holidayToDecide"]);
  });

  test("I-15 from today it can be asked for; from yesterday it is refused the member, and not the fund", () => {
    expect(barredBy(report(TODAY, "2021-04-14"))).toEqual([]);
    expect(barredBy(report("2021-04-12", "2021-04-14"))).toEqual(["holidayStarted"]);
    const fund = reportHoliday.plan(
      participantWith(),
      { from: "2021-04-12", to: "2021-04-14" },
      contextOn(TODAY),
      undefined,
    );
    expect(barredBy(fund)).toEqual([]);
  });

  test("R6a after the course has moved it is the jobcenter's", () => {
    const moved = participantWith({ participations: [{ endDate: "2021-04-12", reasonCode: 44 }] });
    expect(barredBy(report("2021-05-03", "2021-05-07", moved))).toEqual(["holidayOutsidePeriod"]);
  });

  test("R6d a summons on the first or the last day bars it; the day before and the day after do not", () => {
    const summonedOn = (on: string) =>
      participantWith({ interviews: [{ on, fixedBy: "fund", startsAt: `${on}T10:00:00+02:00` }] });
    for (const on of ["2021-05-03", "2021-05-07"])
      expect(barredBy(report("2021-05-03", "2021-05-07", summonedOn(on)))).toEqual(["holidayDayFixed"]);
    for (const on of ["2021-05-02", "2021-05-08"])
      expect(barredBy(report("2021-05-03", "2021-05-07", summonedOn(on)))).toEqual([]);
  });

  test("I-20 an interview that the member booked does not bar it, and is shown", () => {
    const facts = participantWith({
      interviews: [{ on: "2021-05-04", fixedBy: "member", startsAt: "2021-05-04T10:00:00+02:00" }],
    });
    const plan = report("2021-05-03", "2021-05-07", facts);
    expect(barredBy(plan)).toEqual([]);
    expect(plan.consequences.at(-1)).toEqual({
      kind: "holidayMeetsInterview",
      facts: { on: "2021-05-04", purposes: "job", startsAt: "2021-05-04T10:00:00+02:00" },
      rule: "I-20",
    });
  });

  test("the last day before the first is bad input at its field", () => {
    const parsed = reportHolidayInput.safeParse({ from: "2021-05-03", to: "2021-05-02" });
    expect(parsed.error?.issues.map(({ path, message }) => `${path.join(".")}:${message}`)).toEqual(["to:beforeFrom"]);
  });
});

describe("changing and withdrawing it", () => {
  const withHoliday = (about: object) =>
    participantWith({ holidays: [{ from: "2021-05-03", to: "2021-05-07", ...about }] });
  const change = (state: string, from: string, to: string, today = TODAY): Plan =>
    changeHoliday.plan(withHoliday({ state }), { holidayId: "holidays-1", from, to }, asMember(today), undefined);
  const withdraw = (state: string, today = TODAY): Plan =>
    withdrawHoliday.plan(withHoliday({ state }), { holidayId: "holidays-1" }, asMember(today), undefined);

  test("R6b moved with 14 days' notice it is registered anew; with 13 it is for the fund, and the exchange is told", () => {
    const early = change("registered", "2021-04-27", "2021-04-28");
    expect(written(early, "holidays")).toMatchObject([{ from: "2021-04-27", state: "registered", reportedOn: TODAY }]);
    expect(early.toExchange.map(({ payload }) => payload)).toEqual([
      { holidayId: "holidays-1", from: "2021-04-27", to: "2021-04-28", reportedOn: TODAY, withdrawn: false },
    ]);
    const late = change("approved", "2021-04-26", "2021-04-28");
    expect(written(late, "holidays")).toMatchObject([{ state: "requested", reason: null }]);
    expect(late.toExchange.map(({ payload }) => payload)).toMatchObject([
      { holidayId: "holidays-1", from: "2021-05-03", to: "2021-05-07", withdrawn: true },
    ]);
    expect(kindsOf(late)).toEqual(["holidayMoves", "holidayToDecide"]);
  });

  test("R6a the exchange hears of a withdrawal where it knew of the holiday, and only there", () => {
    expect(withdraw("registered").toExchange).toHaveLength(1);
    expect(withdraw("approved").toExchange).toHaveLength(1);
    const asked = withdraw("requested");
    expect(asked.toExchange).toEqual([]);
    expect(written(asked, "holidays")).toMatchObject([{ state: "withdrawn" }]);
  });

  test("I-15 the day before it begins it can be withdrawn; on the day it cannot, and nothing is written", () => {
    expect(barredBy(withdraw("registered", "2021-05-02"))).toEqual([]);
    const begun = withdraw("registered", "2021-05-03");
    expect(barredBy(begun)).toEqual(["holidayBegun"]);
    expect(begun.writes).toEqual([]);
    expect(barredBy(change("registered", "2021-05-10", "2021-05-11", "2021-05-03"))).toEqual(["holidayBegun"]);
  });

  test("a holiday that is not the case's is bad input", () => {
    expect(
      badFields(() => withdrawHoliday.plan(participantWith(), { holidayId: "another" }, asMember(TODAY), undefined)),
    ).toEqual(["holidayId:unknown"]);
  });
});

describe("what the member tells of plan and guidance", () => {
  test("R11.2c a proposed goal is something to read, and no job goal", () => {
    const plan = proposeJobGoal.plan(
      participantWith(),
      { title: "Chauffør", aim: "shortageArea" },
      asMember(TODAY),
      undefined,
    );
    expect(written(plan, "jobGoals")).toEqual([]);
    expect(written(plan, "notices")).toMatchObject([
      { kind: "goalProposal", choice: "shortageArea", text: "Chauffør", handledOn: null },
    ]);
  });

  test("R11.2a a comment is about the plan that stands", () => {
    const facts = participantWith({ minPlans: [{}] });
    const plan = commentPlan.plan(facts, { text: "Jeg kører ikke bil." }, asMember(TODAY), undefined);
    expect(written(plan, "notices")).toMatchObject([{ kind: "planComment", about: "minPlans-1", handledOn: null }]);
  });

  test("R5.1 topics read are kept with the day, need nobody, and are no guidance given; once read they keep their time", () => {
    const first = readGuidance.plan(participantWith(), { topics: ["trial", "offers"] }, asMember(TODAY), undefined);
    expect(written(first, "notices")).toMatchObject([
      { kind: "guidanceRead", choice: "trial", handledOn: TODAY },
      { kind: "guidanceRead", choice: "offers", handledOn: TODAY },
    ]);
    expect(written(first, "guidance")).toEqual([]);
    const facts = participantWith({ notices: [{ kind: "guidanceRead", choice: "trial", appliesOn: "2021-04-01" }] });
    const again = readGuidance.plan(facts, { topics: [...GUIDANCE_TOPICS] }, asMember(TODAY), undefined);
    expect(written(again, "notices")).toHaveLength(GUIDANCE_TOPICS.length - 1);
  });

  test("a question about the log is about a line of the member's own case, or it is bad input", () => {
    const ask = (ofCase: boolean) => () =>
      askAboutAccess.plan(participantWith(), { auditId: 7, text: "Hvorfor?" }, asMember(TODAY), { ofCase });
    expect(written(ask(true)(), "notices")).toMatchObject([{ kind: "accessQuestion", about: "7", handledOn: null }]);
    expect(badFields(ask(false))).toEqual(["auditId:unknown"]);
  });
});
