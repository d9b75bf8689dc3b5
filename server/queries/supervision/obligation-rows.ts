import { type SQL, sql } from "drizzle-orm";
import { type FigureRows, facts, lastDayOf, type Reading } from "./reading";

/** Participations that ran on one of the days, each with the job interviews held in it by the last day looked at (R4.1a). */
export function obligationGround(reading: Reading): SQL {
  const { from, onDay, today } = reading;
  return sql`course as materialized (
    select p.entity_id, p.member_id, p.start_date, p.end_date, p.reason_code, ${lastDayOf("p", reading)} as last_day,
      count(*) filter (where i.purposes ? 'job') as individual, count(*) filter (where i.purposes ? 'joint') as joint
    from ${facts(reading, "participation")} p
    left join ${facts(reading, "interview")} i on i.member_id = p.member_id and i.status = 'held'
      and i."on" between p.start_date and least(${lastDayOf("p", reading)}, ${today}::date)
    where p.start_date <= ${onDay}::date and ${lastDayOf("p", reading)} >= ${from}::date and p.end_date is distinct from p.start_date
    group by p.entity_id, p.member_id, p.start_date, p.end_date, p.reason_code
  )`;
}

/**
 * R4.1a, R10.1, R10.2: the interviews of the fund's period: at its end for those who stayed it out (code 41), before an
 * earlier move, and on the way for those who take part. Reduced effort over the last day frees from what is owed (I-26).
 */
export function obligationRows(reading: Reading): FigureRows {
  const { from, to, onDay, today, scheme } = reading;
  const { individual, joint } = scheme.fundInterviews;
  const complete = sql`(c.individual >= ${individual}::integer and c.joint >= ${joint}::integer)`;
  const ended = sql`c.end_date between ${from}::date and ${to}::date`;
  const lacking = sql`greatest(${individual}::integer - c.individual, 0) + greatest(${joint}::integer - c.joint, 0)`;
  const exempt = sql`exists (select 1 from ${facts(reading, "reduced_effort")} e
    where e.member_id = c.member_id and not e.duties_kept and c.last_day between e.from_day and e.to_day)`;
  return sql`
    select 'heldAtEnd' as figure,
      case when ${complete} then 'all' when ${exempt} then 'exempt' when c.end_date >= ${today}::date then 'notYet' else 'lacking' end as part,
      c.member_id, c.entity_id::text as ref, c.end_date as anchor, null::date as on_day, c.end_date as due_day, null::integer as days
    from course c where ${ended} and c.reason_code = 41
    union all
    select 'heldOfOwed', n.kind || case when n.number <= case n.kind when 'joint' then c.joint else c.individual end then 'Held' else 'Lacking' end,
      c.member_id, c.entity_id::text || ' ' || n.kind || n.number, c.end_date, null, c.end_date, null
    from course c
    cross join (select 'individual' as kind, generate_series(1, ${individual}::integer) as number
      union all select 'joint', generate_series(1, ${joint}::integer)) n
    where ${ended} and c.reason_code = 41 and c.end_date < ${today}::date and not ${exempt}
    union all
    select 'heldBeforeEarlyMove', case when ${complete} then 'all' else 'lacking' end,
      c.member_id, c.entity_id::text, c.end_date, null, c.end_date, null
    from course c where ${ended} and c.reason_code in (42, 43, 44, 45)
    union all
    select 'underWay', case ${lacking} when 0 then 'all' when 1 then 'lackOne' when 2 then 'lackTwo' else 'lackMore' end,
      c.member_id, c.entity_id::text, ${onDay}::date, c.start_date, c.end_date, null
    from course c where c.last_day >= ${onDay}::date and c.end_date is distinct from ${onDay}::date`;
}
