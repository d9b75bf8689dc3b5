import { afterEach, beforeEach, expect, test } from "vitest";
import { fundSettings } from "@/server/fund/settings";
import { nightsOf } from "@/server/jobs/night-fixture";
import { settingsPage } from "@/server/queries/administration";
import { addPlace } from "./add-place";
import { changeSettings, changeSettingsInput } from "./change-settings";
import { closePlace } from "./close-place";
import { type FundAct, runFundAct } from "./kernel/run-fund-act";
import { COMMANDS } from "./registry";
import { actsIn } from "./test-acts";
import { type TestFund, testFund } from "./test-fund";

let fund: TestFund;
beforeEach(async () => {
  fund = await testFund();
  await fund.stand("2021-03-10");
});
afterEach(() => fund.leave());

const NOW = {
  basedOn: 0,
  deadlineDays: 10,
  deregisterAfterDays: null,
  reminders: { deadlineDaysBefore: [3, 1], interviewDaysBefore: [1], unreadAfterDays: 2 },
  retentionYears: 5,
  shortageAreas: [],
};
const run = (changes: object, confirm?: { hash: string | null }) =>
  runFundAct(fund.open, changeSettings, { input: changeSettingsInput.parse({ ...NOW, ...changes }), confirm });
const consequencesOf = async (changes: object) => {
  const outcome = await run(changes);
  expect(outcome.kind).toBe("preview");
  return outcome.plan.consequences.map(({ kind, facts }) => [kind, facts]);
};

test("a choice is a new version with who and when; what others chose beside it stays", async () => {
  await run({ shortageAreas: ["Smed"] }, { hash: null });
  await fund.stand("2021-03-11");
  await run({ basedOn: 1, shortageAreas: ["Smed"], deadlineDays: 14 }, { hash: null });
  const page = await fund.inScope(settingsPage);
  expect(page.version).toBe(2);
  expect(page.settings).toMatchObject({ deadlineDays: 14, shortageAreas: ["Smed"] });
  expect(page.history).toMatchObject([
    { version: 2, by: "Mette Holm", changes: [{ choice: "deadlineDays", before: 10, after: 14 }] },
    { version: 1, by: "Mette Holm", changes: [{ choice: "shortageAreas", before: null, after: "Smed" }] },
  ]);
  expect(page.history[0]!.at).toMatch(/^2021-03-11T08:00:/);
});

test("two who change at once: the second is told, and nothing is overwritten; nothing changed is no version", async () => {
  await run({ deadlineDays: 14 }, { hash: null });
  expect(await run({ deadlineDays: 20 }, { hash: null })).toMatchObject({
    kind: "conflict",
    plan: { conflict: { reason: "settingsChanged" } },
  });
  expect(await run({ basedOn: 1, deadlineDays: 14 }, { hash: null })).toMatchObject({
    kind: "conflict",
    plan: { conflict: { reason: "nothingChanged" } },
  });
  expect((await fund.inScope(fundSettings)).version).toBe(1);
});

test("I-29: the preview counts whom the coming night would remind and deregister, before and after", async () => {
  const acts = actsIn(fund);
  const nights = nightsOf(fund);
  const [missed, running] = [await acts.participant(), await acts.participant()];
  await acts.openSlots("2021-05-03", ["10:00"]);
  await acts.openSlots("2021-03-12", ["22:00"]);
  await acts.done(COMMANDS.setDeadline, missed, { deadline: "2021-03-12" });
  await acts.done(COMMANDS.setDeadline, running, { deadline: "2021-03-16" });
  await nights.nightTo("2021-03-13");
  await fund.ask("update message set read_at = created_at");
  const both = { before: 0, after: 1 };
  // The member was told on the 13th: one whole day later is the coming night, two are not.
  expect(await consequencesOf({ deregisterAfterDays: 1 })).toEqual([
    ["settingChanges", { choice: "deregisterAfterDays", before: null, after: 1 }],
    ["remindersTomorrow", { before: 0, after: 0 }],
    ["deregistrationsTomorrow", both],
  ]);
  expect((await consequencesOf({ deregisterAfterDays: 2 })).at(-1)).toEqual([
    "deregistrationsTomorrow",
    { before: 0, after: 0 },
  ]);
  const reminders = { ...NOW.reminders, deadlineDaysBefore: [2] };
  expect((await consequencesOf({ reminders })).at(1)).toEqual(["remindersTomorrow", both]);
  // And so it comes: what was counted is what the night does.
  await run({ deregisterAfterDays: 1, reminders }, { hash: null });
  expect(await nights.nightTo("2021-03-14")).toMatchObject({ deregistered: 1, reminded: 1 });
});

const confirmed = <V>(act: FundAct<never, V>, input: object) =>
  runFundAct(fund.open, act as unknown as FundAct, { input, confirm: { hash: null } });

test("a place is added once by its name, and closed once; what is fixed there stands and is counted", async () => {
  const place = { name: "FOA Prøve", address: "Prøvevej 1, København", municipalityCode: "0101" };
  expect((await confirmed(addPlace as never, place)).kind).toBe("done");
  expect(await confirmed(addPlace as never, place)).toMatchObject({
    kind: "conflict",
    plan: { conflict: { reason: "placeExists" } },
  });
  const [{ id } = { id: "" }] = await fund.ask<{ id: string }>("select id from place where name = 'FOA Prøve'");
  await actsIn(fund).openSlots("2021-03-20", ["10:00", "11:00"]);
  await fund.ask("update slot set place = 'FOA Prøve, Prøvevej 1, København'");
  const preview = await runFundAct(fund.open, closePlace, { input: { placeId: id } });
  expect(preview.plan.consequences).toMatchObject([{ kind: "placeCloses", facts: { times: 2, interviews: 0 } }]);
  expect((await confirmed(closePlace as never, { placeId: id })).kind).toBe("done");
  expect((await confirmed(closePlace as never, { placeId: id })).kind).toBe("conflict");
  expect(await fund.ask("select closed from place")).toEqual([{ closed: true }]);
  expect(await fund.ask("select count(*)::integer as open from slot where closed_at is null")).toEqual([{ open: 2 }]);
});
