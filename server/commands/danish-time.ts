import { type CalendarDateTime, parseDate, parseTime, toCalendarDateTime, toZoned } from "@internationalized/date";
import { z } from "zod";
import { daySchema } from "@/server/rules/inputs";

const ZONE = "Europe/Copenhagen";
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A time of day in Denmark, `HH:MM`. */
export const timeSchema = z.string().regex(TIME, "time");

/** A stretch of one day, in Danish time. */
export const stretchSchema = z
  .object({ on: daySchema, start: timeSchema, end: timeSchema })
  .refine(({ start, end }) => start < end, { message: "endBeforeStart", path: ["end"] });
export type Stretch = z.output<typeof stretchSchema>;

/**
 * The instant of a Danish day and time, written as the database gives it back (ISO 8601, offset `+00:00`), so that a case
 * reads the same before and after it is stored. A time that the clock change doubles is the first of the two; one that it
 * skips is an hour later.
 */
export function danishInstant(on: string, time: string): string {
  const local: CalendarDateTime = toCalendarDateTime(parseDate(on), parseTime(time));
  return toZoned(local, ZONE, "compatible")
    .toAbsoluteString()
    .replace(/\.000Z$/, "+00:00");
}

export const startOf = ({ on, start }: Stretch): string => danishInstant(on, start);
export const endOf = ({ on, end }: Stretch): string => danishInstant(on, end);

/** Milliseconds of an instant: ISO texts of the database and of the browser are written differently and compare as numbers. */
export const milliseconds = (instant: string): number => Date.parse(instant);

/** Whether two stretches share any moment; the end of one and the start of the next do not meet. */
export function overlap(
  one: { startsAt: string; endsAt: string },
  other: { startsAt: string; endsAt: string },
): boolean {
  return (
    milliseconds(one.startsAt) < milliseconds(other.endsAt) && milliseconds(other.startsAt) < milliseconds(one.endsAt)
  );
}
