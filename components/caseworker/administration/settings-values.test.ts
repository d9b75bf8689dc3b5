import { expect, test } from "vitest";
import { changeSettingsInput } from "@/server/commands/change-settings";
import { fundSettingsSchema } from "@/server/fund/settings";
import { settingsFieldOf, settingsInput, settingsValues } from "./settings-values";

const typed = settingsValues(fundSettingsSchema.parse({}));
const problems = (changes: Partial<typeof typed>) => {
  const told = changeSettingsInput.safeParse(settingsInput({ ...typed, ...changes }, 0));
  return [...new Set(told.error?.issues.map(({ path }) => settingsFieldOf(path.join("."))))];
};

test("what a fund has chosen is typed into the form, and read from it the same", () => {
  const settings = fundSettingsSchema.parse({
    deregisterAfterDays: 7,
    retentionYears: 10,
    shortageAreas: ["Smed", "Social- og sundhedshjælper"],
  });
  const { basedOn, ...read } = changeSettingsInput.parse(settingsInput(settingsValues(settings), 3));
  expect(basedOn).toBe(3);
  expect(read).toEqual(settings);
});

test("what is wrong is told at its field, at both ends of what a field takes", () => {
  expect(problems({})).toEqual([]);
  expect(problems({ deadlineDays: "0" })).toEqual(["deadlineDays"]);
  expect(problems({ deadlineDays: "90" })).toEqual([]);
  expect(problems({ deadlineDays: "91" })).toEqual(["deadlineDays"]);
  expect(problems({ deadlineDays: "ti" })).toEqual(["deadlineDays"]);
  expect(problems({ deadlineDays: "" })).toEqual(["deadlineDays"]);
  expect(problems({ deregister: "after", deregisterAfterDays: "1,5" })).toEqual(["deregisterAfterDays"]);
  expect(problems({ deregister: "never", deregisterAfterDays: "vrøvl" })).toEqual([]);
  expect(problems({ deadlineDaysBefore: "3, 31" })).toEqual(["deadlineDaysBefore"]);
  expect(problems({ deadlineDaysBefore: "6 5 4 3 2 1" })).toEqual(["deadlineDaysBefore"]);
  expect(problems({ interviewDaysBefore: "dagen før" })).toEqual(["interviewDaysBefore"]);
  expect(problems({ unreadAfterDays: "0" })).toEqual(["unreadAfterDays"]);
  expect(problems({ retentionYears: "31" })).toEqual(["retentionYears"]);
  expect(problems({ shortageAreas: "x".repeat(121) })).toEqual(["shortageAreas"]);
});

test("days are kept once each, the nearest last; an empty field is no reminder", () => {
  const read = changeSettingsInput.parse(
    settingsInput({ ...typed, deadlineDaysBefore: "1, 3 1;7", interviewDaysBefore: "", unreadAfterDays: " " }, 0),
  );
  expect(read.reminders).toEqual({ deadlineDaysBefore: [7, 3, 1], interviewDaysBefore: [], unreadAfterDays: null });
});
