import type { FundSettings } from "@/server/fund/settings";

/** The form of the fund's choices as it is typed: every field a text, so that nothing typed is lost. */
export type SettingsValues = {
  deadlineDays: string;
  deregister: "never" | "after";
  deregisterAfterDays: string;
  deadlineDaysBefore: string;
  interviewDaysBefore: string;
  unreadAfterDays: string;
  retentionYears: string;
  shortageAreas: string;
};
export type SettingsField = Exclude<keyof SettingsValues, "deregister">;

const FIRST_DAYS_TO_EXPLAIN = "5";

export function settingsValues({
  deadlineDays,
  deregisterAfterDays,
  reminders,
  retentionYears,
  shortageAreas,
}: FundSettings): SettingsValues {
  return {
    deadlineDays: String(deadlineDays),
    deregister: deregisterAfterDays === null ? "never" : "after",
    deregisterAfterDays: deregisterAfterDays === null ? FIRST_DAYS_TO_EXPLAIN : String(deregisterAfterDays),
    deadlineDaysBefore: reminders.deadlineDaysBefore.join(", "),
    interviewDaysBefore: reminders.interviewDaysBefore.join(", "),
    unreadAfterDays: reminders.unreadAfterDays === null ? "" : String(reminders.unreadAfterDays),
    retentionYears: String(retentionYears),
    shortageAreas: shortageAreas.join("\n"),
  };
}

/** What was typed as a number, or as it stands: what is no number the server finds wrong at its field. */
const numberOf = (typed: string): number | string => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : typed);
const listOf = (typed: string, between: RegExp): string[] =>
  typed
    .split(between)
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** The input of the act `changeSettings`. */
export function settingsInput(values: SettingsValues, basedOn: number): Record<string, unknown> {
  const { unreadAfterDays } = values;
  return {
    basedOn,
    deadlineDays: numberOf(values.deadlineDays),
    deregisterAfterDays: values.deregister === "never" ? null : numberOf(values.deregisterAfterDays),
    reminders: {
      deadlineDaysBefore: listOf(values.deadlineDaysBefore, /[,;\s]+/).map(numberOf),
      interviewDaysBefore: listOf(values.interviewDaysBefore, /[,;\s]+/).map(numberOf),
      unreadAfterDays: unreadAfterDays.trim() === "" ? null : numberOf(unreadAfterDays),
    },
    retentionYears: numberOf(values.retentionYears),
    shortageAreas: listOf(values.shortageAreas, /\n/),
  };
}

const FIELDS = [
  "deadlineDays",
  "deregisterAfterDays",
  "deadlineDaysBefore",
  "interviewDaysBefore",
  "unreadAfterDays",
  "retentionYears",
  "shortageAreas",
] as const satisfies readonly SettingsField[];

/** The field of the form that a path of the act's input is about. */
export const settingsFieldOf = (path: string): SettingsField | null =>
  path.split(".").flatMap((part) => FIELDS.filter((field) => field === part))[0] ?? null;
