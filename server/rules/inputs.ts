import { z } from "zod";
import { isCountryCode } from "./countries";
import { isDay, isMonth } from "./day";
import { toHundredths } from "./hours";
import { isMunicipalityCode } from "./municipalities";
import { INTERVIEW_STATUSES, PLACEMENT_KINDS, PURPOSES, REASON_CODES } from "./vocabulary";

/** The pieces that the rules' inputs are made of. Messages are keys: the edge that shows them has the words. */

/** A check that fails with this key, and keeps checks across fields from judging a value that is no value. */
const failed = (error: string) => ({ error, abort: true });

/** What a value is beside its type: what a form made from a schema asks for it with. */
export type FieldKind = "day" | "birthDay" | "month" | "hours" | "municipality" | "country" | "fund" | "words" | "id";
const kind = (of: FieldKind) => ({ kind: of });

export const daySchema = z.string().refine(isDay, failed("day")).meta(kind("day"));
/** A day that is somebody's: it stays out of addresses. */
export const birthDaySchema = daySchema.meta(kind("birthDay"));
export const monthSchema = z.string().refine(isMonth, failed("month")).meta(kind("month"));

/** Decimal hours with at most two places, read as hundredths. */
export const hoursSchema = z
  .number()
  .transform((hours, context) => {
    const hundredths = toHundredths(hours);
    if (hundredths === null) {
      context.addIssue({ code: "custom", message: "hours" });
      return z.NEVER;
    }
    return hundredths;
  })
  .meta(kind("hours"));

/** A number of things: whole, not negative. */
export const countSchema = z.number().int().min(0).max(1_000_000);
/** A number of days: whole, not negative, within a century. */
export const dayCountSchema = z.number().int().min(0).max(36_525);

export const reasonCodeSchema = z.literal(REASON_CODES);
export const municipalitySchema = z
  .string()
  .refine(isMunicipalityCode, failed("municipality"))
  .meta(kind("municipality"));
export const countrySchema = z.string().refine(isCountryCode, failed("country")).meta(kind("country"));
/** Something written by a person: not blank. */
export const writtenSchema = z.string().trim().min(1).max(4000).meta(kind("words"));
export const fundCodeSchema = z.string().min(1).max(20).meta(kind("fund"));
export const idSchema = z.union([z.string().min(1).max(200), z.number().int()]).meta(kind("id"));

const distinct = (items: readonly string[]) => new Set(items).size === items.length;

/** One or two different purposes. */
export const purposesSchema = z.array(z.enum(PURPOSES)).min(1).max(2).refine(distinct, failed("repeated"));
/** None, one or two different purposes. */
export const otherPurposesSchema = z.array(z.enum(PURPOSES)).max(2).refine(distinct, failed("repeated"));

export const interviewStatusSchema = z.enum(INTERVIEW_STATUSES);

/** Placement takes effect on the first of a month (R2.1a). */
export const effectiveFromSchema = daySchema.refine((day) => day.endsWith("-01"), failed("firstOfMonth"));
export const placementSchema = z.object({ kind: z.enum(PLACEMENT_KINDS), effectiveFrom: effectiveFromSchema });

/** No list of a case is near this long; it bounds what one question may cost. */
export const MOST_ITEMS = 1000;

/** An issue at a field, for checks that look at more than one. */
export function issueAt(...path: (string | number)[]) {
  return (message: string) => ({ code: "custom" as const, path, message });
}
