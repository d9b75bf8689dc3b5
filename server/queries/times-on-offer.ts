import { type SQL, sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { heldByAnother } from "@/server/commands/bookable-times";
import type { InterviewForm } from "@/server/rules/vocabulary";

/** A time that can be booked. Day and clock times are Denmark's, `startsAt` ISO 8601. */
export type TimeOnOffer = {
  id: string;
  on: string;
  /** `HH:MM`. */
  from: string;
  to: string;
  startsAt: string;
  form: InterviewForm;
  place: string | null;
  caseworker: string;
};

export type PartOfDay = "any" | "morning" | "afternoon";
/** Where a list goes on: after this time. */
export type AfterTime = { startsAt: string; id: string };

export type Wanted = {
  fundCode: string;
  /** For whom: their own hold stands in nobody's way but others'. */
  memberId: string;
  now: string;
  /** The first and the last day, both included; no last day where nothing ends. */
  from: string;
  until: string | null;
  forms: readonly InterviewForm[];
  part?: PartOfDay;
  place?: string | null;
};

const AFTERNOON = "12:00";
/** Times looked at in one go; of these the free ones are told. */
const LOOKED_AT = 400;
const MOST_LOOKS = 6;

type Row = TimeOnOffer & { free: boolean };

/** Open times in an order, a stretch of them, each with whether somebody has it. The database looks at no more. */
async function look(tx: Scoped, wanted: Wanted, order: SQL, where: SQL, count: number): Promise<Row[]> {
  const { fundCode, memberId, now, from, until, forms, part = "any", place = null } = wanted;
  const clock = sql`(s.starts_at at time zone 'Europe/Copenhagen')::time`;
  const inPart =
    part === "any" ? sql`true` : part === "morning" ? sql`${clock} < ${AFTERNOON}` : sql`${clock} >= ${AFTERNOON}`;
  const result = await tx.execute<Row>(sql`
    with looked as materialized (
      select s.* from slot s
      where s.fund_code = ${fundCode} and s.closed_at is null and s."on" >= ${from}::date
        and (${until}::date is null or s."on" <= ${until}::date) and s.starts_at > ${now}::timestamptz
        and s.form in ${[...forms]} and (${place}::text is null or s.place = ${place}) and ${inPart} and ${where}
      order by ${order} limit ${count}
    ), busy as materialized (
      select b.* from (select array_agg(distinct caseworker_id) as who, min("on") as first, max("on") as last from looked) l,
        busy_stretches(l.who, l.first, l.last) b
    )
    select s.id, s."on"::text as "on", s.form, s.place, coalesce(u.name, '') as caseworker,
      to_char(s.starts_at at time zone 'Europe/Copenhagen', 'HH24:MI') as "from",
      to_char(s.ends_at at time zone 'Europe/Copenhagen', 'HH24:MI') as "to",
      to_char(s.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startsAt",
      not ${heldByAnother(memberId)} and not exists (select 1 from busy b where b.caseworker_id = s.caseworker_id
        and b."on" = s."on" and b.starts_at < s.ends_at and s.starts_at < b.ends_at) as free
    from looked s left join app_user u on u.fund_code = s.fund_code and u.id = s.caseworker_id
    order by ${order}`);
  return result.rows;
}

/**
 * The first free times that are wanted, in order: open, ahead, nobody's and not held for another.
 * @param fits what else a time must be; those that do not are left out
 * @returns at most `most` of them, and where to go on; `null` where there are no more
 */
export async function timesOnOffer(
  tx: Scoped,
  wanted: Wanted,
  { after, most, fits }: { after: AfterTime | null; most: number; fits: (time: TimeOnOffer) => boolean },
): Promise<{ times: TimeOnOffer[]; next: AfterTime | null }> {
  if (wanted.forms.length === 0) return { times: [], next: null };
  const order = sql`s."on", s.starts_at, s.id`;
  const times: TimeOnOffer[] = [];
  let from = after;
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const where = from ? sql`(s.starts_at, s.id) > (${from.startsAt}::timestamptz, ${from.id}::uuid)` : sql`true`;
    const rows = await look(tx, wanted, order, where, LOOKED_AT);
    for (const { free, ...time } of rows) {
      if (times.length === most) return { times, next: lastOf(times) };
      if (free && fits(time)) times.push(time);
    }
    if (rows.length < LOOKED_AT) return { times, next: null };
    from = lastOf(rows);
  }
  return { times, next: from };
}

/** The free times nearest to an instant, before it or after, in the order of the day. */
export async function nearestTimes(
  tx: Scoped,
  wanted: Wanted,
  { to, most, fits }: { to: string; most: number; fits: (time: TimeOnOffer) => boolean },
): Promise<TimeOnOffer[]> {
  if (wanted.forms.length === 0) return [];
  const order = sql`abs(extract(epoch from s.starts_at - ${to}::timestamptz)), s.id`;
  const near = sql`s.starts_at between ${to}::timestamptz - interval '21 days' and ${to}::timestamptz + interval '21 days'`;
  const rows = await look(tx, wanted, order, near, LOOKED_AT);
  return rows
    .filter((row) => row.free && fits(row))
    .slice(0, most)
    .map(({ free: _free, ...time }) => time)
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
}

function lastOf(times: readonly TimeOnOffer[]): AfterTime | null {
  const last = times.at(-1);
  return last ? { startsAt: last.startsAt, id: last.id } : null;
}
