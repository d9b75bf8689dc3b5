import { parseDateTime, toZoned } from "@internationalized/date";
import { addDays, weekdayOf } from "@/server/rules/day";

/** The day on which the demonstration opens, and its hour by the clocks in Denmark. */
export const TODAY = "2021-04-13";
export const OPENS_AT = "09:00";

/** The days without office in the months that the stories pass through. */
const PUBLIC_HOLIDAYS = new Set([
  "2020-04-09",
  "2020-04-10",
  "2020-04-13",
  "2020-05-08",
  "2020-05-21",
  "2020-06-01",
  "2020-12-24",
  "2020-12-25",
  "2020-12-31",
  "2021-01-01",
  "2021-04-01",
  "2021-04-02",
  "2021-04-05",
  "2021-04-30",
  "2021-05-13",
  "2021-05-24",
]);

const offsets = new Map<string, number>();

/** How far Danish time is ahead of UTC at noon, in milliseconds: kept, because the calendar is slow to ask. */
function offsetOn(day: string): number {
  const known = offsets.get(day) ?? toZoned(parseDateTime(`${day}T12:00`), "Europe/Copenhagen").offset;
  offsets.set(day, known);
  return known;
}

/** The instant (ISO 8601, UTC) at which the clocks in Denmark show `time` (`HH:MM`, from three in the morning) on `day`. */
export function instantOf(day: string, time: string): string {
  return new Date(Date.parse(`${day}T${time}:00Z`) - offsetOn(day)).toISOString();
}

export const isWorkday = (day: string): boolean => weekdayOf(day) < 5 && !PUBLIC_HOLIDAYS.has(day);

/** The day itself where the office is open, else the next on which it is. */
export function workdayFrom(day: string): string {
  return isWorkday(day) ? day : workdayFrom(addDays(day, 1));
}

/** The day itself where the office is open, else the last before it on which it was. */
export function workdayUntil(day: string): string {
  return isWorkday(day) ? day : workdayUntil(addDays(day, -1));
}

/** `count` days before today: stories are told backwards from the day on which the demonstration opens. */
export const daysAgo = (count: number): string => addDays(TODAY, -count);
export const daysAhead = (count: number): string => addDays(TODAY, count);

/** The time of day `minutes` later; both `HH:MM`. */
export function later(time: string, minutes: number): string {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}
