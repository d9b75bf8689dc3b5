import { afterEach, beforeEach, expect, test } from "vitest";
import { COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { type TestFund, testFund } from "@/server/commands/test-fund";
import { endAllAtExpiry } from "./endings-of-the-day";
import { nightsOf } from "./night-fixture";

let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
let nights: ReturnType<typeof nightsOf>;
beforeEach(async () => {
  fund = await testFund();
  acts = actsIn(fund);
  nights = nightsOf(fund);
});
afterEach(() => fund.leave());

const summoned = (
  memberId: string,
  on: string,
  start: string,
  ...purposes: ("cv" | "job" | "joint" | "availability")[]
) =>
  acts.done(COMMANDS.summon, memberId, {
    at: { on, start, end: `${start.slice(0, 2)}:45` },
    form: "inPerson",
    place: "Staunings Plads 1",
    purposes,
    ...(purposes.includes("job") && { shortNoticeReason: "En konkret jobordre." }),
  });
const interviewsOf = async (memberId: string) =>
  [...(await acts.factsOf(memberId)).interviews]
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
    .map(({ on, status, purposes }) => [on, status, purposes.join("+")]);

/** A participant of November 2023, with a deadline and interviews on both sides of the scheme's last day. */
async function lastOnes(): Promise<string> {
  await fund.stand("2023-11-06");
  const memberId = await acts.participantFrom("2023-11-06");
  await summoned(memberId, "2023-12-31", "08:00", "joint");
  await summoned(memberId, "2024-01-03", "09:00", "cv", "job");
  await summoned(memberId, "2024-01-08", "10:00", "joint");
  const [slotId] = await acts.openSlots("2024-01-10", ["11:00"]);
  await acts.done(COMMANDS.bookInterview, memberId, { slotId: slotId!, purposes: ["job"] });
  await acts.openSlots("2024-01-12", ["11:00"]);
  await acts.done(COMMANDS.setDeadline, memberId, { deadline: "2024-01-12" });
  return memberId;
}

test("R14.3, I-25: on the last day everything stands; in the night after, the participation ends with 41 and what lies beyond lapses", async () => {
  const memberId = await lastOnes();
  expect((await nights.nightTo("2023-12-31")).expired).toBe(0);
  expect((await acts.factsOf(memberId)).participations).toMatchObject([{ endDate: null }]);
  expect((await nights.nightTo("2024-01-01")).expired).toBe(1);
  const facts = await acts.factsOf(memberId);
  expect(facts.participations).toMatchObject([{ endDate: "2023-12-31", reasonCode: 41 }]);
  expect(facts.markingEnds).toMatchObject([{ reasonCode: 41, ascertainedOn: "2023-12-31" }]);
  expect(await interviewsOf(memberId)).toEqual([
    // What lies on the last day itself stands, and awaits its outcome.
    ["2023-12-31", "booked", "joint"],
    ["2024-01-03", "booked", "cv"],
    ["2024-01-08", "cancelled", "joint"],
    ["2024-01-10", "cancelled", "job"],
  ]);
  const open = await fund.ask<{ key: string }>(
    "select split_part(key, ':', 1) as key from duty where member_id = $1 and state = 'open' and key similar to '(book|expiry|deregister):%'",
    [memberId],
  );
  expect(open).toEqual([]);
  // R5.3: told, and to be guided about the move; the jobcenter owes what was not held.
  expect(await nights.lettersOf(memberId, "courseMoves")).toMatchObject([
    { fields: { endDate: "2023-12-31", reasonCode: 41, owedIndividual: 4, owedJoint: 2 } },
  ]);
  const asked = await fund.ask<{ rules: string[] }>(
    "select jsonb_path_query_array(asked, '$[*].rule') as rules from decision where command = 'endAtExpiry'",
  );
  expect(asked).toHaveLength(1);
  expect(asked[0]!.rules).toEqual(expect.arrayContaining(["endAtExpiry", "mayMarkOut", "schemeExpiry", "handover"]));
});

test("R14.3: running it again, and the nights after, change nothing and tell nobody again", async () => {
  const memberId = await lastOnes();
  await nights.nightTo("2024-01-01");
  const before = await acts.factsOf(memberId);
  expect(await endAllAtExpiry("FOA", "2024-01-01")).toBe(0);
  expect(await nights.nightTo("2024-01-02")).toMatchObject({ expired: 0, lapsed: 0, missed: 0 });
  expect(await acts.factsOf(memberId)).toEqual(before);
  expect(await nights.lettersOf(memberId, "courseMoves", "deadlineMissed")).toHaveLength(1);
});

test("R14.3: an end registered before, and a participation that ended long ago, are left as they are", async () => {
  await fund.stand("2023-11-06");
  const memberId = await acts.participantFrom("2023-11-06");
  await acts.done(COMMANDS.markOut, memberId, { reasonCode: 43, leftFundOn: "2023-11-30" });
  expect((await nights.nightTo("2024-01-01")).expired).toBe(0);
  expect((await acts.factsOf(memberId)).markingEnds).toMatchObject([{ reasonCode: 43 }]);
});

test("R14.3: one case that cannot be ended keeps no other from it, and the day is not over until it is", async () => {
  const [first, second] = [await lastOnes(), await acts.participantFrom("2023-11-06")];
  await fund.ask(`create function in_the_way() returns trigger language plpgsql as
    $$ begin if new.member_id = '${first}' then raise exception 'in the way' using errcode = '23514'; end if; return new; end $$`);
  await fund.ask("create trigger in_the_way before insert on marking_end for each row execute function in_the_way()");
  await expect(nights.nightTo("2024-01-01")).rejects.toMatchObject({ name: "CasesLeft", count: 1, code: "23514" });
  expect((await acts.factsOf(second)).participations).toMatchObject([{ endDate: "2023-12-31" }]);
  const turned = () => fund.ask("select last_turned_day::text as day from fund where code = 'FOA'");
  expect(await turned()).toEqual([{ day: "2023-12-31" }]);
  await fund.ask("drop trigger in_the_way on marking_end");
  expect((await nights.nightTo("2024-01-01")).expired).toBe(1);
  expect(await turned()).toEqual([{ day: "2024-01-01" }]);
});

test("I-10: an end that takes effect: job interviews beyond it lapse, a mixed one keeps its other half, each told once", async () => {
  await fund.stand("2021-03-22");
  const memberId = await acts.participantFrom("2021-03-15");
  await summoned(memberId, "2021-04-20", "09:00", "cv", "job");
  await summoned(memberId, "2021-04-22", "10:00", "joint");
  const { participations } = await acts.factsOf(memberId);
  // A running case that was brought in with its end: no act knew of its interviews.
  await fund.ask("alter table participation disable trigger user");
  await fund.ask("update participation set end_date = '2021-03-31', reason_code = 44 where superseded_at is null");
  await fund.ask("alter table participation enable trigger user");
  expect(participations).toHaveLength(1);
  expect((await nights.nightTo("2021-03-31")).lapsed).toBe(0);
  expect((await nights.nightTo("2021-04-01")).lapsed).toBe(1);
  expect(await interviewsOf(memberId)).toEqual([
    ["2021-04-20", "booked", "cv"],
    ["2021-04-22", "cancelled", "joint"],
  ]);
  expect((await nights.nightTo("2021-04-02")).lapsed).toBe(0);
  const told = await nights.lettersOf(memberId, "interviewKeeps", "interviewCancelled");
  const byTemplate = Object.fromEntries(
    told.map(({ template, fields: { on, purposes } }) => [template, { on, purposes }]),
  );
  expect(told).toHaveLength(2);
  expect(byTemplate).toEqual({
    interviewCancelled: { on: "2021-04-22", purposes: "joint" },
    interviewKeeps: { on: "2021-04-20", purposes: "cv" },
  });
});
