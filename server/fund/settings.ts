import { desc } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { fundSetting } from "@/db/schema";

/** What a fund has chosen for itself. Every choice has a value from the start, so that a fund that chose nothing works. */
export const fundSettingsSchema = z.object({
  /** How many days ahead a booking deadline is proposed. */
  deadlineDays: z.number().int().min(1).max(90).default(10),
  /** R4.3b, I-29: after so many days a missed deadline's deregistration is taken by itself; `null`: never. */
  deregisterAfterDays: z.number().int().min(1).max(90).nullable().default(null),
  reminders: z
    .object({
      /** Days before a booking deadline, and before an interview, on which the member is reminded. */
      deadlineDaysBefore: z.array(z.number().int().min(0).max(30)).max(5).default([3, 1]),
      interviewDaysBefore: z.array(z.number().int().min(0).max(30)).max(5).default([1]),
      /** Days after which an important letter that is unread is reminded of; `null`: never. */
      unreadAfterDays: z.number().int().min(1).max(30).nullable().default(2),
    })
    .prefault({}),
  /** How many years a case is kept after the participation ended. */
  retentionYears: z.number().int().min(1).max(30).default(5),
  /** R11.2d: occupations that the fund's region is short of, as titles. */
  shortageAreas: z.array(z.string().min(1).max(120)).max(200).default([]),
});
export type FundSettings = z.output<typeof fundSettingsSchema>;

/** The version that stands, for the fund in scope; the first choices of all where none was made. */
export async function fundSettings(tx: Scoped): Promise<{ version: number; settings: FundSettings }> {
  const [row] = await tx.select().from(fundSetting).orderBy(desc(fundSetting.version)).limit(1);
  return { version: row?.version ?? 0, settings: fundSettingsSchema.parse(row?.content ?? {}) };
}
