import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCase } from "@/db/case/load-case";
import { calendar } from "@/server/queries/calendar";
import { runFundAct } from "./kernel/run-fund-act";
import { openTimes, openTimesInput } from "./open-times";
import { COMMANDS } from "./registry";
import { removeBusyTime } from "./remove-busy-time";
import { setBusyTimes, setBusyTimesInput } from "./set-busy-times";
import { actsIn } from "./test-acts";
import { type TestFund, testFund } from "./test-fund";

let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
beforeAll(async () => {
  fund = await testFund();
  acts = actsIn(fund);
  await fund.stand("2021-03-08");
});
afterAll(() => fund?.leave());

const busy = (times: object[], source = "hand", confirm?: { hash: string | null }) =>
  runFundAct(fund.open, setBusyTimes, { input: setBusyTimesInput.parse({ source, times }), confirm });
const told = (outcome: { plan: { consequences: readonly { kind: string; facts: object }[] } }, kind: string) =>
  outcome.plan.consequences.filter((one) => one.kind === kind).map(({ facts }) => facts);
const standing = () =>
  fund.ask<{ at: string; source: string }>(
    `select to_char(starts_at at time zone 'Europe/Copenhagen', 'DD.MM HH24:MI') as at, source from busy_time
     where removed_at is null order by starts_at`,
  );

describe("busy times", () => {
  test("I-17: free times under one are closed, what is booked stands and is told as to be moved", async () => {
    const memberId = await acts.participant();
    const [first, second] = await acts.openSlots("2021-03-22", ["09:00", "10:00"]);
    await acts.done(COMMANDS.bookInterview, memberId, { slotId: second!, purposes: ["job"] });
    const times = [{ on: "2021-03-22", start: "09:30", end: "10:15" }];
    const seen = await busy(times);
    expect(told(seen, "timeCloses")).toMatchObject([{ on: "2021-03-22" }]);
    expect(told(seen, "interviewToMove")).toMatchObject([{ on: "2021-03-22", memberId }]);
    expect(await standing()).toEqual([]);
    const outcome = await busy(times, "hand", { hash: seen.kind === "preview" ? seen.hash : null });
    expect(outcome.kind).toBe("done");
    const open = await fund.ask("select id from slot where closed_at is null and \"on\" = '2021-03-22'");
    expect(open).toEqual([{ id: second }]);
    expect(first).toBeDefined();
    const facts = await fund.inScope((tx) => loadCase(tx, memberId));
    expect(facts?.facts.interviews).toMatchObject([{ status: "booked" }]);
  });

  test("a file's times take the place of the file's before, and not of what was entered by hand", async () => {
    await busy([{ on: "2021-03-23", start: "08:00", end: "09:00" }], "file", { hash: null });
    const again = await busy([{ on: "2021-03-24", start: "08:00", end: "09:00" }], "file", { hash: null });
    expect(told(again, "busyReplaced")).toEqual([{ count: 1 }]);
    expect(await standing()).toEqual([
      { at: "22.03 09:30", source: "hand" },
      { at: "24.03 08:00", source: "file" },
    ]);
  });

  test("only beginning and end are kept of one, here and in the log of decisions", async () => {
    const columns = await fund.ask<{ name: string }>(
      "select column_name as name from information_schema.columns where table_name = 'busy_time'",
    );
    expect(columns.map(({ name }) => name).filter((name) => /text|title|summary|what/.test(name))).toEqual([]);
    const parsed = setBusyTimesInput.parse({
      source: "hand",
      times: [{ on: "2021-03-24", start: "10:00", end: "11:00", title: "Læge" }],
    });
    expect(JSON.stringify(parsed)).not.toContain("Læge");
  });

  test("what has passed is no busy time", async () => {
    await expect(busy([{ on: "2021-03-01", start: "08:00", end: "09:00" }])).rejects.toMatchObject({
      issues: [{ message: "timesPast" }],
    });
  });

  test("a colleague's entry is nobody else's to take away", async () => {
    const [entry] = await fund.ask<{ id: string }>(
      "select id from busy_time where source = 'file' and removed_at is null",
    );
    const input = { busyId: entry!.id };
    await expect(
      runFundAct(fund.openAs("Jonas Bach", fund.colleagueId), removeBusyTime, { input, confirm: { hash: null } }),
    ).rejects.toMatchObject({ issues: [{ message: "unknown" }] });
    expect((await runFundAct(fund.open, removeBusyTime, { input, confirm: { hash: null } })).kind).toBe("done");
    expect(await standing()).toEqual([{ at: "22.03 09:30", source: "hand" }]);
  });

  test("R4.3a: times on closed days and in busy time are told of before they are opened, and left out where that is chosen", async () => {
    await busy([{ on: "2021-04-08", start: "08:00", end: "12:00" }], "hand", { hash: null });
    const base = { form: "inPerson", place: "Room 1", weeklyUntil: "2021-04-08" };
    // Thursdays: 25 March, Maundy Thursday, and one on which the caseworker is busy.
    const times = [{ on: "2021-03-25", start: "09:00", end: "09:45" }];
    const open = (leaveOut: boolean) =>
      runFundAct(fund.open, openTimes, { input: openTimesInput.parse({ ...base, times, leaveOut }) });
    const doubtful = told(await open(false), "timesDoubtful");
    expect(doubtful).toEqual([
      { why: "maundyThursday", on: "2021-04-01", count: 1 },
      { why: "busy", on: "2021-04-08", count: 1 },
    ]);
    const without = await open(true);
    expect(told(without, "timesLeftOut")).toEqual(doubtful);
    expect(told(without, "timesOpen")).toMatchObject([{ count: 1, from: "2021-03-25", to: "2021-03-25" }]);
  });

  test("the calendar shows a week with its closed days, and of a colleague only that they are busy", async () => {
    const person = (userId: string) => ({ fundCode: "FOA", userId, name: "Jonas Bach" }) as never;
    const page = await fund.inScope((tx) =>
      calendar(tx, person(fund.colleagueId), { who: fund.caseworkerId, view: "week", day: "2021-04-08", place: null }),
    );
    expect(page).toMatchObject({ from: "2021-04-05", to: "2021-04-11" });
    expect(page.days[0]).toEqual({ on: "2021-04-05", closed: "easterMonday" });
    expect(page.busy).toMatchObject([{ on: "2021-04-08", own: false }]);
    const day = await fund.inScope((tx) =>
      calendar(tx, person(fund.caseworkerId), {
        who: "all",
        view: "day",
        day: "2021-03-22",
        place: "Staunings Plads 1",
      }),
    );
    expect(day.days).toEqual([{ on: "2021-03-22", closed: null }]);
    expect(day.rows.map(({ state, interviewId }) => [state, interviewId !== null])).toEqual([["booked", true]]);
    const elsewhere = await fund.inScope((tx) =>
      calendar(tx, person(fund.caseworkerId), { who: "all", view: "day", day: "2021-03-22", place: "Room 1" }),
    );
    expect(elsewhere.rows).toEqual([]);
  });
});
