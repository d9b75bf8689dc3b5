import { afterAll, beforeAll, expect, test } from "vitest";
import { COMMANDS } from "./registry";
import { actsIn, refusedReasons, VISIT } from "./test-acts";
import { type TestFund, testFund } from "./test-fund";

let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
beforeAll(async () => {
  fund = await testFund();
  acts = actsIn(fund);
});
afterAll(() => fund.leave());

test("R2.1a to R10.2: a case from registration to the hand-over, by real acts on a real database", async () => {
  await fund.stand("2021-03-01");
  const memberId = await fund.newMember();
  await acts.done(COMMANDS.registerJobcenterItem, memberId, { kind: "deadline", on: "2021-03-20" });
  await acts.done(COMMANDS.registerJobcenterItem, memberId, { kind: "meeting", on: "2021-03-22" });
  await acts.done(COMMANDS.registerUnemployment, memberId, { registeredOn: "2021-03-01" });
  await acts.done(COMMANDS.registerPlacement, memberId, { kind: "new", effectiveFrom: "2021-03-01" });

  await fund.stand("2021-03-04");
  const visited = await acts.done(COMMANDS.visitMember, memberId, VISIT);
  const kinds = visited.preview.plan.consequences.map(({ kind }) => kind);
  expect(kinds).toContain("participationStarts");
  expect(kinds).toContain("jobcenterDeadlineAnnulled");
  expect(kinds).toContain("jobcenterMeetingToBeCancelled");
  expect(visited.preview.duties.map(({ before, after }) => [before?.key.split(":")[0], after?.state])).toContainEqual([
    "visitation",
    "met",
  ]);
  await acts.done(COMMANDS.registerGuidance, memberId, {
    on: "2021-03-04",
    topics: ["trial", "contactCourse", "jobcenterRelation", "transfer", "consequences", "jobcenterContact", "offers"],
  });
  expect(refusedReasons(await acts.preview(COMMANDS.setDeadline, memberId, { deadline: "2021-03-18" }))).toContain(
    "noBookableTimes",
  );
  const [first] = await acts.openSlots("2021-03-16", ["09:00", "10:00"]);
  await acts.done(COMMANDS.setDeadline, memberId, { deadline: "2021-03-18" });
  const booked = await acts.done(COMMANDS.bookInterview, memberId, { slotId: first! });
  expect(booked.preview.plan.consequences.map(({ kind }) => kind)).toContain("deadlineMet");
  const interviewId = booked.applied.ids.get("new:interview")!;
  await acts.done(COMMANDS.summon, memberId, {
    purposes: ["joint"],
    at: { on: "2021-04-14", start: "13:00", end: "14:00" },
    form: "video",
  });
  const future = { interviewId, outcome: "held", repatriationAssessed: "outside" } as const;
  expect(refusedReasons(await acts.preview(COMMANDS.registerInterviewOutcome, memberId, future))).toContain(
    "interviewFuture",
  );
  await fund.stand("2021-03-16", "11:00");
  await acts.done(COMMANDS.registerInterviewOutcome, memberId, future);
  await acts.done(COMMANDS.writeMinPlan, memberId, { text: "Look for work in care.", state: "published" });
  await acts.done(COMMANDS.setJobGoal, memberId, {
    title: "Social and health assistant",
    aim: "shortageArea",
    approved: true,
  });

  await fund.stand("2021-03-31", "12:00");
  await acts.done(COMMANDS.enterHours, memberId, { month: "2021-03", hours: 160.33 });
  await fund.stand("2021-04-12", "12:00");
  const last = await acts.done(COMMANDS.enterHours, memberId, { month: "2021-04", hours: 249.67 });
  const consequences = last.preview.plan.consequences;
  expect(consequences).toContainEqual({
    kind: "courseMoves",
    facts: { endDate: "2021-04-30", reasonCode: 41 },
    rule: "R2.5b",
  });
  // 1 individual of 2 held, the joint one lies ahead of the end: the jobcenter owes 2 + 1 and 1 + 1.
  expect(consequences).toContainEqual({
    kind: "owedByJobcenter",
    facts: { individual: 3, joint: 2 },
    rule: "R10.2",
  });
  expect(consequences.map(({ kind }) => kind)).not.toContain("interviewLapses");
  const facts = await acts.factsOf(memberId);
  expect(facts.participations).toMatchObject([{ endDate: "2021-04-30", reasonCode: 41 }]);
  const sent = await fund.ask("select type from outbox where member_id = $1 order by number", [memberId]);
  expect(sent.map(({ type }) => type)).toEqual([
    "marking.started",
    "deadline.set",
    "interview.booked",
    "deadline.met",
    "interview.summoned",
    "interview.held",
    "minPlan.published",
    "jobGoal.approved",
    "benefitHours.registered",
    "benefitHours.registered",
    "marking.ended",
  ]);
});

test("R2.5e: a wrong code is corrected; both registrations stay to be seen", async () => {
  await fund.stand("2021-03-02");
  const memberId = await acts.participant();
  await fund.stand("2021-03-20");
  await acts.done(COMMANDS.markOut, memberId, { reasonCode: 44, ground: "earlyEffort", reason: "Needs help early." });
  await fund.stand("2021-03-25");
  const stale = await acts.preview(COMMANDS.markOut, memberId, { reasonCode: 38, reason: "Never right." });
  expect(refusedReasons(stale)).toContain("alreadyEnded");
  const corrected = await acts.done(COMMANDS.correctCode, memberId, { reasonCode: 38, reason: "Never right." });
  expect(corrected.plan.toExchange).toMatchObject([
    { type: "marking.corrected", payload: { endDate: "2021-03-20", reasonCode: 38 } },
  ]);
  const facts = await acts.factsOf(memberId);
  expect(facts.markingEnds.map(({ reasonCode }) => reasonCode)).toEqual([44, 38]);
  expect(facts.participations).toMatchObject([{ endDate: "2021-03-20", reasonCode: 38 }]);
});

test("R2.3b, I-5: the jobcenter has the course from the first visitation: marked in and out in one act", async () => {
  await fund.stand("2021-03-02");
  const memberId = await fund.newMember("1999-05-05");
  await acts.done(COMMANDS.registerUnemployment, memberId, { registeredOn: "2021-03-01" });
  await acts.done(COMMANDS.registerPlacement, memberId, { kind: "new", effectiveFrom: "2021-03-01" });
  await acts.done(COMMANDS.visitMember, memberId, { ...VISIT, hasVocationalEducation: false });
  const facts = await acts.factsOf(memberId);
  expect(facts.participations).toMatchObject([{ startDate: "2021-03-01", endDate: "2021-03-02", reasonCode: 45 }]);
  expect(facts.visitations).toMatchObject([{ responsible: "jobcenter" }]);
  expect(facts.circumstances.at(-1)).toMatchObject({ hasVocationalEducation: false });
});

test("R4.3b, I-29: not booked by the deadline: deregistered from the day after; registered again, the same course", async () => {
  await fund.stand("2021-05-03");
  const memberId = await acts.participantFrom("2021-05-03");
  await acts.openSlots("2021-05-10", ["09:00"]);
  const set = await acts.done(COMMANDS.setDeadline, memberId, { deadline: "2021-05-12" });
  const deadlineId = set.applied.ids.get("new:deadline")!;
  expect(refusedReasons(await acts.preview(COMMANDS.deregister, memberId, { deadlineId }))).toContain(
    "deadlineNotPassed",
  );
  await fund.stand("2021-05-19");
  await acts.done(COMMANDS.deregister, memberId, { deadlineId });
  expect((await acts.factsOf(memberId)).registrations).toMatchObject([{ deregisteredFrom: "2021-05-13" }]);
  await fund.stand("2021-05-25");
  const again = await acts.done(COMMANDS.registerAgain, memberId, { registeredOn: "2021-05-25" });
  expect(again.plan.consequences[0]).toMatchObject({ kind: "sameParticipation" });
  expect(
    refusedReasons(await acts.preview(COMMANDS.registerAgain, memberId, { registeredOn: "2021-05-25" })),
  ).toContain("alreadyRegistered");
});

test("R4.5a: a refused act changes nothing but the decision log", async () => {
  await fund.stand("2021-03-02");
  const memberId = await acts.participant();
  const count = async () => {
    const tables = ["interview", "outbox", "message", "audit", "duty"];
    const sums = tables.map(
      (table) => `(select count(*) from ${table} where member_id = '${memberId}')::int as ${table}`,
    );
    const [rows] = await fund.ask(
      `select ${sums.join(", ")}, (select version from member where id = '${memberId}') as version,
       (select count(*) from decision where member_id = '${memberId}' and outcome = 'refused')::int as refused`,
    );
    return rows as Record<string, number>;
  };
  const before = await count();
  const input = {
    purposes: ["job"],
    at: { on: "2021-03-10", start: "10:00", end: "11:00" },
    form: "inPerson",
    place: "Room 2",
  };
  const outcome = await acts.confirm(COMMANDS.summon, memberId, input as never);
  expect(refusedReasons(outcome)).toEqual(["memberBooks"]);
  expect(await count()).toEqual({ ...before, refused: before.refused! + 1 });
});

test("I-18: a late visitation waits for its reason, and is then taken and kept as late", async () => {
  await fund.stand("2021-03-16");
  const memberId = await fund.newMember();
  await acts.done(COMMANDS.registerUnemployment, memberId, { registeredOn: "2021-03-01" });
  await acts.done(COMMANDS.registerPlacement, memberId, { kind: "new", effectiveFrom: "2021-03-01" });
  const without = await acts.confirm(COMMANDS.visitMember, memberId, VISIT);
  expect(without.kind === "refused" && without.plan.asked.at(-1)?.answer.missing).toEqual(["lateReason"]);
  expect((await acts.factsOf(memberId)).visitations).toEqual([]);
  await acts.done(COMMANDS.visitMember, memberId, { ...VISIT, lateReason: "The member was ill." });
  expect((await acts.factsOf(memberId)).visitations).toMatchObject([{ lateReason: "The member was ill." }]);
});
