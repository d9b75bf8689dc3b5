import { sql } from "drizzle-orm";
import { type FigureRows, facts, factsOnDay, lastDayOf, type Reading } from "./reading";

/**
 * R11.2a: whether those who took part on the last day looked at had a published Min Plan that day. What was written before
 * an earlier participation had ended belongs to that one (R2.5g).
 */
export function planRows(reading: Reading): FigureRows {
  const { onDay } = reading;
  return sql`
    select 'minPlan' as figure, coalesce(s.state, 'none') as part, s.member_id, s.entity_id::text as ref, ${onDay}::date as anchor,
      s.since as on_day, null::date as due_day, null::integer as days
    from (
      select distinct on (p.entity_id) p.entity_id, p.member_id, m.state, m.applies_on as since
      from (select p.*, lag(p.end_date) over (partition by p.member_id order by p.start_date) as after_day
        from ${facts(reading, "participation")} p) p
      left join ${factsOnDay(reading, "min_plan")} m on m.member_id = p.member_id and (p.after_day is null or m.applies_on > p.after_day)
      where ${onDay}::date between p.start_date and ${lastDayOf("p", reading)} and p.end_date is distinct from p.start_date
      order by p.entity_id, m.recorded_at desc nulls last, m.applies_on desc, m.id desc
    ) s`;
}
