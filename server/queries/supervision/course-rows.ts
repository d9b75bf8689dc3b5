import { sql } from "drizzle-orm";
import { type FigureRows, facts, lastDayOf, type Reading } from "./reading";

/**
 * R2.1a, R2.1b, R2.5c: who takes part, who began, with which code participations ended; one marked in and out in one act
 * (I-5) never took part, though its code counts. R2.5a: on which day the jobcenter was told of an end.
 */
export function courseRows(reading: Reading): FigureRows {
  const { fundCode, from, to, onDay, knownAt } = reading;
  const untilKnown = knownAt === null ? sql`` : sql`and o.delivered_at <= ${knownAt}::timestamptz`;
  return sql`
    select 'participants' as figure, case when p.end_date <= ${onDay}::date then 'ended' else 'continuing' end as part,
      p.member_id, p.entity_id::text as ref, ${onDay}::date as anchor, p.start_date as on_day, p.end_date as due_day, null::integer as days
    from ${facts(reading, "participation")} p
    where p.start_date <= ${onDay}::date and ${lastDayOf("p", reading)} >= ${from}::date and p.end_date is distinct from p.start_date
    union all
    select 'started', coalesce(l.kind, 'new'), p.member_id, p.entity_id::text, p.start_date, p.start_date, null, null
    from ${facts(reading, "participation")} p
    left join lateral (select case when l.kind = 'replacement' then l.kind else 'new' end as kind from ${facts(reading, "placement")} l
      where l.member_id = p.member_id and p.placement_id in (l.entity_id, l.id) limit 1) l on true
    where p.start_date between ${from}::date and ${to}::date and p.end_date is distinct from p.start_date
    union all
    select 'reasonCodes', p.reason_code::text, p.member_id, p.entity_id::text, p.end_date, p.end_date, null, null
    from ${facts(reading, "participation")} p
    where p.end_date between ${from}::date and ${to}::date
    union all
    select 'handover', case when t.told is null then 'untold' when t.told <= e.registered_on then 'atOnce' else 'later' end,
      p.member_id, p.entity_id::text, p.end_date, t.told, e.registered_on, t.told - e.registered_on
    from ${facts(reading, "participation")} p
    cross join lateral (select coalesce(min(e.registered_on), p.end_date) as registered_on from ${facts(reading, "marking_end")} e
      where e.member_id = p.member_id and e.participation_id in (p.entity_id, p.id)) e
    cross join lateral (select min((o.delivered_at at time zone 'Europe/Copenhagen')::date) as told from outbox o
      where o.fund_code = ${fundCode} and o.member_id = p.member_id and o.type = 'marking.ended'
        and o.payload ->> 'participationId' = p.entity_id::text ${untilKnown}) t
    where p.end_date between ${from}::date and ${to}::date and p.reason_code <> 46`;
}
