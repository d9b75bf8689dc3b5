import { parseAbsolute, toCalendarDate, toTime } from "@internationalized/date";

/** An instant's civil day and time in Denmark: `YYYY-MM-DD` and `HH:MM`. PostgreSQL's `+00` is an offset as well. */
export function civil(instant: string): { day: string; time: string } {
  const zoned = parseAbsolute(instant.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00"), "Europe/Copenhagen");
  return { day: toCalendarDate(zoned).toString(), time: toTime(zoned).toString().slice(0, 5) };
}
