import { parseAbsolute, toCalendarDate, toTime } from "@internationalized/date";
import { formatDay, formatTime } from "./format-day";
import type { Locale } from "./locale";

/** An instant's civil day and time in Denmark: `YYYY-MM-DD` and `HH:MM`. PostgreSQL's `+00` is an offset as well. */
export function civil(instant: string): { day: string; time: string } {
  const zoned = parseAbsolute(instant.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00"), "Europe/Copenhagen");
  return { day: toCalendarDate(zoned).toString(), time: toTime(zoned).toString().slice(0, 5) };
}

/** "18. mar. 2021 10.15": the day and time in Denmark. */
export function formatInstant(instant: string, locale: Locale): string {
  const { day, time } = civil(instant);
  return `${formatDay(day, locale)} ${formatTime(time, locale)}`;
}
