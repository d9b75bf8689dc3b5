import { afterEach, beforeEach, expect, test } from "vitest";
import { distribution } from "@/db/schema";
import { COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { FUND, type TestFund, testFund } from "@/server/commands/test-fund";
import type { SignedIn } from "@/server/identity/roles";
import { nightsOf } from "@/server/jobs/night-fixture";
import { layOutTimes, missedDeadlines } from "./lay-out";
import { teamLoad } from "./load";
import { supply } from "./supply";
import { unassigned } from "./unassigned";

let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
beforeEach(async () => {
  fund = await testFund();
  acts = actsIn(fund);
  // A Wednesday: the week's Monday is the 8th.
  await fund.stand("2021-03-10");
});
afterEach(() => fund.leave());

const lead = (): SignedIn => ({
  userId: fund.colleagueId,
  fundCode: FUND,
  name: "Jonas Bach",
  initials: "JB",
  kind: "caseworker",
  roles: ["teamLead"],
  memberId: null,
  locale: "da",
  assurance: "substantial",
  sessionId: "00000000-0000-4000-8000-000000000000",
});
const ask = <T>(query: (tx: Parameters<Parameters<TestFund["inScope"]>[0]>[0], person: SignedIn) => Promise<T>) =>
  fund.inScope((tx) => query(tx, lead()));

test("I-17: deadlines take the times of their week and those before it; the first week that lacks any is told", async () => {
  const [one, other] = [await acts.participant(), await acts.participant()];
  await acts.openSlots("2021-03-14", ["10:00"]);
  await acts.openSlots("2021-03-22", ["10:00", "11:00"]);
  await acts.done(COMMANDS.setDeadline, one, { deadline: "2021-03-14" });
  await acts.done(COMMANDS.setDeadline, other, { deadline: "2021-03-15" });
  const told = await ask(supply);
  expect(told.weeks.slice(0, 3)).toEqual(["2021-03-08", "2021-03-15", "2021-03-22"]);
  expect(
    told.fund.slice(0, 3).map(({ deadlines, times, leftForDeadlines }) => [deadlines, times, leftForDeadlines]),
  ).toEqual([
    [1, 1, 0],
    [1, 0, -1],
    [0, 2, 1],
  ]);
  expect(told.shortage).toEqual({ week: "2021-03-15", missing: 1, ofDeadlines: true });
  expect(told.caseworkers.map(({ name }) => name)).toEqual(["Jonas Bach", "Mette Holm"]);
  expect(told.places).toMatchObject([{ name: "Staunings Plads 1" }]);
  // A time that is booked is none on offer, and its deadline is met.
  const [slotId] = (await fund.ask<{ id: string }>(`select id from slot where "on" = '2021-03-14'`)).map(
    ({ id }) => id,
  );
  await acts.done(COMMANDS.bookInterview, one, { slotId: slotId!, purposes: ["job"] });
  expect((await ask(supply)).fund[0]).toMatchObject({ deadlines: 0, times: 0 });
});

test("what each carries is counted from members, open duties and the interviews of two weeks from Monday", async () => {
  const memberId = await acts.participant();
  const summon = (day: string) =>
    acts.done(COMMANDS.summon, memberId, {
      caseworkerId: fund.caseworkerId,
      at: { on: day, start: "10:00", end: "10:45" },
      form: "inPerson",
      place: "Staunings Plads 1",
      purposes: ["cv"],
    });
  await summon("2021-03-14");
  await summon("2021-03-15");
  const { rows, unassigned } = await ask(teamLoad);
  const [listed] = await fund.ask<{ n: number }>(
    "select count(*)::integer as n from duty where owner = 'fund' and state = 'open'",
  );
  const mette = rows.find(({ name }) => name === "Mette Holm")!;
  expect(mette).toMatchObject({ members: 1, thisWeek: 1, nextWeek: 1, away: null });
  expect(mette.overdue + mette.soon + mette.later).toBe(listed!.n);
  expect(rows.find(({ name }) => name === "Jonas Bach")).toMatchObject({ members: 0, overdue: 0, thisWeek: 0 });
  expect(unassigned).toBe(0);
});

test("cases that nobody has are told the oldest first, each with whom the rules would give it when those above are given", async () => {
  const ids = [await fund.newMember(), await fund.newMember(), await fund.newMember()];
  await fund.ask("update member set caseworker_id = null");
  expect((await ask(unassigned)).rows.map(({ memberId, given }) => [memberId, given])).toEqual(
    ids.map((id) => [id, null]),
  );
  await fund.inScope((tx) =>
    tx.insert(distribution).values({
      fundCode: FUND,
      version: 1,
      content: { rules: [{ municipalities: ["0101"], bornOn: null, caseworkerIds: [] }] },
      recordedAt: "2021-03-10T09:00Z",
      recordedByName: "Jonas Bach",
    }),
  );
  const shared = await ask(unassigned);
  expect(shared.version).toBe(1);
  expect(shared.rows.map(({ given }) => given?.name)).toEqual(["Jonas Bach", "Mette Holm", "Jonas Bach"]);
});

test("times for many are the next free ones, one each, in the order of the members; who is left without is left out", async () => {
  const members = [await acts.participant(), await acts.participant(), await acts.participant()];
  const [taken] = await acts.openSlots("2021-03-11", ["09:00", "10:00"]);
  await acts.openSlots("2021-03-12", ["09:00"]);
  await acts.openSlots("2021-03-11", ["08:00"], fund.colleagueId);
  await acts.done(COMMANDS.bookInterview, await acts.participant(), { slotId: taken!, purposes: ["job"] });
  const wanted = {
    memberIds: members,
    caseworkerId: fund.caseworkerId,
    place: null,
    form: "inPerson" as const,
    from: "2021-03-10",
  };
  const laid = await fund.inScope((tx) => layOutTimes(tx, FUND, wanted));
  expect(laid.map(({ memberId, at }) => [memberId, at.on, at.start])).toEqual([
    [members[0], "2021-03-11", "10:00"],
    [members[1], "2021-03-12", "09:00"],
  ]);
  const anybody = await fund.inScope((tx) => layOutTimes(tx, FUND, { ...wanted, caseworkerId: null }));
  expect(anybody.map(({ at }) => `${at.on} ${at.start}`)).toEqual([
    "2021-03-11 08:00",
    "2021-03-11 10:00",
    "2021-03-12 09:00",
  ]);
  const later = await fund.inScope((tx) => layOutTimes(tx, FUND, { ...wanted, from: "2021-03-12" }));
  expect(later).toHaveLength(1);
});

test("I-29: the missed deadlines of many are those whose deregistration is open, and of no others", async () => {
  const [missed, running] = [await acts.participant(), await acts.participant()];
  await acts.openSlots("2021-03-12", ["22:00"]);
  await acts.openSlots("2021-03-20", ["10:00"]);
  await acts.done(COMMANDS.setDeadline, missed, { deadline: "2021-03-12" });
  await acts.done(COMMANDS.setDeadline, running, { deadline: "2021-03-20" });
  const found = () => fund.inScope((tx) => missedDeadlines(tx, FUND, [missed, running]));
  expect(await found()).toEqual([]);
  await nightsOf(fund).nightTo("2021-03-13");
  const deadlineId = (await acts.factsOf(missed)).deadlines[0]!.entityId;
  expect(await found()).toEqual([{ memberId: missed, deadlineId, unread: false }]);
  await fund.ask(
    `insert into member_notice (fund_code, id, entity_id, member_id, applies_on, recorded_at, decision_id, kind, about, text)
     values ('FOA', gen_random_uuid(), gen_random_uuid(), $1, '2021-03-13', '2021-03-13T09:00Z', gen_random_uuid(), 'explanation', $2, 'Syg')`,
    [missed, deadlineId],
  );
  expect(await found()).toEqual([{ memberId: missed, deadlineId, unread: true }]);
  await acts.done(COMMANDS.deregister, missed, { deadlineId });
  expect(await found()).toEqual([]);
});
