import ICAL from "ical.js";
import { type Stretch, startOf } from "@/server/commands/danish-time";
import { civil } from "@/server/rules/civil";
import { addDays } from "@/server/rules/day";

/** More of a calendar than this is not one person's. */
export const MOST_STRETCHES = 1000;
const MIDNIGHT = "00:00";
const LAST_MINUTE = "23:59";

/** Why a file gives no busy times. */
export type FileProblem = "notCalendar" | "nothingAhead" | "tooMuch";

type Moment = { day: string; time: string };

/**
 * When a calendar file says that its owner is busy, on the days from and to, both included, in Danish time. Recurrences are
 * spelt out; what is cancelled, or marked as free, is left out. Of each event only its beginning and end are read: the file
 * is read where it was chosen, in the browser, and what its events are about goes nowhere.
 */
export function busyIn(text: string, { from, to }: { from: string; to: string }): Stretch[] | FileProblem {
  let calendars: ICAL.Component[];
  try {
    const parsed = ICAL.parse(text) as [string, ...unknown[]] | [string, ...unknown[]][];
    const roots = (Array.isArray(parsed[0]) ? parsed : [parsed]) as [string, ...unknown[]][];
    calendars = roots.map((root) => new ICAL.Component(root as never)).filter(({ name }) => name === "vcalendar");
  } catch {
    return "notCalendar";
  }
  if (calendars.length === 0) return "notCalendar";
  const found: Stretch[] = [];
  for (const calendar of calendars) {
    for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
    for (const [start, end] of momentsOf(calendar, from, to)) {
      found.push(...byDay(start, end).filter(({ on }) => on >= from && on <= to));
      if (found.length > MOST_STRETCHES) return "tooMuch";
    }
  }
  const each = new Map(found.map((one) => [`${one.on} ${one.start} ${one.end}`, one]));
  const stretches = [...each.values()].sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1));
  return stretches.length > 0 ? stretches : "nothingAhead";
}

/** Beginning and end of everything in a calendar that overlaps the days. */
function* momentsOf(calendar: ICAL.Component, from: string, to: string): Generator<[Moment, Moment]> {
  const events = calendar.getAllSubcomponents("vevent");
  const exceptions = events.filter((event) => event.hasProperty("recurrence-id"));
  for (const component of events) {
    if (component.hasProperty("recurrence-id") || isFree(component)) continue;
    const event = new ICAL.Event(component);
    if (!event.isRecurring()) {
      yield [momentOf(event.startDate), endMoment(event.startDate, event.endDate)];
      continue;
    }
    for (const other of exceptions) if (other.getFirstPropertyValue("uid") === event.uid) event.relateException(other);
    const occurrences = event.iterator();
    for (let at = occurrences.next(), turns = 0; at && turns < 10 * MOST_STRETCHES; at = occurrences.next(), turns++) {
      const { startDate, endDate, item } = event.getOccurrenceDetails(at);
      const start = momentOf(startDate);
      if (start.day > to) break;
      const end = endMoment(startDate, endDate);
      if (end.day < from || isFree(item.component)) continue;
      yield [start, end];
    }
  }
}

/** Whether an event keeps nobody away: cancelled, or shown as free. */
const isFree = (event: ICAL.Component): boolean =>
  String(event.getFirstPropertyValue("status") ?? "").toUpperCase() === "CANCELLED" ||
  String(event.getFirstPropertyValue("transp") ?? "").toUpperCase() === "TRANSPARENT";

const two = (number: number): string => String(number).padStart(2, "0");

/** A time without a zone, and a whole day, are Danish; any other is told in Danish time. */
function momentOf(time: ICAL.Time): Moment {
  const written = {
    day: `${time.year}-${two(time.month)}-${two(time.day)}`,
    time: `${two(time.hour)}:${two(time.minute)}`,
  };
  if (time.isDate) return { day: written.day, time: MIDNIGHT };
  if (time.zone === ICAL.Timezone.localTimezone) return written;
  return civil(new Date(time.toUnixTime() * 1000).toISOString());
}

/** An event of whole days ends with the day before its end. */
function endMoment(start: ICAL.Time, end: ICAL.Time): Moment {
  const moment = momentOf(end);
  return start.isDate ? { day: addDays(moment.day, -1), time: LAST_MINUTE } : moment;
}

/** A stretch over midnight is one of each day. */
function byDay(start: Moment, end: Moment): Stretch[] {
  const stretches: Stretch[] = [];
  for (let on = start.day; on <= end.day && stretches.length <= MOST_STRETCHES; on = addDays(on, 1)) {
    const first = on === start.day ? start.time : MIDNIGHT;
    const last = on === end.day ? end.time : LAST_MINUTE;
    if (first < last) stretches.push({ on, start: first, end: last });
  }
  return stretches;
}
