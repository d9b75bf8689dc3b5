import type { FundSettings } from "./settings";

/** The choices one by one, as they are told: a list of days or words in one text, `null` for never. */
const CHOICES = {
  deadlineDays: ({ deadlineDays }) => deadlineDays,
  deregisterAfterDays: ({ deregisterAfterDays }) => deregisterAfterDays,
  deadlineDaysBefore: ({ reminders }) => listed(reminders.deadlineDaysBefore),
  interviewDaysBefore: ({ reminders }) => listed(reminders.interviewDaysBefore),
  unreadAfterDays: ({ reminders }) => reminders.unreadAfterDays,
  retentionYears: ({ retentionYears }) => retentionYears,
  shortageAreas: ({ shortageAreas }) => listed(shortageAreas),
} as const satisfies Record<string, (settings: FundSettings) => string | number | null>;
export type Choice = keyof typeof CHOICES;

const listed = (items: readonly (string | number)[]): string | null => (items.length === 0 ? null : items.join(", "));

/** One choice that became another. */
export type SettingChange = { choice: Choice; before: string | number | null; after: string | number | null };

/** What two versions of a fund's choices differ in. */
export function settingChanges(before: FundSettings, after: FundSettings): SettingChange[] {
  return (Object.keys(CHOICES) as Choice[])
    .map((choice) => ({ choice, before: CHOICES[choice](before), after: CHOICES[choice](after) }))
    .filter((change) => change.before !== change.after);
}
