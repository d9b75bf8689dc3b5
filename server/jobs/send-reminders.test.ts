import { afterEach, beforeEach, expect, test } from "vitest";
import { noteDeath } from "@/server/commands/note-death";
import { COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { type TestFund, testFund } from "@/server/commands/test-fund";
import { nightsOf } from "./night-fixture";
import { sendReminders } from "./send-reminders";
import { turnDays } from "./turn-day";

let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
let nights: ReturnType<typeof nightsOf>;
beforeEach(async () => {
  fund = await testFund();
  acts = actsIn(fund);
  nights = nightsOf(fund);
  await fund.stand("2021-03-02");
  await acts.openSlots("2021-06-01", ["10:00"]);
  await acts.openSlots("2021-03-12", ["23:00"]);
});
afterEach(() => fund.leave());

/** A participant who is to book by the 12th. */
async function whoIsToBook(): Promise<{ memberId: string; deadlineId: string }> {
  const memberId = await acts.participant();
  await acts.done(COMMANDS.setDeadline, memberId, { deadline: "2021-03-12" });
  return { memberId, deadlineId: (await acts.factsOf(memberId)).deadlines[0]!.entityId };
}
/** The nights to these days, in order: on which of them how many were reminded. */
async function remindedOn(...days: string[]): Promise<Record<string, number>> {
  const told: Record<string, number> = {};
  for (const day of days) {
    const { reminded } = await nights.nightTo(`2021-03-${day}`);
    if (reminded > 0) told[day] = reminded;
  }
  return told;
}
const deadlines = async (memberId: string) =>
  (await nights.lettersOf(memberId, "deadlineReminder")).map(({ fields }) => fields.deadline);

test("reminded of a deadline so many days before as the fund chose, once each, and not again after it", async () => {
  const { memberId } = await whoIsToBook();
  expect(await remindedOn("08", "09", "10", "11", "12", "13")).toEqual({ "09": 1, "11": 1 });
  expect(await deadlines(memberId)).toEqual(["2021-03-12", "2021-03-12"]);
  await fund.stand("2021-03-11", "00:00");
  expect(await sendReminders("FOA", "2021-03-11")).toBe(0);
});

test("a deadline that is moved is reminded of on its new days; one that is met, or withdrawn, on none", async () => {
  await nights.choose({ reminders: { unreadAfterDays: null } });
  const [moved, met, withdrawn] = [await whoIsToBook(), await whoIsToBook(), await whoIsToBook()];
  await nights.nightTo("2021-03-09");
  await fund.stand("2021-03-09");
  await acts.openSlots("2021-03-19", ["23:00"]);
  await acts.done(COMMANDS.moveDeadline, moved.memberId, { ...moved, deadline: "2021-03-19", reason: "Mere tid." });
  const [slot] = await fund.ask<{ id: string }>(`select id from slot where "on" = '2021-06-01'`);
  await acts.done(COMMANDS.bookInterview, met.memberId, { slotId: slot!.id, purposes: ["job"] });
  await acts.done(COMMANDS.withdrawDeadline, withdrawn.memberId, { ...withdrawn, reason: "Fejl." });
  expect(await remindedOn("10", "11", "12", "15", "16", "17", "18", "19")).toEqual({ "16": 1, "18": 1 });
  expect(await deadlines(moved.memberId)).toEqual(["2021-03-12", "2021-03-19", "2021-03-19"]);
  expect(await deadlines(met.memberId)).toEqual(["2021-03-12"]);
  expect(await deadlines(withdrawn.memberId)).toEqual(["2021-03-12"]);
});

test("not reminded: who is exempt, deregistered, has left the fund, or has died", async () => {
  await nights.choose({ reminders: { unreadAfterDays: null } });
  const [exempt, gone, left] = [await whoIsToBook(), await whoIsToBook(), await whoIsToBook()];
  const died = await whoIsToBook();
  const effort = { from: "2021-03-05", to: "2021-03-31", dutiesKept: false };
  await fund.stand("2021-03-05");
  await acts.done(COMMANDS.registerReducedEffort, exempt.memberId, effort);
  await acts.done(COMMANDS.leaveRegister, gone.memberId, { from: "2021-03-05" });
  await acts.done(COMMANDS.markOut, left.memberId, { reasonCode: 43, leftFundOn: "2021-03-08" });
  await acts.done(noteDeath, died.memberId, { diedOn: "2021-03-05" });
  expect(await remindedOn("06", "07", "08", "09", "10", "11", "12")).toEqual({});
});

test("an interview is reminded of with its time; moved, on its new day; cancelled, no more", async () => {
  const [stays, moves, cancelled] = [await acts.participant(), await acts.participant(), await acts.participant()];
  const start = { [stays]: "09:00", [moves]: "10:00", [cancelled]: "11:00" };
  for (const memberId of [stays, moves, cancelled])
    await acts.done(COMMANDS.summon, memberId, {
      at: { on: "2021-03-16", start: start[memberId]!, end: `${start[memberId]!.slice(0, 2)}:45` },
      form: "inPerson",
      place: "Staunings Plads 1",
      purposes: ["joint"],
    });
  const interviewOf = async (memberId: string) => (await acts.factsOf(memberId)).interviews[0]!.entityId;
  await fund.stand("2021-03-12");
  await acts.done(COMMANDS.cancelInterview, cancelled, {
    interviewId: await interviewOf(cancelled),
    reason: "Sygdom.",
  });
  expect(await remindedOn("14", "15")).toEqual({ "15": 2 });
  await fund.stand("2021-03-15");
  await acts.done(COMMANDS.moveInterview, moves, {
    interviewId: await interviewOf(moves),
    at: { on: "2021-03-19", start: "10:00", end: "10:45" },
    form: "inPerson",
    place: "Staunings Plads 1",
  });
  expect(await remindedOn("16", "17", "18", "19")).toEqual({ "18": 1 });
  const told = await nights.lettersOf(moves, "interviewReminder");
  expect(told.map(({ fields }) => fields.on)).toEqual(["2021-03-16", "2021-03-19"]);
  expect(told[1]!.fields).toMatchObject({ purposes: "joint", form: "inPerson", place: "Staunings Plads 1" });
  expect(await nights.lettersOf(cancelled, "interviewReminder")).toEqual([]);
});

test("nights that were missed are caught up with one reminder, the nearest, and none of what has passed", async () => {
  const { memberId } = await whoIsToBook();
  await nights.nightTo("2021-03-08");
  await fund.stand("2021-03-12", "03:00");
  await turnDays("FOA");
  expect(await deadlines(memberId)).toEqual(["2021-03-12"]);
});

test("an important letter left unread is reminded of once, so many days after; one that was read, or is not important, is not", async () => {
  await nights.choose({ reminders: { deadlineDaysBefore: [], interviewDaysBefore: [], unreadAfterDays: 2 } });
  const [unread, read] = [await whoIsToBook(), await whoIsToBook()];
  await fund.ask("update message set read_at = created_at where member_id = $1", [read.memberId]);
  expect(await remindedOn("03", "04", "05")).toEqual({ "04": 1 });
  expect(await nights.lettersOf(unread.memberId, "unreadReminder")).toMatchObject([{ fields: { on: "2021-03-02" } }]);
  await fund.stand("2021-03-04");
  expect(await sendReminders("FOA", "2021-03-04")).toBe(0);
});

test("a fund that chose no reminders sends none", async () => {
  await nights.choose({ reminders: { deadlineDaysBefore: [], interviewDaysBefore: [], unreadAfterDays: null } });
  await whoIsToBook();
  expect(await remindedOn("04", "09", "11")).toEqual({});
});
