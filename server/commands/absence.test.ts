import { afterEach, beforeEach, expect, test } from "vitest";
import type { SignedIn } from "@/server/identity/roles";
import { inbox } from "@/server/queries/inbox";
import { absenceMoves } from "@/server/queries/team/absence-moves";
import { absences } from "@/server/queries/team/absences";
import { workList } from "@/server/queries/work-list";
import { readListAddress } from "@/server/queries/work-list-filters";
import { endAbsence, endAbsenceInput, endOwnAbsence } from "./end-absence";
import { enterAbsence, enterAbsenceInput, enterOwnAbsence, enterOwnAbsenceInput } from "./enter-absence";
import { runFundAct } from "./kernel/run-fund-act";
import { openTimes, openTimesInput } from "./open-times";
import { COMMANDS } from "./registry";
import { actsIn } from "./test-acts";
import { FUND, type TestFund, testFund } from "./test-fund";

let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
beforeEach(async () => {
  fund = await testFund();
  acts = actsIn(fund);
  await fund.stand("2021-03-10");
});
afterEach(() => fund.leave());

const DAYS = { from: "2021-03-15", to: "2021-03-19" };
const enter = (input: object, confirm?: { hash: string | null }) =>
  runFundAct(fund.open, enterAbsence, {
    input: enterAbsenceInput.parse({ caseworkerId: fund.caseworkerId, ...DAYS, ...input }),
    confirm,
  });
const entered = async (input: object = {}) => {
  expect((await enter(input, { hash: null })).kind).toBe("done");
  const [row] = await fund.ask<{ id: string }>(
    "select id from absence where withdrawn_at is null order by recorded_at desc, id limit 1",
  );
  return row!.id;
};
const person = (userId: string, name = "Jonas Bach"): SignedIn => ({
  userId,
  fundCode: FUND,
  name,
  initials: "JB",
  kind: "caseworker",
  roles: ["caseworker"],
  memberId: null,
  locale: "da",
  assurance: "substantial",
  sessionId: "00000000-0000-4000-8000-000000000000",
});
const listOf = (userId: string) =>
  fund.inScope((tx) => workList(tx, person(userId), { ...readListAddress({}), counts: true }));
const third = async () => {
  const [row] = await fund.ask<{ id: string }>(
    `insert into app_user (fund_code, id, kind, roles, name, initials, professional_id)
     values ('FOA', gen_random_uuid(), 'caseworker', '{caseworker}', 'Anna Vikar', 'AV', 'av') returning id`,
  );
  return row!.id;
};

test("while one is away, the duties stand in the cover's list and counts, on the days and on no others", async () => {
  await acts.participant();
  const own = (await listOf(fund.caseworkerId)).rows.length;
  expect(own).toBeGreaterThan(0);
  await entered({ coverId: fund.colleagueId });
  const seen = async (day: string) => {
    await fund.stand(day);
    const { rows, counts } = await listOf(fund.colleagueId);
    return [rows.length, Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0)];
  };
  expect(await seen("2021-03-14")).toEqual([0, 0]);
  expect(await seen("2021-03-15")).toEqual([own, own]);
  expect(await seen("2021-03-19")).toEqual([own, own]);
  expect((await listOf(fund.colleagueId)).rows[0]!.caseworker).toMatchObject({ id: fund.caseworkerId });
  expect(await seen("2021-03-20")).toEqual([0, 0]);
});

test("the inbox is the cover's as well; and who covers for one who covers sees both", async () => {
  const memberId = await acts.participant();
  const vikar = await third();
  await fund.ask(
    `insert into member_notice (fund_code, id, entity_id, member_id, applies_on, recorded_at, decision_id, kind, text)
     values ('FOA', gen_random_uuid(), gen_random_uuid(), $1, '2021-03-10', '2021-03-10T09:00Z', gen_random_uuid(), 'message', 'Hej')`,
    [memberId],
  );
  await entered({ coverId: fund.colleagueId });
  await entered({ caseworkerId: fund.colleagueId, coverId: vikar, from: "2021-03-17", to: "2021-03-17" });
  const inboxOf = (userId: string) =>
    fund.inScope(async (tx) => (await inbox(tx, person(userId), { who: "mine", after: null })).rows.length);
  await fund.stand("2021-03-16");
  expect([await inboxOf(fund.colleagueId), await inboxOf(vikar)]).toEqual([1, 0]);
  await fund.stand("2021-03-17");
  expect(await inboxOf(vikar)).toBe(1);
  expect((await listOf(vikar)).rows.length).toBeGreaterThan(0);
});

test("free times in the absence close, and those booked are not on offer again; those of other days stay", async () => {
  const memberId = await acts.participant();
  const [first] = await acts.openSlots("2021-03-15", ["10:00", "11:00"]);
  await acts.openSlots("2021-03-20", ["10:00"]);
  await acts.done(COMMANDS.bookInterview, memberId, { slotId: first!, purposes: ["job"] });
  const preview = await enter({ coverId: fund.colleagueId });
  expect(preview.plan.consequences).toMatchObject([
    { kind: "coveredBy", facts: { cover: "Jonas Bach" } },
    { kind: "timesClose", facts: { count: 1 } },
    { kind: "interviewsToMove", facts: { count: 1 } },
  ]);
  await entered({ coverId: fund.colleagueId });
  const open = await fund.ask<{ at: string }>(
    `select to_char(starts_at at time zone 'Europe/Copenhagen', 'DD HH24') as at from slot where closed_at is null order by 1`,
  );
  expect(open.map(({ at }) => at)).toEqual(["20 10"]);
  const { interviews } = await acts.factsOf(memberId);
  expect(interviews).toMatchObject([{ status: "booked", slotId: first }]);
});

test("nobody is away twice, nor covers for themselves, nor while they are away; nobody named: the one with the fewest members", async () => {
  await fund.newMember();
  const vikar = await third();
  await fund.ask("update member set caseworker_id = $1", [fund.colleagueId]);
  await entered();
  const [made] = await fund.ask<{ cover: string; by: string }>("select cover_id as cover, cover_by as by from absence");
  expect(made).toEqual({ cover: vikar, by: "load" });
  expect(await enter({ from: "2021-03-19", to: "2021-03-22" })).toMatchObject({
    kind: "conflict",
    plan: { conflict: { reason: "alreadyAway", facts: { from: "2021-03-15", to: "2021-03-19" } } },
  });
  expect(await enter({ caseworkerId: vikar, coverId: fund.caseworkerId })).toMatchObject({
    kind: "conflict",
    plan: { conflict: { reason: "coverAway" } },
  });
  await expect(enter({ caseworkerId: vikar, coverId: vikar })).rejects.toThrow(/sameAsAway/);
  await expect(enter({ from: "2021-03-01", to: "2021-03-09" })).rejects.toThrow(/past/);
});

test("back early, it ends with yesterday; one that has not begun is withdrawn; another's is nobody's own to end", async () => {
  const id = await entered({ coverId: fund.colleagueId });
  const end = (absenceId: string, act: typeof endAbsence, open = fund.open) =>
    runFundAct(open, act, { input: endAbsenceInput.parse({ absenceId }), confirm: { hash: null } });
  await expect(end(id, endOwnAbsence, fund.openAs("Jonas Bach", fund.colleagueId))).rejects.toThrow(/unknown/);
  await fund.stand("2021-03-17");
  expect((await end(id, endOwnAbsence)).kind).toBe("done");
  const days = () =>
    fund.ask(
      `select from_day::text as "from", to_day::text as "to", withdrawn_at is null as stands from absence order by recorded_at, to_day desc`,
    );
  expect(await days()).toEqual([
    { from: "2021-03-15", to: "2021-03-19", stands: false },
    { from: "2021-03-15", to: "2021-03-16", stands: true },
  ]);
  const coming = await entered({ from: "2021-04-01", to: "2021-04-02", coverId: fund.colleagueId });
  expect((await end(coming, endAbsence)).kind).toBe("done");
  expect((await days()).filter(({ stands }) => stands)).toHaveLength(1);
  expect((await end(coming, endAbsence)).kind).toBe("conflict");
});

test("one's own is entered without a name, and told of among the absences", async () => {
  const outcome = await runFundAct(fund.open, enterOwnAbsence, {
    input: enterOwnAbsenceInput.parse({ ...DAYS, coverId: fund.colleagueId }),
    confirm: { hash: null },
  });
  expect(outcome.kind).toBe("done");
  await fund.stand("2021-03-15");
  const told = await fund.inScope((tx) => absences(tx, person(fund.colleagueId)));
  expect(told.now).toMatchObject([{ caseworker: { name: "Mette Holm" }, cover: { name: "Jonas Bach" }, mine: false }]);
  expect(told.covering).toEqual(["Mette Holm"]);
});

test("booked interviews: the cover holds them at the same hour, or the member books again, or it is said why not", async () => {
  const [one, other] = [await acts.participant(), await acts.participant()];
  const [first, second] = await acts.openSlots("2021-03-16", ["10:00", "11:00"]);
  await acts.done(COMMANDS.bookInterview, one, { slotId: first!, purposes: ["job"] });
  await acts.done(COMMANDS.bookInterview, other, { slotId: second!, purposes: ["job"] });
  // The cover is busy at the second's hour.
  const busy = await acts.participant();
  await acts.done(COMMANDS.summon, busy, {
    caseworkerId: fund.colleagueId,
    at: { on: "2021-03-16", start: "11:15", end: "12:00" },
    form: "inPerson",
    place: "Staunings Plads 1",
    purposes: ["cv"],
  });
  const id = await entered({ coverId: fund.colleagueId });
  const proposals = async () =>
    (await fund.inScope((tx) => absenceMoves(tx, person(fund.colleagueId), id)))!.interviews.map(
      ({ proposal }) => proposal,
    );
  expect(await proposals()).toEqual([{ how: "sameHour" }, { how: "none", why: "noTimes" }]);
  await acts.openSlots("2021-03-18", ["10:00"], fund.colleagueId);
  expect(await proposals()).toEqual([{ how: "sameHour" }, { how: "offerAgain", deadline: "2021-03-20" }]);
  // What the cover is busy with beside interviews stands in the way as well.
  await fund.ask(
    `insert into busy_time (fund_code, id, caseworker_id, "on", starts_at, ends_at, source, entered_at)
     values ('FOA', gen_random_uuid(), $1, '2021-03-16', '2021-03-16T09:30Z', '2021-03-16T10:00Z', 'hand', now())`,
    [fund.colleagueId],
  );
  expect((await proposals())[0]).toEqual({ how: "offerAgain", deadline: "2021-03-20" });
  await fund.ask("update busy_time set removed_at = now()");
  const move = (await fund.inScope((tx) => absenceMoves(tx, person(fund.colleagueId), id)))!.interviews[0]!;
  const { at, form, place } = move;
  await acts.done(COMMANDS.moveInterview, one, {
    interviewId: move.id,
    caseworkerId: fund.colleagueId,
    at,
    form,
    place,
    reason: "Away.",
  });
  const again = (await acts.factsOf(other)).interviews[0]!;
  await acts.done(COMMANDS.offerAgain, other, { interviewId: again.entityId, deadline: "2021-03-20", reason: "Away." });
  expect(await proposals()).toEqual([]);
  expect((await acts.factsOf(other)).deadlines).toMatchObject([{ deadline: "2021-03-20", bookedOn: null }]);
});

test("nobody is summoned to one who is away, and no times of theirs are opened on those days", async () => {
  const memberId = await acts.participant();
  await entered({ coverId: fund.colleagueId });
  const at = (on: string) => ({ on, start: "10:00", end: "10:45" });
  const place = "Staunings Plads 1";
  const summons = (on: string) =>
    acts.preview(COMMANDS.summon, memberId, { at: at(on), form: "inPerson", place, purposes: ["cv"] });
  expect(await summons("2021-03-19")).toMatchObject({
    kind: "conflict",
    plan: { conflict: { reason: "caseworkerAway" } },
  });
  expect((await summons("2021-03-22")).kind).toBe("preview");
  const opened = (on: string) =>
    runFundAct(fund.open, openTimes, { input: openTimesInput.parse({ times: [at(on)], form: "inPerson", place }) });
  expect(await opened("2021-03-15")).toMatchObject({
    kind: "conflict",
    plan: { conflict: { reason: "timeOverlaps", facts: { on: "2021-03-15", what: "absence" } } },
  });
  expect((await opened("2021-03-14")).kind).toBe("preview");
  expect((await opened("2021-03-20")).kind).toBe("preview");
});
