import { maxDay, minDay, monthOf } from "../day";
import { hours } from "../section-09-three-months";
import { type CaseDay, type Course, isDeregisteredOn } from "./case-day";

/**
 * A full month's benefits where nothing is known of the member's own use yet, in hundredths of hours: 160.33 for the
 * full-time insured, and 30/37 of it for the part-time insured. An assumption of this project, not of the law, and the
 * same under every scheme; it is used for estimates only.
 */
const FULL_MONTH = { fullTime: 16_033, partTime: 13_000 } as const;
/** How many of the last full months the estimate rests on. */
const MONTHS_AVERAGED = 3;

/** The month `count` (whole, may be negative) after `month`, both `YYYY-MM`. */
export function addMonths(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}

export type HoursStanding = { total: number; threshold: number; remaining: number; reached: boolean };

/** The months whose hours count in a course: those of its own, none of a later one (I-16, R2.5g). */
export function monthsOf({ facts }: CaseDay, { participation, next }: Course) {
  const first = monthOf(participation.startDate);
  return facts.benefitMonths.filter(
    ({ month }) => first <= month && (next === null || month < monthOf(next) || month === first),
  );
}

/** R9.1: the count of a course on the day, in hundredths of hours; `null` while the insurance is not known. */
export function hoursOf(day: CaseDay, course: Course): HoursStanding | null {
  if (day.circumstances === null) return null;
  const { total, threshold, remaining, reached } = hours(
    {
      insurance: day.circumstances.insurance,
      months: monthsOf(day, course),
      ascertainedOn: day.today,
      participationStart: course.participation.startDate,
    },
    day.scheme,
  ).value;
  return { total, threshold, remaining, reached };
}

/**
 * The hours, in hundredths, that a month is expected to take: the average of the last full months with benefits, or the
 * assumption above. The month of the start is full only when the participation started on its first day.
 */
export function expectedHoursAMonth(day: CaseDay, course: Course): number {
  const { startDate } = course.participation;
  const full = monthsOf(day, course)
    .filter(({ month, hours: used }) => used > 0 && (month > monthOf(startDate) || startDate.endsWith("-01")))
    .sort((one, other) => (one.month < other.month ? 1 : -1))
    .slice(0, MONTHS_AVERAGED);
  if (full.length === 0) return FULL_MONTH[day.circumstances?.insurance ?? "fullTime"];
  return Math.max(1, Math.round(full.reduce((sum, month) => sum + month.hours, 0) / full.length));
}

export type Expectation = {
  /** The month, `YYYY-MM`, whose hours are expected to reach the limit. */
  month: string;
  /** The day on which the estimate moves by itself if no hours come in. */
  movesOn: string | null;
};

/**
 * When the hours of an open participation are expected to reach the limit: estimated, from the first month without
 * hours, never one that has passed. `null` when it has ended or the limit is reached, when no benefits are being used
 * (the member is deregistered), or the insurance is not known.
 */
export function expectedHandover(day: CaseDay, course: Course, standing = hoursOf(day, course)): Expectation | null {
  if (course.ended || course.over || standing === null || standing.reached) return null;
  if (isDeregisteredOn(day.facts, day.today)) return null;
  const { startDate } = course.participation;
  const reported = monthsOf(day, course)
    .map(({ month }) => month)
    .sort()
    .at(-1);
  const fromFacts = reported === undefined ? monthOf(startDate) : addMonths(reported, 1);
  const thisMonth = monthOf(day.today);
  const first = maxDay(thisMonth, fromFacts);
  const aMonth = expectedHoursAMonth(day, course);
  const firstHours =
    first === monthOf(startDate) ? Math.round((aMonth * (31 - Number(startDate.slice(8)))) / 30) : aMonth;
  const further = Math.max(0, Math.ceil((standing.remaining - firstHours) / aMonth));
  const last = monthOf(day.scheme.lastDay);
  const month = addMonths(first, Math.min(further, 1200));
  return { month: minDay(month, last), movesOn: `${addMonths(first, 1)}-01` };
}
