import { describe, expect, test } from "vitest";
import { caseWith, movedWith, participantWith } from "@/server/rules/duties/case-fixture";
import { explain, explainInput } from "./explain-oneself";
import { handleNotice } from "./handle-notice";
import { badFields, kindsOf, lettersOf, planned, sentBy, written } from "./plan-fixture";
import { tellIllness, tellIllnessInput } from "./tell-illness";
import { tellJob, tellJobInput } from "./tell-job";
import { tellRegisteredAgain } from "./tell-registered-again";
import { tellWell } from "./tell-well";
import { writeToFund, writeToFundInput } from "./write-to-fund";
import { writeToMember } from "./write-to-member";

const TODAY = "2021-03-10";
const messagesOf = (parsed: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  parsed.error?.issues.map(({ path, message }) => `${path.join(".")}:${message}`) ?? [];

describe("writeToFund", () => {
  test("becomes a message to be read, about the case or one of its interviews, and decides nothing", () => {
    const plan = planned(writeToFund, participantWith(), { text: " Hej. " }, TODAY);
    expect(written(plan, "notices")).toMatchObject([
      { kind: "message", about: null, handledOn: null, appliesOn: TODAY },
    ]);
    expect(plan.writes).toHaveLength(1);
    expect([plan.asked, plan.toExchange, plan.toMember]).toEqual([[], [], []]);
    expect(kindsOf(plan)).toEqual(["fundReads"]);
    const facts = participantWith({ interviews: [{}] });
    expect(
      written(planned(writeToFund, facts, { text: "Hej", about: "interviews-1" }, TODAY), "notices"),
    ).toMatchObject([{ about: "interviews-1" }]);
    expect(badFields(() => planned(writeToFund, facts, { text: "Hej", about: "interviews-2" }, TODAY))).toEqual([
      "about:unknown",
    ]);
  });
  test("is something, and at most 4000 characters", () => {
    expect(messagesOf(writeToFundInput.safeParse({ text: "  \n" }))).toEqual(["text:missing"]);
    expect(messagesOf(writeToFundInput.safeParse({ text: "x".repeat(4001) }))).toEqual(["text:tooLong"]);
    expect(writeToFundInput.parse({ text: ` ${"x".repeat(4000)} ` }).text).toHaveLength(4000);
  });
  test("what is told never holds what was written: the log shows that, not what", () => {
    expect(planned(writeToFund, participantWith(), { text: "Hemmeligt" }, TODAY).summary).toEqual({});
  });
});

describe("tellIllness", () => {
  test("I-9 interviews within it and the running deadline stand until the fund has answered", () => {
    const facts = participantWith({
      deadlines: [{}],
      interviews: [{ on: "2021-03-25" }, { on: "2021-03-26" }, { on: "2021-03-20", status: "cancelled" }],
    });
    const plan = planned(tellIllness, facts, { from: "2021-03-10", to: "2021-03-25" }, TODAY);
    expect(plan.consequences.map(({ kind, facts: about }) => [kind, Object.values(about)[0]])).toEqual([
      ["interviewStands", "2021-03-25"],
      ["deadlineStands", "2021-03-18"],
      ["fundReads", undefined],
    ]);
    expect(plan.writes.map(({ kind }) => kind)).toEqual(["notices"]);
  });
  test("without an end the member is asked to say when it is over", () => {
    const plan = planned(tellIllness, participantWith(), { from: TODAY }, TODAY);
    expect(kindsOf(plan)).toEqual(["tellWhenWell", "fundReads"]);
    expect(written(plan, "notices")).toMatchObject([{ from: TODAY, to: null }]);
  });
  test("a year back and a year ahead at most; the day after its end is not before its beginning", () => {
    const at = (from: string, to?: string) =>
      badFields(() => planned(tellIllness, participantWith(), { from, to }, TODAY));
    expect(at("2020-03-09")).toEqual([]);
    expect(at("2020-03-08")).toEqual(["from:tooFarBack"]);
    expect(at("2022-03-11")).toEqual([]);
    expect(at("2022-03-12")).toEqual(["from:tooFarAhead"]);
    expect(at(TODAY, "2022-03-12")).toEqual(["to:tooFarAhead"]);
    expect(messagesOf(tellIllnessInput.safeParse({ from: TODAY, to: "2021-03-09" }))).toEqual(["to:beforeFrom"]);
    expect(tellIllnessInput.safeParse({ from: TODAY, to: TODAY }).success).toBe(true);
  });
});

describe("tellWell", () => {
  const ill = { kind: "illness", from: "2021-03-05", text: null, handledOn: "2021-03-06" } as const;
  const well = (to: string, notice: object = ill, noticeId = "notices-1") =>
    planned(tellWell, participantWith({ notices: [notice] }), { noticeId, to }, TODAY);

  test("gives the illness its last day, and the fund reads it once more", () => {
    expect(written(well("2021-03-09"), "notices")).toMatchObject([
      { kind: "illness", from: "2021-03-05", to: "2021-03-09", handledOn: null, appliesOn: TODAY },
    ]);
  });
  test("not before the illness began; on its first day is well", () => {
    expect(badFields(() => well("2021-03-04"))).toEqual(["to:beforeFrom"]);
    expect(badFields(() => well("2021-03-05"))).toEqual([]);
  });
  test("only of an illness of the case", () => {
    expect(badFields(() => well("2021-03-09", { kind: "job" }))).toEqual(["noticeId:unknown"]);
    expect(badFields(() => well("2021-03-09", ill, "notices-2"))).toEqual(["noticeId:unknown"]);
  });
});

describe("tellJob", () => {
  const job = (facts = participantWith(), input = { from: "2021-03-15", weeklyHours: 3700 }) =>
    planned(tellJob, facts, input, TODAY);

  test("R9.3 the fund ends the registration, the member deregisters on Jobnet; nothing ends by telling it", () => {
    const plan = job();
    expect(kindsOf(plan)).toEqual(["fundEndsRegistration", "deregisterOnJobnet", "fundReads"]);
    expect(written(plan, "notices")).toMatchObject([{ kind: "job", from: "2021-03-15", hours: 3700, text: null }]);
    expect([plan.writes.length, sentBy(plan)]).toEqual([1, []]);
  });
  test("R9.3 who is not registered has no registration to end", () => {
    expect(kindsOf(job(participantWith({ registrations: [{ deregisteredFrom: TODAY }] })))).toEqual(["fundReads"]);
  });
  test("I-1 hours are decimal at the edge and hundredths inside; none, and more than a week has, are refused", () => {
    expect(tellJobInput.parse({ from: TODAY, weeklyHours: 18.5 }).weeklyHours).toBe(1850);
    expect(messagesOf(tellJobInput.safeParse({ from: TODAY, weeklyHours: 18.555 }))).toEqual(["weeklyHours:hours"]);
    const hours = (weeklyHours: number) => badFields(() => job(participantWith(), { from: TODAY, weeklyHours }));
    expect(hours(0)).toEqual(["weeklyHours:missing"]);
    expect(hours(16_800)).toEqual([]);
    expect(hours(16_801)).toEqual(["weeklyHours:hoursInWeek"]);
  });
});

describe("tellRegisteredAgain", () => {
  const left = { registrations: [{ deregisteredFrom: "2021-03-05" }] };
  const again = (facts = participantWith(left), from = TODAY) => planned(tellRegisteredAgain, facts, { from }, TODAY);

  test("R9.3 I-21 back to the same course while it has not ended; guidance within the fortnight", () => {
    const plan = again();
    expect(kindsOf(plan)).toEqual(["backToSameCourse", "guidedBy", "fundReads"]);
    expect(plan.consequences[1]).toMatchObject({ facts: { day: "2021-03-24" }, rule: "R5.1" });
    expect(plan.asked).toMatchObject([{ rule: "comesBack", informs: true }]);
    expect(plan.writes.map(({ kind }) => kind)).toEqual(["notices"]);
  });
  test("R2.2a a course that has ended is not gone back to: decided anew within the fortnight", () => {
    const plan = again(movedWith(44, "2021-03-05", left));
    expect(plan.consequences[0]).toMatchObject({ kind: "visitedBy", facts: { day: "2021-03-24" } });
    expect(kindsOf(again(caseWith()))).toContain("visitedBy");
  });
  test("I-21 not before the deregistration, and not for a day to come", () => {
    expect(badFields(() => again(participantWith(left), "2021-03-04"))).toEqual(["from:beforeDeregistration"]);
    expect(badFields(() => again(participantWith(left), "2021-03-05"))).toEqual([]);
    expect(badFields(() => again(participantWith(left), "2021-03-11"))).toEqual(["from:future"]);
  });
});

describe("explain", () => {
  const known = { documentKnown: true };
  const explained = (facts: ReturnType<typeof participantWith>, about: string, more = known) =>
    planned(explain, facts, { about, text: "Jeg var syg." }, "2021-03-19", more);

  test("I-29 before a missed deadline has had its effect, and after it", () => {
    const missed = participantWith({ deadlines: [{}] });
    expect(kindsOf(explained(missed, "deadlines-1"))).toEqual(["explainedBeforeEffect", "fundReads"]);
    const taken = (day: string, deregistrationGround: "missedDeadline" | "other" = "missedDeadline") =>
      participantWith({ deadlines: [{}], registrations: [{ deregisteredFrom: day, deregistrationGround }] });
    expect(kindsOf(explained(taken("2021-03-19"), "deadlines-1"))).toContain("explainedAfterEffect");
    expect(kindsOf(explained(taken("2021-03-18"), "deadlines-1"))).toContain("explainedBeforeEffect");
    expect(kindsOf(explained(taken("2021-03-19", "other"), "deadlines-1"))).toContain("explainedBeforeEffect");
  });
  test("of an interview, before and after it is registered as missed", () => {
    const facts = participantWith({ interviews: [{}, { status: "noShow" }] });
    expect(kindsOf(explained(facts, "interviews-1"))).toContain("explainedBeforeEffect");
    expect(kindsOf(explained(facts, "interviews-2"))).toContain("explainedAfterEffect");
    expect(written(explained(facts, "interviews-2"), "notices")).toMatchObject([
      { kind: "explanation", about: "interviews-2", text: "Jeg var syg.", documentId: null },
    ]);
  });
  test("is about something of the case, says something, and names a document of the member's own", () => {
    const facts = participantWith({ deadlines: [{}] });
    expect(badFields(() => explained(facts, "deadlines-2"))).toEqual(["about:unknown"]);
    expect(badFields(() => explained(facts, "deadlines-1", { documentKnown: false }))).toEqual(["documentId:unknown"]);
    const about = "0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0a";
    expect(messagesOf(explainInput.safeParse({ about, text: "" }))).toEqual(["text:missing"]);
  });
});

describe("handleNotice and writeToMember", () => {
  const facts = participantWith({ notices: [{}, { handledOn: "2021-03-09" }], interviews: [{}] });

  test("handled today; a letter only where something is answered", () => {
    const plan = planned(handleNotice, facts, { noticeId: "notices-1" }, TODAY);
    expect(written(plan, "notices")).toMatchObject([{ kind: "message", text: "A question.", handledOn: TODAY }]);
    expect(lettersOf(plan)).toEqual([]);
    const answered = planned(handleNotice, facts, { noticeId: "notices-1", reply: "Ja." }, TODAY);
    expect(answered.toMember).toEqual([
      { template: "reply", fields: { text: "Ja.", about: "notices-1" }, adverse: false },
    ]);
  });
  test("what a colleague has handled is a conflict: nothing is sent twice", () => {
    const plan = planned(handleNotice, facts, { noticeId: "notices-2", reply: "Ja." }, TODAY);
    expect(plan.conflict).toEqual({ reason: "noticeHandled", facts: {} });
    expect([plan.writes, plan.toMember]).toEqual([[], []]);
    expect(badFields(() => planned(handleNotice, facts, { noticeId: "notices-3" }, TODAY))).toEqual([
      "noticeId:unknown",
    ]);
  });
  test("a message to the member is about the case or one of its interviews", () => {
    const plan = planned(writeToMember, facts, { text: "Husk dit cv.", about: "interviews-1" }, TODAY);
    expect(plan.toMember).toEqual([
      { template: "message", fields: { text: "Husk dit cv.", about: "interviews-1" }, adverse: false },
    ]);
    expect(plan.writes).toEqual([]);
    expect(badFields(() => planned(writeToMember, facts, { text: "Hej", about: "interviews-9" }, TODAY))).toEqual([
      "about:unknown",
    ]);
  });
});
