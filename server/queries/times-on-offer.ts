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
  /** With the caseworker who has the member's case. */
  own: boolean;
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
  /** The caseworker who has the case, and where that caseworker sits: of several times at one hour theirs is told. */
  own?: { caseworkerId: string; place: string | null } | null;
  /** Only times with that caseworker. */
  onlyOwn?: boolean;
};

const AFTERNOON = "12:00";
/** Times looked at in one go; of these the free ones are told. */
const LOOKED_AT = 400;
const MOST_LOOKS = 6;

type Row = TimeOnOffer & { free: boolean };

/** Open times in an order, a stretch of them, each with whether somebody has it. The database looks at no more. */
async function look(tx: Scoped, wanted: Wanted, order: SQL, where: SQL, count: number): Promise<Row[]> {
  const {
    fundCode,
    memberId,
    now,
    from,
    until,
    forms,
    part = "any",
    place = null,
    own = null,
    onlyOwn = false,
  } = wanted;
  const caseworkerId = own?.caseworkerId ?? null;
  const clock = sql`(s.starts_at at time zone 'Europe/Copenhagen')::time`;
  const inPart =
    part === "any" ? sql`true` : part === "morning" ? sql`${clock} < ${AFTERNOON}` : sql`${clock} >= ${AFTERNOON}`;
  const result = await tx.execute<Row>(sql`
    with looked as materialized (
      select s.* from slot s
      where s.fund_code = ${fundCode} and s.closed_at is null and s."on" >= ${from}::date
        and (${until}::date is null or s."on" <= ${until}::date) and s.starts_at > ${now}::timestamptz
        and s.form in ${[...forms]} and (${place}::text is null or s.place = ${place}) and ${inPart} and ${where}
        and (${onlyOwn ? caseworkerId : null}::uuid is null or s.caseworker_id = ${caseworkerId}::uuid)
      order by ${order} limit ${count}
    ), busy as materialized (
      select b.* from (select array_agg(distinct caseworker_id) as who, min("on") as first, max("on") as last from looked) l,
        busy_stretches(l.who, l.first, l.last) b
    )
    select s.id, s."on"::text as "on", s.form, s.place, coalesce(u.name, '') as caseworker,
      coalesce(s.caseworker_id = ${caseworkerId}::uuid, false) as own,
      to_char(s.starts_at at time zone 'Europe/Copenhagen', 'HH24:MI') as "from",
      to_char(s.ends_at at time zone 'Europe/Copenhagen', 'HH24:MI') as "to",
      to_char(s.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startsAt",
      not ${heldByAnother(memberId)} and not exists (select 1 from busy b where b.caseworker_id = s.caseworker_id
        and b."on" = s."on" and b.starts_at < s.ends_at and s.starts_at < b.ends_at) as free
    from looked s left join app_user u on u.fund_code = s.fund_code and u.id = s.caseworker_id
    order by ${order}`);
  return result.rows;
}

/** How near a time is to what the member knows: their caseworker, then that caseworker's place, then any meeting in person. */
function nearness({ own }: Wanted, time: TimeOnOffer): number {
  if (time.own) return 0;
  if (own?.place && time.place === own.place) return 1;
  return time.form === "inPerson" ? 2 : 3;
}

/** Puts a time among those to be told: one for each beginning, the one that is nearest to what the member knows. */
function keepNearest(times: TimeOnOffer[], wanted: Wanted, time: TimeOnOffer): void {
  const at = times.findIndex(({ startsAt }) => startsAt === time.startsAt);
  if (at === -1) times.push(time);
  else if (nearness(wanted, time) < nearness(wanted, times[at]!)) times[at] = time;
}

/**
 * The first free times that are wanted, in order: open, ahead, nobody's and not held for another. Where several begin at
 * once, one is told: the filters lead to the others.
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
  let seen = after;
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const where = from ? sql`(s.starts_at, s.id) > (${from.startsAt}::timestamptz, ${from.id}::uuid)` : sql`true`;
    const rows = await look(tx, wanted, order, where, LOOKED_AT);
    for (const { free, ...time } of rows) {
      // A list ends between two beginnings, so that none is told of again at the top of the next.
      if (times.length === most && time.startsAt !== times.at(-1)?.startsAt) return { times, next: seen };
      if (free && fits(time)) keepNearest(times, wanted, time);
      seen = { startsAt: time.startsAt, id: time.id };
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
  const times: TimeOnOffer[] = [];
  for (const { free, ...time } of rows) if (free && fits(time)) keepNearest(times, wanted, time);
  return times.slice(0, most).sort((one, other) => one.startsAt.localeCompare(other.startsAt));
}

/** The days of a stretch on which anything that is wanted is free, in order. @param to the last day looked at */
export async function daysOnOffer(
  tx: Scoped,
  wanted: Wanted,
  { to, fits }: { to: string; fits: (time: Pick<TimeOnOffer, "on" | "form">) => boolean },
): Promise<string[]> {
  const { fundCode, memberId, now, from, until, forms, place = null, own = null, onlyOwn = false } = wanted;
  if (forms.length === 0) return [];
  const caseworkerId = onlyOwn ? (own?.caseworkerId ?? null) : null;
  const last = until !== null && until < to ? until : to;
  const result = await tx.execute<Pick<TimeOnOffer, "on" | "form">>(sql`
    with looked as materialized (
      select s.* from slot s
      where s.fund_code = ${fundCode} and s.closed_at is null and s."on" between ${from}::date and ${last}::date
        and s.starts_at > ${now}::timestamptz and s.form in ${[...forms]}
        and (${place}::text is null or s.place = ${place})
        and (${caseworkerId}::uuid is null or s.caseworker_id = ${caseworkerId}::uuid)
    ), busy as materialized (
      select b.* from (select array_agg(distinct caseworker_id) as who from looked) l,
        busy_stretches(l.who, ${from}::date, ${last}::date) b
    )
    select distinct s."on"::text as "on", s.form from looked s
    where not ${heldByAnother(memberId)} and not exists (select 1 from busy b where b.caseworker_id = s.caseworker_id
      and b."on" = s."on" and b.starts_at < s.ends_at and s.starts_at < b.ends_at)
    order by 1`);
  return [...new Set(result.rows.filter(fits).map(({ on }) => on))];
}

function lastOf(times: readonly TimeOnOffer[]): AfterTime | null {
  const last = times.at(-1);
  return last ? { startsAt: last.startsAt, id: last.id } : null;
}
