import { afterEach, beforeEach, expect, test } from "vitest";
import { COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { type TestFund, testFund } from "@/server/commands/test-fund";
import { countOfferedTimes } from "./count-offered-times";
import { wasPortalDown } from "./offered-times";
import { turnDays } from "./turn-day";
import { renewDuties } from "./turn-duties";

let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
beforeEach(async () => {
  fund = await testFund();
  acts = actsIn(fund);
});
afterEach(() => fund.leave());

/** Opens a time. @returns its id */
async function onlySlot(on: string, start: string): Promise<string> {
  await acts.openSlots(on, [start]);
  const open = await fund.ask<{ id: string }>('select id from slot where "on" = $1 and closed_at is null', [on]);
  return open[0]!.id;
}

/** A participant whose deadline is the 12th of March, set on the 2nd at nine, with the times there are then. */
async function withDeadline(): Promise<{
  memberId: string;
  slotId: string;
  counts: () => Promise<Record<string, number>>;
}> {
  await fund.stand("2021-03-02");
  const memberId = await acts.participant();
  const slotId = await onlySlot("2021-03-11", "10:00");
  await acts.confirm(COMMANDS.setDeadline, memberId, { deadline: "2021-03-12" });
  const counts = async () => {
    const rows = await fund.ask<{ on: string; count: number }>(
      `select o."on"::text as on, lowest_count as count from offered_times o where member_id = $1 order by 1`,
      [memberId],
    );
    return Object.fromEntries(rows.map(({ on, count }) => [on, count]));
  };
  return { memberId, slotId, counts };
}
const deadlineOf = async (memberId: string) => (await acts.factsOf(memberId)).deadlines.at(-1)!;
const toNight = (day: string) => fund.stand(day, "00:00");

test("I-17: a day with a time on offer from morning to night is counted, and nothing is given back", async () => {
  const { memberId, counts } = await withDeadline();
  await toNight("2021-03-03");
  await countOfferedTimes("FOA", "2021-03-02");
  expect(await counts()).toEqual({ "2021-03-02": 1 });
  expect((await deadlineOf(memberId)).daysWithoutTimes).toBe(0);
});

test("I-30: one moment without a time, and the day is given back, once, and the member is told", async () => {
  const { memberId, slotId, counts } = await withDeadline();
  await fund.stand("2021-03-04", "13:00");
  await fund.ask("update slot set closed_at = $2 where id = $1", [slotId, "2021-03-04T12:00:00Z"]);
  await fund.stand("2021-03-04", "13:10");
  await onlySlot("2021-03-10", "09:00");
  await toNight("2021-03-05");
  expect(await countOfferedTimes("FOA", "2021-03-04")).toMatchObject({ givenBack: 1 });
  expect(await countOfferedTimes("FOA", "2021-03-04")).toMatchObject({ counted: 0, givenBack: 0 });
  expect(await counts()).toEqual({ "2021-03-04": 0 });
  expect((await deadlineOf(memberId)).daysWithoutTimes).toBe(1);
  const told = await fund.ask("select fields from message where member_id = $1 and template = 'deadlineExtended'", [
    memberId,
  ]);
  expect(told).toMatchObject([{ fields: { on: "2021-03-04", before: "2021-03-12", deadline: "2021-03-13" } }]);
  const sent = await fund.ask(
    "select payload from outbox where member_id = $1 and type = 'deadline.set' order by number",
    [memberId],
  );
  expect(sent.at(-1)).toMatchObject({ payload: { deadline: "2021-03-13" } });
});

test("I-30: what another holds is not on offer; what the member holds is", async () => {
  const { memberId, slotId, counts } = await withDeadline();
  const other = await fund.newMember();
  const hold = (by: string) =>
    fund.ask("update slot set held_for = $2, held_until = clock_timestamp() + interval '5 minutes' where id = $1", [
      slotId,
      by,
    ]);
  await fund.stand("2021-03-03", "11:00");
  await hold(memberId);
  await toNight("2021-03-04");
  await countOfferedTimes("FOA", "2021-03-03");
  expect(await counts()).toEqual({ "2021-03-03": 1 });
  await fund.stand("2021-03-04", "11:00");
  await hold(other);
  await toNight("2021-03-05");
  await countOfferedTimes("FOA", "2021-03-04");
  expect(await counts()).toEqual({ "2021-03-03": 1, "2021-03-04": 0 });
});

test("I-30: a time that another books is gone; the day the deadline was set counts from when it was", async () => {
  const { memberId, slotId, counts } = await withDeadline();
  const other = await acts.participant();
  await fund.stand("2021-03-03", "15:00");
  await acts.confirm(COMMANDS.bookInterview, other, { slotId, purposes: ["job"] });
  await toNight("2021-03-04");
  await countOfferedTimes("FOA", "2021-03-02");
  await countOfferedTimes("FOA", "2021-03-03");
  expect(await counts()).toEqual({ "2021-03-02": 1, "2021-03-03": 0 });
  expect((await deadlineOf(memberId)).daysWithoutTimes).toBe(1);
});

test("R4.1b: a time by phone is on offer only to who takes part in an offer", async () => {
  const { counts, slotId } = await withDeadline();
  await fund.ask("update slot set form = 'phone' where id = $1", [slotId]);
  await toNight("2021-03-03");
  await countOfferedTimes("FOA", "2021-03-02");
  expect(await counts()).toEqual({ "2021-03-02": 0 });
});

test("I-17: the portal down for more than a restart gives the day back; before its first sign nothing is known", async () => {
  const stretch = (from: string, until: string) =>
    fund.ask("insert into portal_up (fund_code, up_from, up_until) values ('FOA', $1, $2)", [from, until]);
  const down = (on: string) => fund.inScope((tx) => wasPortalDown(tx, "FOA", on));
  await stretch("2021-03-03T10:00:00+01:00", "2021-03-04T12:00:00+01:00");
  await stretch("2021-03-04T12:04:00+01:00", "2021-03-05T12:00:00+01:00");
  await stretch("2021-03-05T12:06:00+01:00", "2021-03-07T00:00:00+01:00");
  expect(await Promise.all(["02", "03", "04", "05", "06", "07"].map((day) => down(`2021-03-${day}`)))).toEqual([
    false,
    false,
    false,
    true,
    false,
    true,
  ]);
});

test("I-29: days are turned in order, each once, and a missed one is caught up; what a day changes shows in the duties", async () => {
  const { memberId } = await withDeadline();
  await fund.ask("update fund set last_turned_day = '2021-03-02'");
  await toNight("2021-03-14");
  const turned = await turnDays("FOA");
  expect(turned.map(({ day }) => day)).toEqual(
    Array.from({ length: 12 }, (_, at) => `2021-03-${String(at + 3).padStart(2, "0")}`),
  );
  expect(await turnDays("FOA")).toEqual([]);
  const open = await fund.ask(
    "select wording from duty where member_id = $1 and bucket = 'deadlineMissed' and state = 'open'",
    [memberId],
  );
  // The only time there was lay on the 11th: once it had begun there was nothing left to book, and two days came back.
  expect((await deadlineOf(memberId)).daysWithoutTimes).toBeGreaterThanOrEqual(2);
  expect(open).toEqual([]);
});

test("duties that an older version of the rules derived are derived anew", async () => {
  const { memberId } = await withDeadline();
  await fund.ask("update duty set rules_version = 1, wording = 'of an older version' where member_id = $1", [memberId]);
  expect(await renewDuties("FOA")).toBe(1);
  expect(await renewDuties("FOA")).toBe(0);
  expect(await fund.ask("select 1 from duty where wording = 'of an older version'")).toEqual([]);
});
