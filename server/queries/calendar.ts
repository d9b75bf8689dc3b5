import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";
import { addDays, daysBetween } from "@/server/rules/day";
import { type ClosedDay, closedDay } from "@/server/rules/public-holidays";
import { type Times, times, timesInput } from "./times";

export const calendarInput = z.object({
  who: timesInput.shape.who,
  view: z.enum(["week", "day"]).default("week"),
  /** Any day of the week wanted, or the day; the fund's own where none is named. */
  day: timesInput.shape.week,
  /** The name of one of the fund's places: only what is held there. */
  place: z.string().min(1).max(200).nullable().default(null),
});
export type CalendarInput = z.output<typeof calendarInput>;

/** When a caseworker is busy with something else: never with what. */
export type BusyRow = { id: string; caseworkerId: string; on: string; startsAt: string; endsAt: string; own: boolean };
export type CalendarDay = { on: string; closed: ClosedDay | null };
/** Who of those shown is away on any of the days shown, and who covers. */
export type AwayRow = { name: string; from: string; to: string; cover: string };
export type CalendarPage = Times & { busy: BusyRow[]; away: AwayRow[]; days: CalendarDay[] };

/** A week or a day of interviews and times, of one caseworker, the team, or a place, with what keeps people away. */
export async function calendar(tx: Scoped, person: SignedIn, input: CalendarInput): Promise<CalendarPage> {
  const { who, view, day, place } = input;
  const shown = await times(tx, person, { who, week: day, span: view });
  const { from, to, caseworkers } = shown;
  const busy = await tx.execute<BusyRow>(sql`
    select b.id, b.caseworker_id as "caseworkerId", b."on"::text as "on", to_json(b.starts_at) #>> '{}' as "startsAt",
      to_json(b.ends_at) #>> '{}' as "endsAt", b.caseworker_id = ${person.userId}::uuid as own
    from busy_time b
    where b.fund_code = ${person.fundCode} and b.removed_at is null and b."on" between ${from}::date and ${to}::date
      and b.caseworker_id = any (${`{${Object.keys(caseworkers).join(",")}}`}::uuid[])
    order by b.starts_at, b.id`);
  const away = await tx.execute<AwayRow>(sql`
    select u.name, a.from_day::text as "from", a.to_day::text as "to", c.name as cover
    from absence a join app_user u on u.fund_code = a.fund_code and u.id = a.caseworker_id
    join app_user c on c.fund_code = a.fund_code and c.id = a.cover_id
    where a.fund_code = ${person.fundCode} and a.withdrawn_at is null and a.from_day <= ${to}::date and a.to_day >= ${from}::date
      and a.caseworker_id = any (${`{${Object.keys(caseworkers).join(",")}}`}::uuid[])
    order by a.from_day, u.name`);
  const rows = place === null ? shown.rows : shown.rows.filter((row) => isAt(row.place, place));
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));
  return { ...shown, rows, busy: busy.rows, away: away.rows, days: days.map((on) => ({ on, closed: closedDay(on) })) };
}

/** A time's place is written as its name and address; one that a caseworker wrote is only what was written. */
const isAt = (written: string | null, place: string): boolean =>
  written === place || (written?.startsWith(`${place}, `) ?? false);
