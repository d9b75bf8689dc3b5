import { civil } from "@/components/i18n/format-instant";
import type { BusyRow, CalendarPage } from "@/server/queries/calendar";
import type { TimeRow } from "@/server/queries/times";
import type { ClosedDay } from "@/server/rules/public-holidays";

/** One column of the calendar: a day, or a caseworker's part of it. */
export type CalendarColumn = {
  readonly key: string;
  readonly on: string;
  /** Whose it is, where a day has several. */
  readonly caseworker: string | null;
  readonly closed: ClosedDay | null;
  readonly entries: readonly CalendarEntry[];
};

/** A time or an interview, or a stretch in which the caseworker is busy; in minutes of its day. */
export type CalendarEntry = { readonly from: number; readonly to: number } & (
  | { readonly kind: "time"; readonly row: TimeRow }
  | { readonly kind: "busy"; readonly busy: BusyRow }
);

const SATURDAY = 5;
const minutesOf = (instant: string): number => {
  const [hours = 0, minutes = 0] = civil(instant).time.split(":").map(Number);
  return hours * 60 + minutes;
};
const stretch = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) => ({
  from: minutesOf(startsAt),
  to: minutesOf(endsAt),
});

/** What stands in a column, the earliest first. A time that an interview lies over is told by the interview. */
function entriesOf(rows: readonly TimeRow[], busy: readonly BusyRow[]): CalendarEntry[] {
  const entries: CalendarEntry[] = [
    ...busy.map((one): CalendarEntry => ({ kind: "busy", busy: one, ...stretch(one) })),
    ...rows
      .filter(({ state }) => state !== "filled")
      .map((row): CalendarEntry => ({ kind: "time", row, ...stretch(row) })),
  ];
  return entries.sort((one, other) => one.from - other.from || one.to - other.to);
}

/** A column a day; Saturday and Sunday only where there is something in them. */
export function dayColumns({ days, rows, busy }: CalendarPage): CalendarColumn[] {
  return days
    .map(({ on, closed }) => {
      const entries = entriesOf(
        rows.filter((row) => row.on === on),
        busy.filter((one) => one.on === on),
      );
      return { key: on, on, caseworker: null, closed, entries };
    })
    .filter(({ entries }, at) => days.length === 1 || at < SATURDAY || entries.length > 0);
}

/** A column for each caseworker who has something that day, in the order of their names. */
export function caseworkerColumns({ days, rows, busy, caseworkers }: CalendarPage): CalendarColumn[] {
  const [day] = days;
  if (!day) return [];
  return Object.entries(caseworkers)
    .map(([id, caseworker]) => {
      const entries = entriesOf(
        rows.filter((row) => row.caseworkerId === id),
        busy.filter((one) => one.caseworkerId === id),
      );
      return { key: id, on: day.on, caseworker, closed: day.closed, entries };
    })
    .filter(({ entries }) => entries.length > 0)
    .sort((one, other) => one.caseworker.localeCompare(other.caseworker, "da"));
}

/** A day of the fund's begins and ends so, unless something lies outside. */
const USUAL = { first: 8, last: 16 };

/** The first and the last hour shown, so that all that is in the columns has its place. */
export function hoursShown(columns: readonly CalendarColumn[]): { first: number; last: number } {
  // What lasts all day says nothing of the hours that are worked.
  const entries = columns.flatMap(({ entries: all }) => all).filter(({ from, to }) => to - from < 12 * 60);
  return {
    first: Math.min(USUAL.first, ...entries.map(({ from }) => Math.floor(from / 60))),
    last: Math.max(USUAL.last, ...entries.map(({ to }) => Math.ceil(to / 60))),
  };
}

/** How many interviews and free times there are, and how long one is busy, in minutes. */
export function counted(entries: readonly CalendarEntry[]): { interviews: number; free: number; busy: number } {
  const times = entries.flatMap((entry) => (entry.kind === "time" ? [entry.row] : []));
  return {
    interviews: times.filter(({ interviewId }) => interviewId !== null).length,
    free: times.filter(({ state }) => state === "free").length,
    busy: entries.reduce((sum, { kind, from, to }) => sum + (kind === "busy" ? to - from : 0), 0),
  };
}
