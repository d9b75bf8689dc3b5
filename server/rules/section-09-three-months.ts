import { z } from "zod";
import { endOfMonth, maxDay, monthOf } from "./day";
import { allowed, type Decision } from "./decision";
import { sumHours } from "./hours";
import { daySchema, hoursSchema, issueAt, MOST_ITEMS, monthSchema } from "./inputs";
import type { Scheme } from "./scheme";
import { INSURANCES, type Insurance } from "./vocabulary";

/** § 9: the three months, counted in hours. */

export const hoursInput = z
  .object({
    insurance: z.enum(INSURANCES),
    months: z.array(z.object({ month: monthSchema, hours: hoursSchema })).max(MOST_ITEMS),
    ascertainedOn: daySchema,
    participationStart: daySchema.optional(),
  })
  .superRefine((input, context) => {
    input.months.forEach(({ month }, index) => {
      const earlier = input.months.findIndex((other) => other.month === month);
      if (earlier < index) context.addIssue(issueAt("months", index, "month")("repeated"));
      if (month > monthOf(input.ascertainedOn)) context.addIssue(issueAt("months", index, "month")("future"));
    });
  });
export type HoursInput = {
  insurance: Insurance;
  /** One row a month: a correction has replaced the earlier figure. `hours` in hundredths. */
  months: readonly { month: string; hours: number }[];
  ascertainedOn: string;
  participationStart?: string | undefined;
};
/** `total`, `threshold` and `remaining` in hundredths of an hour. */
export type HoursValue = {
  total: number;
  threshold: number;
  reached: boolean;
  remaining: number;
  endDate: string | null;
};

/**
 * R9.1, § 9: the fund has the course until the end of the month in which the limit is registered. The insurance on the
 * day of counting sets the limit (I-7), which exactly the limit reaches (I-1). Months before the participation's start
 * are of an earlier period; the month of the start counts whole (I-16).
 */
export function hours(input: HoursInput, scheme: Scheme): Decision<HoursValue> {
  const start = input.participationStart;
  const counted = input.months.filter(({ month }) => start === undefined || month >= monthOf(start));
  const total = sumHours(counted.map((month) => month.hours));
  const threshold = scheme.hoursLimit[input.insurance];
  const reached = total >= threshold;
  const monthEnd = endOfMonth(input.ascertainedOn);
  const value = {
    total,
    threshold,
    reached,
    remaining: Math.max(0, threshold - total),
    endDate: reached ? maxDay(monthEnd, start ?? monthEnd) : null,
  };
  const basis: Decision["basis"] = ["R9.1", "I-1", "I-7", ...(start === undefined ? [] : (["I-16"] as const))];
  return allowed(value, reached ? [...basis, "R9.2", "R2.5b", "I-2"] : basis);
}

/**
 * I-16 on R9.1: hours corrected below the limit after code 41 do not bring the member back (R2.5f): 41 stands, and the
 * caseworker is told, who alone can find that the member should never have been marked in (38).
 */
export function afterHoursCorrection(input: { reached: boolean; endedWith: number | null }): Decision<{
  codeStands: boolean;
  tellCaseworker: boolean;
}> {
  const belowAfter41 = input.endedWith === 41 && !input.reached;
  return allowed({ codeStands: input.endedWith !== null, tellCaseworker: belowAfter41 }, ["R9.1", "R2.5f", "I-16"]);
}

/** R9.3, § 9: going into work does not end a participation: only the hours do. */
export function afterWork(input: { total: number; threshold: number }): Decision<{ participationStands: boolean }> {
  return allowed({ participationStands: input.total < input.threshold }, ["R9.3"]);
}
