import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";

/** A deadline that ran on a day, and what it takes to say which times were on offer for it. */
export type RunningDeadline = {
  id: string;
  memberId: string;
  setOn: string;
  /** The instant at which the fund set it. */
  setAt: string;
  /** The last day on which an interview could be held; `null` while the participation has no end. */
  lastDay: string | null;
  /**
   * Is known to take part in an offer, and so may have the interview in any form (R4.1b). While that is not known the rule
   * lets the member book a meeting in person alone, and so only those were on offer to them.
   */
  anyForm: boolean;
};

/**
 * The deadlines that ran on a day and are not counted for it yet: set, not met, not withdrawn, not passed, and still
 * binding somebody: nothing is given back to one that has lapsed, with the participation say.
 */
export async function runningDeadlines(tx: Scoped, fundCode: string, on: string): Promise<RunningDeadline[]> {
  const result = await tx.execute<RunningDeadline>(sql`
    select d.entity_id as id, d.member_id as "memberId", d.set_on::text as "setOn",
      (select min(first.recorded_at)::text from booking_deadline first
        where first.fund_code = d.fund_code and first.entity_id = d.entity_id) as "setAt",
      p.end_date::text as "lastDay",
      coalesce((select c.in_offer from circumstances c where c.fund_code = d.fund_code and c.member_id = d.member_id
        and c.superseded_at is null and c.applies_on <= ${on}::date order by c.applies_on desc, c.recorded_at desc limit 1), false)
        or exists (select 1 from jobcenter_measure g where g.fund_code = d.fund_code and g.member_id = d.member_id
          and g.superseded_at is null and g.measure not in ('mentor', 'transport')
          and g.from_day <= ${on}::date and coalesce(g.to_day, 'infinity') >= ${on}::date) as "anyForm"
    from booking_deadline d
    join member m on m.fund_code = d.fund_code and m.id = d.member_id and m.died_on is null
    left join participation p on p.fund_code = d.fund_code and p.entity_id = d.participation_id and p.superseded_at is null
    where d.fund_code = ${fundCode} and d.superseded_at is null and d.withdrawn_on is null and d.booked_on is null
      and d.set_on <= ${on}::date and d.deadline + d.days_without_times >= ${on}::date
      and not exists (select 1 from duty u where u.fund_code = d.fund_code and u.member_id = d.member_id
        and u.key = 'book:' || d.entity_id and u.state in ('lapsed', 'exempt'))
      and not exists (select 1 from offered_times o where o.fund_code = d.fund_code and o.deadline_id = d.entity_id and o."on" = ${on}::date)
    order by d.entity_id`);
  return result.rows;
}

/**
 * I-30: the fewest times that were on offer at any moment of a day: open, ahead, in a form the member may have, on a day
 * the interview could still be held on, filled by nobody and held for nobody else.
 * @param from counts from this instant where it lies within the day: the deadline was set then
 * @param memberId whose own holds hide nothing; without one every hold does
 */
export async function fewestTimesOn(
  tx: Scoped,
  fundCode: string,
  {
    on,
    from,
    lastDay,
    anyForm,
    memberId,
  }: { on: string; from: string | null; lastDay: string | null; anyForm: boolean; memberId: string | null },
): Promise<number> {
  const result = await tx.execute<{ fewest: number }>(sql`
    with clock as (
      select greatest(${on}::date::timestamp at time zone 'Europe/Copenhagen', ${from}::timestamptz) as since,
        (${on}::date + 1)::timestamp at time zone 'Europe/Copenhagen' as until
    ), stretch as (
      select unnest(
        tstzmultirange(tstzrange(greatest(s.opened_at, c.since), least(s.closed_at, s.starts_at, c.until)))
        - coalesce((select range_agg(tstzrange(i.recorded_at, i.superseded_at)) from interview i
            where i.fund_code = s.fund_code and i.caseworker_id = s.caseworker_id and i."on" = s."on"
              and i.status in ('booked', 'held') and i.starts_at < s.ends_at and s.starts_at < i.ends_at), '{}')
        - coalesce((select range_agg(tstzrange(h.held_from, h.held_until)) from slot_hold h
            where h.fund_code = s.fund_code and h.slot_id = s.id and h.held_for is distinct from ${memberId}::uuid), '{}')
      ) as during
      from slot s, clock c
      where s.fund_code = ${fundCode} and s."on" >= ${on}::date and s."on" <= coalesce(${lastDay}::date, 'infinity')
        and (${anyForm} or s.form = 'inPerson')
        and greatest(s.opened_at, c.since) < least(s.closed_at, s.starts_at, c.until)
    ), step as (
      select at, sum(change) as change from (
        select since as at, 0 as change from clock
        union all select lower(during), 1 from stretch
        union all select upper(during), -1 from stretch
      ) steps group by at
    ), running as (select at, sum(change) over (order by at) as on_offer from step)
    select min(on_offer)::integer as fewest from running, clock where at < until`);
  return result.rows[0]?.fewest ?? 0;
}

/** A restart is no outage: gaps of the portal shorter than this are not one. */
const SHORTEST_OUTAGE = "5 minutes";

/** I-17: whether the portal was down on a day, as far as its own signs of life tell; before the first nothing is known. */
export async function wasPortalDown(tx: Scoped, fundCode: string, on: string): Promise<boolean> {
  const result = await tx.execute<{ down: boolean }>(sql`
    with day as (
      select greatest(${on}::date::timestamp at time zone 'Europe/Copenhagen', min(up_from)) as since,
        (${on}::date + 1)::timestamp at time zone 'Europe/Copenhagen' as until
      from portal_up where fund_code = ${fundCode} having count(*) > 0
    ), gap as (
      select unnest(tstzmultirange(tstzrange(since, until)) - coalesce((select range_agg(tstzrange(up_from, up_until, '[]'))
        from portal_up where fund_code = ${fundCode} and up_until >= since and up_from < until), '{}')) as during
      from day where since < until
    )
    select exists (select 1 from gap where upper(during) - lower(during) > ${SHORTEST_OUTAGE}::interval) as down`);
  return result.rows[0]?.down ?? false;
}
