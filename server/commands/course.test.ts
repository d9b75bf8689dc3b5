import { afterAll, beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import { loadCase } from "@/db/case/load-case";
import { duties } from "@/server/rules/duties";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import type { Command } from "./kernel/plan";
import { type OpenScope, type Outcome, runCommand } from "./kernel/run-command";
import { runForMany } from "./kernel/run-for-many";
import { runFundAct } from "./kernel/run-fund-act";
import { openTimes, openTimesInput } from "./open-times";
import { COMMANDS } from "./registry";
import { revealCpr } from "./reveal-cpr";
import { FUND, KEYS, type TestFund, testFund } from "./test-fund";
import { writeNote } from "./write-note";

let fund: TestFund;
beforeAll(async () => {
  fund = await testFund();
});
afterAll(() => fund.leave());

async function preview<I extends z.ZodType, M>(command: Command<I, M>, memberId: string, input: z.input<I>) {
  return await runCommand(fund.open, command, { memberId, input: command.input.parse(input) });
}

async function confirm<I extends z.ZodType, M>(
  command: Command<I, M>,
  memberId: string,
  input: z.input<I>,
  { hash = null, seen, open = fund.open }: { hash?: string | null; seen?: number; open?: OpenScope } = {},
): Promise<Outcome> {
  return await runCommand(open, command, {
    memberId,
    input: command.input.parse(input),
    confirm: { hash },
    seen,
  });
}

/** Does an act that must go well, as a caseworker does: previewed, then confirmed as previewed. */
async function done<I extends z.ZodType, M>(command: Command<I, M>, memberId: string, input: z.input<I>) {
  const before = await preview(command, memberId, input);
  if (before.kind !== "preview") throw new Error(`${command.name}: ${JSON.stringify(before, null, 1)}`);
  const outcome = await confirm(command, memberId, input, { hash: before.hash });
  if (outcome.kind !== "done") throw new Error(`${command.name}: ${JSON.stringify(outcome, null, 1)}`);
  await storedEqualsDerived(memberId);
  return { ...outcome, preview: before };
}

function refusedReasons(outcome: Outcome): string[] {
  if (outcome.kind !== "refused") throw new Error(JSON.stringify(outcome, null, 1));
  return outcome.plan.asked
    .filter(({ informs }) => !informs)
    .flatMap(({ answer }) => answer.grounds.map(({ reason }) => reason));
}

const factsOf = async (memberId: string) => (await fund.inScope((tx) => loadCase(tx, memberId)))!.facts;

async function storedEqualsDerived(memberId: string) {
  const [clock] = await fund.ask<{ today: string }>("select business_today($1)::text as today", [FUND]);
  const derived = duties(await factsOf(memberId), DEFAULT_SCHEME, clock!.today);
  const stored = await fund.ask(
    `select key, owner, rule, bucket, wording as text, facts, state, opens_on::text as "opensOn", due_on::text as "dueOn"
     from duty where member_id = $1 order by key collate "C"`,
    [memberId],
  );
  const inOrder = [...derived.duties].sort((one, other) => (one.key < other.key ? -1 : 1));
  expect(stored).toEqual(inOrder);
  const [row] = await fund.ask<{ next: string | null }>(
    "select duties_next_change_on::text as next from member where id = $1",
    [memberId],
  );
  expect(row!.next).toBe(derived.nextChangeOn);
}

async function openSlots(on: string, starts: readonly string[], caseworkerId = fund.caseworkerId) {
  const times = starts.map((start) => ({ on, start, end: `${start.slice(0, 2)}:45` }));
  const input = openTimesInput.parse({ caseworkerId, times, form: "inPerson", place: "Staunings Plads 1" });
  const outcome = await runFundAct(fund.open, openTimes, { input, confirm: { hash: null } });
  expect(outcome.kind).toBe("done");
  const rows = await fund.ask<{ id: string }>(
    'select id from slot where caseworker_id = $1 and "on" = $2 order by starts_at',
    [caseworkerId, on],
  );
  return rows.map(({ id }) => id);
}

async function participant() {
  const memberId = await fund.newMember();
  await done(COMMANDS.registerUnemployment, memberId, { registeredOn: "2021-03-01" });
  await done(COMMANDS.registerPlacement, memberId, { kind: "new", effectiveFrom: "2021-03-01" });
  await done(COMMANDS.visitMember, memberId, VISIT);
  return memberId;
}

const VISIT = {
  hasVocationalEducation: true,
  supportsChildrenAtHome: false,
  needsEarlyEffort: false,
  availabilityDoubted: false,
  assessment: "Ordinary course.",
};

test("R2.1a to R10.2: a case from registration to the hand-over, by real acts on a real database", async () => {
  await fund.stand("2021-03-01");
  const memberId = await fund.newMember();
  await done(COMMANDS.registerJobcenterItem, memberId, { kind: "deadline", on: "2021-03-20" });
  await done(COMMANDS.registerJobcenterItem, memberId, { kind: "meeting", on: "2021-03-22" });
  await done(COMMANDS.registerUnemployment, memberId, { registeredOn: "2021-03-01" });
  await done(COMMANDS.registerPlacement, memberId, { kind: "new", effectiveFrom: "2021-03-01" });

  await fund.stand("2021-03-04");
  const visited = await done(COMMANDS.visitMember, memberId, VISIT);
  const kinds = visited.preview.plan.consequences.map(({ kind }) => kind);
  expect(kinds).toContain("participationStarts");
  expect(kinds).toContain("jobcenterDeadlineAnnulled");
  expect(kinds).toContain("jobcenterMeetingToBeCancelled");
  expect(visited.preview.duties.map(({ before, after }) => [before?.key.split(":")[0], after?.state])).toContainEqual([
    "visitation",
    "met",
  ]);
  await done(COMMANDS.registerGuidance, memberId, {
    on: "2021-03-04",
    topics: ["trial", "contactCourse", "jobcenterRelation", "transfer", "consequences", "jobcenterContact", "offers"],
  });
  expect(refusedReasons(await preview(COMMANDS.setDeadline, memberId, { deadline: "2021-03-18" }))).toContain(
    "noBookableTimes",
  );
  const [first] = await openSlots("2021-03-16", ["09:00", "10:00"]);
  await done(COMMANDS.setDeadline, memberId, { deadline: "2021-03-18" });
  const booked = await done(COMMANDS.bookInterview, memberId, { slotId: first! });
  expect(booked.preview.plan.consequences.map(({ kind }) => kind)).toContain("deadlineMet");
  const interviewId = booked.applied.ids.get("new:interview")!;
  await done(COMMANDS.summon, memberId, {
    purposes: ["joint"],
    at: { on: "2021-04-14", start: "13:00", end: "14:00" },
    form: "video",
  });
  const future = { interviewId, outcome: "held", repatriationAssessed: "outside" } as const;
  expect(refusedReasons(await preview(COMMANDS.registerInterviewOutcome, memberId, future))).toContain(
    "interviewFuture",
  );
  await fund.stand("2021-03-16", "11:00");
  await done(COMMANDS.registerInterviewOutcome, memberId, future);
  await done(COMMANDS.writeMinPlan, memberId, { text: "Look for work in care.", state: "published" });
  await done(COMMANDS.setJobGoal, memberId, {
    title: "Social and health assistant",
    aim: "shortageArea",
    approved: true,
  });

  await fund.stand("2021-03-31", "12:00");
  await done(COMMANDS.enterHours, memberId, { month: "2021-03", hours: 160.33 });
  await fund.stand("2021-04-12", "12:00");
  const last = await done(COMMANDS.enterHours, memberId, { month: "2021-04", hours: 249.67 });
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
  const facts = await factsOf(memberId);
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
  const memberId = await participant();
  await fund.stand("2021-03-20");
  await done(COMMANDS.markOut, memberId, { reasonCode: 44, ground: "earlyEffort", reason: "Needs help early." });
  await fund.stand("2021-03-25");
  const stale = await preview(COMMANDS.markOut, memberId, { reasonCode: 38, reason: "Never right." });
  expect(refusedReasons(stale)).toContain("alreadyEnded");
  const corrected = await done(COMMANDS.correctCode, memberId, { reasonCode: 38, reason: "Never right." });
  expect(corrected.plan.toExchange).toMatchObject([
    { type: "marking.corrected", payload: { endDate: "2021-03-20", reasonCode: 38 } },
  ]);
  const facts = await factsOf(memberId);
  expect(facts.markingEnds.map(({ reasonCode }) => reasonCode)).toEqual([44, 38]);
  expect(facts.participations).toMatchObject([{ endDate: "2021-03-20", reasonCode: 38 }]);
});

test("R2.3b, I-5: the jobcenter has the course from the first visitation: marked in and out in one act", async () => {
  await fund.stand("2021-03-02");
  const memberId = await fund.newMember("1999-05-05");
  await done(COMMANDS.registerUnemployment, memberId, { registeredOn: "2021-03-01" });
  await done(COMMANDS.registerPlacement, memberId, { kind: "new", effectiveFrom: "2021-03-01" });
  await done(COMMANDS.visitMember, memberId, { ...VISIT, hasVocationalEducation: false });
  const facts = await factsOf(memberId);
  expect(facts.participations).toMatchObject([{ startDate: "2021-03-01", endDate: "2021-03-02", reasonCode: 45 }]);
  expect(facts.visitations).toMatchObject([{ responsible: "jobcenter" }]);
  expect(facts.circumstances.at(-1)).toMatchObject({ hasVocationalEducation: false });
});

test("R4.3b, I-29: not booked by the deadline: deregistered from the day after; registered again, the same course", async () => {
  await fund.stand("2021-05-03");
  const memberId = await participantFrom("2021-05-03");
  await openSlots("2021-05-10", ["09:00"]);
  const set = await done(COMMANDS.setDeadline, memberId, { deadline: "2021-05-12" });
  const deadlineId = set.applied.ids.get("new:deadline")!;
  expect(refusedReasons(await preview(COMMANDS.deregister, memberId, { deadlineId }))).toContain("deadlineNotPassed");
  await fund.stand("2021-05-19");
  await done(COMMANDS.deregister, memberId, { deadlineId });
  expect((await factsOf(memberId)).registrations).toMatchObject([{ deregisteredFrom: "2021-05-13" }]);
  await fund.stand("2021-05-25");
  const again = await done(COMMANDS.registerAgain, memberId, { registeredOn: "2021-05-25" });
  expect(again.plan.consequences[0]).toMatchObject({ kind: "sameParticipation" });
  expect(refusedReasons(await preview(COMMANDS.registerAgain, memberId, { registeredOn: "2021-05-25" }))).toContain(
    "alreadyRegistered",
  );
});

async function participantFrom(day: string) {
  const memberId = await fund.newMember();
  await done(COMMANDS.registerUnemployment, memberId, { registeredOn: day });
  await done(COMMANDS.registerPlacement, memberId, { kind: "new", effectiveFrom: `${day.slice(0, 7)}-01` });
  await done(COMMANDS.visitMember, memberId, VISIT);
  return memberId;
}

test("R4.5a: a refused act changes nothing but the decision log", async () => {
  await fund.stand("2021-03-02");
  const memberId = await participant();
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
  const outcome = await confirm(COMMANDS.summon, memberId, input as never);
  expect(refusedReasons(outcome)).toEqual(["memberBooks"]);
  expect(await count()).toEqual({ ...before, refused: before.refused! + 1 });
});

test("I-18: a late visitation waits for its reason, and is then taken and kept as late", async () => {
  await fund.stand("2021-03-16");
  const memberId = await fund.newMember();
  await done(COMMANDS.registerUnemployment, memberId, { registeredOn: "2021-03-01" });
  await done(COMMANDS.registerPlacement, memberId, { kind: "new", effectiveFrom: "2021-03-01" });
  const without = await confirm(COMMANDS.visitMember, memberId, VISIT);
  expect(without.kind === "refused" && without.plan.asked.at(-1)?.answer.missing).toEqual(["lateReason"]);
  expect((await factsOf(memberId)).visitations).toEqual([]);
  await done(COMMANDS.visitMember, memberId, { ...VISIT, lateReason: "The member was ill." });
  expect((await factsOf(memberId)).visitations).toMatchObject([{ lateReason: "The member was ill." }]);
});

test("two caseworkers on one case: the second is told what changed, and nothing of the second act is written", async () => {
  await fund.stand("2021-03-02");
  const memberId = await participant();
  const input = { reasonCode: 42, municipalityCode: "0851" } as const;
  const seen = await preview(COMMANDS.markOut, memberId, input);
  if (seen.kind !== "preview") throw new Error("no preview");
  const { version, hash } = seen;
  const colleague = fund.openAs("Jonas Bach", fund.colleagueId);
  await confirm(
    COMMANDS.summon,
    memberId,
    {
      purposes: ["cv"],
      at: { on: "2021-03-09", start: "10:00", end: "11:00" },
      form: "phone",
      caseworkerId: fund.colleagueId,
    },
    { open: colleague },
  );
  // A summons to a cv interview does not lapse: the plan is the same one, and goes through.
  expect((await confirm(COMMANDS.markOut, memberId, input, { hash, seen: version })).kind).toBe("done");

  const other = await participant();
  const before = await preview(COMMANDS.markOut, other, input);
  if (before.kind !== "preview") throw new Error("no preview");
  await confirm(
    COMMANDS.summon,
    other,
    {
      purposes: ["joint"],
      at: { on: "2021-03-10", start: "10:00", end: "11:00" },
      form: "phone",
      caseworkerId: fund.colleagueId,
    },
    { open: colleague },
  );
  const outcome = await confirm(COMMANDS.markOut, other, input, { hash: before.hash, seen: before.version });
  expect(outcome).toMatchObject({ kind: "conflict", since: [{ what: "summon", actorName: "Jonas Bach" }] });
  expect((await factsOf(other)).participations).toMatchObject([{ endDate: null }]);
});

test("R4.4a: an overlap is a conflict that names what is in the way, and the database refuses it too", async () => {
  await fund.stand("2021-03-02");
  const [one, other] = [await participant(), await participant()];
  const input = (start: string, end: string) => ({
    purposes: ["joint" as const],
    at: { on: "2021-03-11", start, end },
    form: "video" as const,
  });
  await done(COMMANDS.summon, one, input("10:00", "11:00"));
  const outcome = await confirm(COMMANDS.summon, other, input("10:30", "11:30"));
  expect(outcome).toMatchObject({
    kind: "conflict",
    plan: { conflict: { reason: "caseworkerBusy", facts: { on: "2021-03-11" } } },
  });
  await done(COMMANDS.summon, other, input("11:00", "12:00"));
  await expect(
    fund.ask("update interview set starts_at = starts_at - interval '30 minutes' where member_id = $1", [other]),
  ).rejects.toThrow();
  await expect(
    fund.ask(
      `insert into interview select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'entity_id', gen_random_uuid(),
       'member_id', $2::uuid))).* from interview i where member_id = $1 and superseded_at is null`,
      [one, other],
    ),
  ).rejects.toThrow(/interview_caseworker_free/);
});

test("one slot, 32 bookings at once from 32 members: exactly one has it, the others are told", async () => {
  await fund.stand("2021-03-02");
  const members: string[] = [];
  for (let at = 0; at < 32; at++) members.push(await participantQuickly());
  const [slotId] = await openSlots("2021-03-12", ["09:00"]);
  const outcomes = await Promise.all(
    members.map((memberId) => confirm(COMMANDS.bookInterview, memberId, { slotId: slotId! })),
  );
  const kinds = outcomes.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "done")).toHaveLength(1);
  expect(kinds.filter((kind) => kind === "conflict")).toHaveLength(31);
  for (const outcome of outcomes)
    if (outcome.kind === "conflict") expect(outcome.plan.conflict?.reason).toBe("timeTaken");
  const [live] = await fund.ask(
    "select count(*)::int as n from interview where slot_id = $1 and superseded_at is null and status = 'booked'",
    [slotId],
  );
  expect(live).toEqual({ n: 1 });
});

async function participantQuickly() {
  const memberId = await fund.newMember();
  await confirm(COMMANDS.registerUnemployment, memberId, { registeredOn: "2021-03-01" });
  await confirm(COMMANDS.registerPlacement, memberId, { kind: "new", effectiveFrom: "2021-03-01" });
  await confirm(COMMANDS.visitMember, memberId, VISIT);
  return memberId;
}

test("R4.3a: times open weekly, not in the past, and not over one another", async () => {
  await fund.stand("2021-03-02");
  const base = { caseworkerId: fund.colleagueId, form: "inPerson", place: "Room 1" };
  const open = (input: object, confirmed = true) =>
    runFundAct(fund.open, openTimes, {
      input: openTimesInput.parse({ ...base, ...input }),
      confirm: confirmed ? { hash: null } : undefined,
    });
  // The clocks go forward on 28 March: ten o'clock stays ten o'clock.
  const weekly = { times: [{ on: "2021-03-23", start: "10:00", end: "10:45" }], weeklyUntil: "2021-04-06" };
  expect((await open(weekly)).kind).toBe("done");
  const rows = await fund.ask(
    `select to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as at from slot where caseworker_id = $1 order by 1`,
    [fund.colleagueId],
  );
  expect(rows.map(({ at }) => at)).toEqual(["2021-03-23 09:00", "2021-03-30 08:00", "2021-04-06 08:00"]);
  const over = await open({ times: [{ on: "2021-03-30", start: "10:30", end: "11:30" }] });
  expect(over).toMatchObject({
    kind: "conflict",
    plan: { conflict: { reason: "timeOverlaps", facts: { on: "2021-03-30" } } },
  });
  const past = await open({ times: [{ on: "2021-03-01", start: "10:00", end: "11:00" }] });
  expect(past).toMatchObject({ kind: "refused" });
  const [slots] = await fund.ask("select count(*)::int as n from slot where caseworker_id = $1", [fund.colleagueId]);
  expect(slots).toEqual({ n: 3 });
});

test("cases are handed over one by one; those that fail are named with why", async () => {
  await fund.stand("2021-03-02");
  const memberId = await participant();
  const told = await runForMany(fund.open, COMMANDS.assignCase, [memberId, "00000000-0000-4000-8000-000000000000"], {
    caseworkerId: fund.colleagueId,
  });
  expect(told).toEqual([
    { memberId, kind: "done" },
    { memberId: "00000000-0000-4000-8000-000000000000", kind: "notFound" },
  ]);
  const rows = await fund.ask("select distinct caseworker_id as who from duty where member_id = $1", [memberId]);
  expect(rows).toEqual([{ who: fund.colleagueId }]);
  const nobody = await runForMany(fund.open, COMMANDS.assignCase, [memberId], { caseworkerId: memberId });
  expect(nobody).toEqual([{ memberId, kind: "badInput" }]);
});

test("a CPR number is stored encrypted, shown by a logged act, and found in nothing else that is stored", async () => {
  await fund.stand("2021-03-02");
  const memberId = await fund.newMember();
  const shown = await revealCpr(fund.open, { memberId }, KEYS);
  expect(shown?.cpr).toMatch(/^050585-\d{4}$/);
  const digits = shown!.cpr.replace("-", "");
  const [logged] = await fund.ask("select count(*)::int as n from audit where member_id = $1 and kind = 'reveal'", [
    memberId,
  ]);
  expect(logged).toEqual({ n: 1 });
  for (const table of ["member", "decision", "audit", "message", "outbox", "duty", "circumstances", "member_word"]) {
    const rows = await fund.ask(`select to_jsonb(t)::text as row from ${table} t`);
    expect(rows.some(({ row }) => String(row).includes(digits) || String(row).includes(shown!.cpr))).toBe(false);
  }
  const words = await fund.ask("select word from member_word where member_id = $1 order by word", [memberId]);
  expect(words.map(({ word }) => word)).toContain("aase");
});

test("a note counts as a change of the case, so that a colleague who has it open is told", async () => {
  await fund.stand("2021-03-02");
  const memberId = await fund.newMember();
  expect(await writeNote(fund.open, { memberId, body: "Called; will call back." })).not.toBeNull();
  expect(await writeNote(fund.open, { memberId: "00000000-0000-4000-8000-000000000000", body: "x" })).toBeNull();
  const [row] = await fund.ask("select version from member where id = $1", [memberId]);
  expect(row).toEqual({ version: 2 });
});

test("every act leaves a decision with what was asked of the rules, a line in the audit, and a new version", async () => {
  const rows = await fund.ask<{ decisions: number; acts: number; version: number }>(
    `select (select count(*) from decision d where d.member_id = m.id and d.outcome <> 'refused')::int as decisions,
      (select count(*) from audit a where a.member_id = m.id and a.kind = 'act')::int as acts, m.version
     from member m`,
  );
  expect(rows.length).toBeGreaterThan(30);
  for (const { acts, version } of rows) expect(acts).toBe(version);
});
