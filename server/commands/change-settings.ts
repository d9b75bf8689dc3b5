import { z } from "zod";
import type { Scoped } from "@/db/client";
import { fundSetting } from "@/db/schema";
import { settingChanges } from "@/server/fund/setting-changes";
import { type FundSettings, fundSettings, fundSettingsSchema } from "@/server/fund/settings";
import { dayAfter } from "@/server/rules/day";
import { lettersUnread, remindersDue } from "./due-reminders";
import type { Consequence } from "./kernel/plan";
import type { FundAct } from "./kernel/run-fund-act";
import { deregistrationsDue } from "./taken-by-itself";

const { deadlineDays, deregisterAfterDays, reminders, retentionYears, shortageAreas } = fundSettingsSchema.shape;
const chosen = reminders.unwrap().shape;
/** The nearest day last, each once. */
const daysBefore = (schema: z.ZodDefault<z.ZodArray<z.ZodNumber>>) =>
  schema.unwrap().transform((days) => [...new Set(days)].sort((one, other) => other - one));

export const changeSettingsInput = z.object({
  /** The version that the choices were read from. */
  basedOn: z.number().int().min(0),
  deadlineDays: deadlineDays.unwrap(),
  deregisterAfterDays: deregisterAfterDays.unwrap(),
  reminders: z.object({
    deadlineDaysBefore: daysBefore(chosen.deadlineDaysBefore),
    interviewDaysBefore: daysBefore(chosen.interviewDaysBefore),
    unreadAfterDays: chosen.unreadAfterDays.unwrap(),
  }),
  retentionYears: retentionYears.unwrap(),
  shortageAreas: shortageAreas.unwrap().transform((areas) => [...new Set(areas.map((area) => area.trim()))]),
});

type NewVersion = { version: number; content: FundSettings };

/** What the fund chooses for itself, as a new version; the preview counts whom the next night would meet, before and after. */
export const changeSettings: FundAct<typeof changeSettingsInput, NewVersion> = {
  name: "changeSettings",
  input: changeSettingsInput,
  plan: async (tx, { basedOn, ...choices }, { today }, fundCode) => {
    const { version, settings } = await fundSettings(tx);
    const content = { ...settings, ...choices };
    const changes = settingChanges(settings, content);
    const summary = { version: version + 1, changed: changes.map(({ choice }) => choice).join(", ") };
    const value = { version: version + 1, content };
    const plan = { asked: [], value, summary, consequences: [] as Consequence[] };
    if (basedOn !== version) return { ...plan, conflict: { reason: "settingsChanged", facts: {} } };
    if (changes.length === 0) return { ...plan, conflict: { reason: "nothingChanged", facts: {} } };
    const tomorrow = dayAfter(today);
    const [before, after] = [
      await nightWith(tx, fundCode, tomorrow, settings),
      await nightWith(tx, fundCode, tomorrow, content),
    ];
    const told = (kind: string, facts: Consequence["facts"]): Consequence => ({ kind, facts, rule: null });
    return {
      ...plan,
      consequences: [
        ...changes.map((change) => told("settingChanges", change)),
        told("remindersTomorrow", { before: before.reminders, after: after.reminders }),
        told("deregistrationsTomorrow", { before: before.deregistrations, after: after.deregistrations }),
      ],
    };
  },
  write: async (tx, { version, content }, { actor, now }, fundCode) => {
    await tx.insert(fundSetting).values({
      fundCode,
      version,
      content,
      recordedAt: now,
      recordedBy: actor.userId,
      recordedByName: actor.name,
    });
  },
};

/** Whom the night to a day would remind and deregister by itself, as the case stands now. */
async function nightWith(tx: Scoped, fundCode: string, day: string, settings: FundSettings) {
  const at = { day, today: day };
  const { unreadAfterDays } = settings.reminders;
  const ahead = await remindersDue(tx, fundCode, at, settings.reminders);
  const unread = unreadAfterDays === null ? [] : await lettersUnread(tx, fundCode, at, unreadAfterDays);
  const { deregisterAfterDays: after } = settings;
  const missed = after === null ? [] : await deregistrationsDue(tx, fundCode, day, after);
  return { reminders: ahead.length + unread.length, deregistrations: missed.length };
}
