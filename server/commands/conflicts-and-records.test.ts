import { afterAll, beforeAll, expect, test } from "vitest";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import type { Asked } from "./kernel/plan";
import { ASKABLE_RULES, type AskableRule } from "./kernel/questions";
import { runForMany } from "./kernel/run-for-many";
import { runFundAct } from "./kernel/run-fund-act";
import { openTimes, openTimesInput } from "./open-times";
import { COMMANDS } from "./registry";
import { revealCpr } from "./reveal-cpr";
import { actsIn } from "./test-acts";
import { KEYS, type TestFund, testFund } from "./test-fund";
import { writeNote } from "./write-note";

let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
beforeAll(async () => {
  fund = await testFund();
  acts = actsIn(fund);
});
afterAll(() => fund.leave());

test("two caseworkers on one case: the second is told what changed, and nothing of the second act is written", async () => {
  await fund.stand("2021-03-02");
  const memberId = await acts.participant();
  const input = { reasonCode: 42, municipalityCode: "0851" } as const;
  const seen = await acts.preview(COMMANDS.markOut, memberId, input);
  if (seen.kind !== "preview") throw new Error("no preview");
  const { version, hash } = seen;
  const colleague = fund.openAs("Jonas Bach", fund.colleagueId);
  await acts.confirm(
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
  expect((await acts.confirm(COMMANDS.markOut, memberId, input, { hash, seen: version })).kind).toBe("done");

  const other = await acts.participant();
  const before = await acts.preview(COMMANDS.markOut, other, input);
  if (before.kind !== "preview") throw new Error("no preview");
  await acts.confirm(
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
  const outcome = await acts.confirm(COMMANDS.markOut, other, input, { hash: before.hash, seen: before.version });
  expect(outcome).toMatchObject({ kind: "conflict", since: [{ what: "summon", actorName: "Jonas Bach" }] });
  expect((await acts.factsOf(other)).participations).toMatchObject([{ endDate: null }]);
});

test("R4.4a: an overlap is a conflict that names what is in the way, and the database refuses it too", async () => {
  await fund.stand("2021-03-02");
  const [one, other] = [await acts.participant(), await acts.participant()];
  const input = (start: string, end: string) => ({
    purposes: ["joint" as const],
    at: { on: "2021-03-11", start, end },
    form: "video" as const,
  });
  await acts.done(COMMANDS.summon, one, input("10:00", "11:00"));
  const outcome = await acts.confirm(COMMANDS.summon, other, input("10:30", "11:30"));
  expect(outcome).toMatchObject({
    kind: "conflict",
    plan: { conflict: { reason: "caseworkerBusy", facts: { on: "2021-03-11" } } },
  });
  await acts.done(COMMANDS.summon, other, input("11:00", "12:00"));
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
  for (let at = 0; at < 32; at++) members.push(await acts.participantQuickly());
  const [slotId] = await acts.openSlots("2021-03-12", ["09:00"]);
  const outcomes = await Promise.all(
    members.map((memberId) => acts.confirm(COMMANDS.bookInterview, memberId, { slotId: slotId! })),
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
}, 120_000);

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
  const memberId = await acts.participant();
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
  expect(nobody).toEqual([{ memberId, kind: "badInput", field: "caseworkerId", why: "unknown" }]);
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

test("every stored decision, asked again, gets the same answers", async () => {
  const rows = await fund.ask<{ asked: Asked[] }>("select asked from decision");
  const all = rows.flatMap(({ asked }) => asked);
  expect(all.length).toBeGreaterThan(100);
  for (const { rule, input, answer } of all) {
    const ask = ASKABLE_RULES[rule as AskableRule] as unknown as (input: unknown, scheme: unknown) => unknown;
    expect(JSON.parse(JSON.stringify(ask(input, DEFAULT_SCHEME)))).toEqual(answer);
  }
});
