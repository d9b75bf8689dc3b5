import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { type TestFund, testFund } from "@/server/commands/test-fund";
import { recordMissedDeadlines } from "./missed-deadlines";
import { clockMoveOf, nextEvent, startClockMove } from "./move-clock";

let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
beforeEach(async () => {
  vi.stubEnv("DEMONSTRATION", "1");
  fund = await testFund();
  acts = actsIn(fund);
  await fund.stand("2021-03-26", "15:30");
  await fund.ask("update fund set last_turned_day = '2021-03-26'");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await fund.leave();
});

const clock = async () =>
  (
    await fund.ask<{ at: string }>(
      "select to_char(business_now('FOA') at time zone 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI') as at",
    )
  )[0]!.at;
const moved = () => expect.poll(() => clockMoveOf("FOA")?.state, { timeout: 20_000 }).toBe("done");

test("I-29: the clock is moved over the change of the clocks; every night is run, in order, and the hour stays", async () => {
  const memberId = await acts.participantFrom("2021-03-26");
  await acts.openSlots("2021-05-03", ["10:00"]);
  await acts.openSlots("2021-03-29", ["09:00"]);
  await acts.done(COMMANDS.setDeadline, memberId, { deadline: "2021-03-30" });
  await fund.ask(
    "insert into portal_up (fund_code, up_from, up_until) values ('FOA', business_now('FOA'), business_now('FOA'))",
  );
  // Reminded three days and one day before the deadline; after it, the deadline is missed.
  const nextAfter = (day: string) => fund.inScope((tx) => nextEvent(tx, "FOA", day));
  expect(await nextAfter("2021-03-26")).toBe("2021-03-27");
  expect(await nextAfter("2021-03-27")).toBe("2021-03-29");
  expect(await nextAfter("2021-03-29")).toBe("2021-03-31");
  expect(await startClockMove("FOA", "2021-04-01")).toBe(true);
  expect(await startClockMove("FOA", "2021-04-02")).toBe(false);
  await moved();
  expect(clockMoveOf("FOA")?.turned.map(({ day }) => day)).toEqual([
    "2021-03-27",
    "2021-03-28",
    "2021-03-29",
    "2021-03-30",
    "2021-03-31",
    "2021-04-01",
  ]);
  expect(await clock()).toMatch(/^2021-04-01 15:3\d$/);
  // Time that nobody lived is no outage: nothing was given back, and the deadline has passed.
  expect((await acts.factsOf(memberId)).deadlines).toMatchObject([{ daysWithoutTimes: 0 }]);
  const missed = await fund.ask("select key from duty where bucket = 'deadlineMissed' and state = 'open'");
  expect(missed).toHaveLength(1);
  // Told once, in the night in which it passed, and asked why; nobody has been deregistered.
  expect(clockMoveOf("FOA")?.turned.map((night) => night.missed)).toEqual([0, 0, 0, 0, 1, 0]);
  const told = await fund.ask("select fields from message where member_id = $1 and template = 'deadlineMissed'", [
    memberId,
  ]);
  expect(told).toMatchObject([{ fields: { deadline: "2021-03-30", deregisteredFrom: "2021-03-31" } }]);
  expect(await recordMissedDeadlines("FOA", "2021-03-30")).toBe(0);
  expect((await acts.factsOf(memberId)).registrations).toMatchObject([{ deregisteredFrom: null }]);
});

test("the clock is never moved back, nor to the day it is", async () => {
  expect(await startClockMove("FOA", "2021-03-26")).toBe(false);
  expect(await startClockMove("FOA", "2021-03-25")).toBe(false);
  expect(await clock()).toMatch(/^2021-03-26 15:3\d$/);
});

test("outside the demonstration no clock is moved, whoever calls", async () => {
  vi.stubEnv("DEMONSTRATION", undefined);
  await expect(startClockMove("FOA", "2021-04-01")).rejects.toThrow("only the demonstration's");
  expect(await clock()).toMatch(/^2021-03-26 15:3\d$/);
});
