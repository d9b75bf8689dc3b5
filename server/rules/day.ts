import { CalendarDate, GregorianCalendar, endOfMonth as lastDayOfMonth, parseDate } from "@internationalized/date";

/**
 * Civil days as `YYYY-MM-DD` strings and months as `YYYY-MM`: no clock, no zone, no time of day. Days of four-digit
 * years sort as text, so `<` and `>` compare them.
 */
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
/** Beyond any living person and any plan; keeps day arithmetic inside four-digit years. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;
const calendar = new GregorianCalendar();

/** True for an existing day written `YYYY-MM-DD`; 29 February only in leap years. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  return day <= calendar.getDaysInMonth(new CalendarDate(year, month, 1));
}

/** True for a month written `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return MONTH.test(text) && isDay(`${text}-01`);
}

/** The day `days` (whole, may be negative) after `day`. */
export function addDays(day: string, days: number): string {
  return parseDate(day).add({ days }).toString();
}

export function dayAfter(day: string): string {
  return addDays(day, 1);
}

/** Days from `from` to `to`: 0 when equal, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return calendar.toJulianDay(parseDate(to)) - calendar.toJulianDay(parseDate(from));
}

/** The month, `YYYY-MM`, that a day lies in. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

export function startOfMonth(day: string): string {
  return `${monthOf(day)}-01`;
}

export function endOfMonth(day: string): string {
  return lastDayOfMonth(parseDate(day)).toString();
}

/** The latest of the days given. */
export function maxDay(first: string, ...others: string[]): string {
  return [first, ...others].sort().at(-1) ?? first;
}

/** The earliest of the days given. */
export function minDay(first: string, ...others: string[]): string {
  return [first, ...others].sort()[0] ?? first;
}

/**
 * Whole years of age on a day (I-23). Comparing month and day as text makes someone born on 29 February a year older on
 * 1 March in years without one.
 */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return calendar.toJulianDay(parseDate(day)) % 7;
}
