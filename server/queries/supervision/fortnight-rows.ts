import { type SQL, sql } from "drizzle-orm";
import { GUIDANCE_TOPICS } from "@/server/rules/vocabulary";
import { type FigureRows, facts, lastDayOf, type Reading } from "./reading";

/**
 * R2.2a and R5.1: the registrations whose fortnight ends in the months asked about, with what was decided and when all
 * topics had been gone through. It runs from the day the new right was learned of, where that is later (I-24). One who came
 * back to a participation that was open (I-21) has nothing to be decided anew.
 */
function starts(reading: Reading): SQL {
  const { from, to, scheme } = reading;
  const [fewest, most] = [scheme.visitationDays, scheme.guidanceDays].sort((one, other) => one - other);
  return sql`
    select s.*, v.assessed_on, v.responsible, m.left_fund_on,
      s.learned_on is null and exists (select 1 from ${facts(reading, "participation")} p
        where p.member_id = s.member_id and p.start_date < s.from_day and s.from_day <= ${lastDayOf("p", reading)}) as returns,
      (select max(p.end_date) from ${facts(reading, "participation")} p
        where p.member_id = s.member_id and p.end_date < s.from_day) as before_day
    from (select r.entity_id, r.id as version, r.fund_code, r.member_id, r.learned_on, r.deregistered_from,
        greatest(r.registered_on, r.learned_on) as from_day
      from ${facts(reading, "registration")} r) s
    join member m on m.fund_code = s.fund_code and m.id = s.member_id
    left join lateral (select v.assessed_on, v.responsible from ${facts(reading, "visitation")} v
      where v.member_id = s.member_id and v.registration_id in (s.entity_id, s.version) and v.assessed_on >= s.from_day
      order by v.recorded_at desc, v.applies_on desc, v.id desc limit 1) v on true
    where s.from_day between ${from}::date - ${most}::integer and ${to}::date - ${fewest}::integer`;
}

/** Nothing could follow from the registration any more before its fortnight was over. */
const pastBy = (due: SQL, { scheme }: Reading): SQL =>
  sql`(s.deregistered_from <= ${due} or s.left_fund_on < ${due} or ${scheme.lastDay}::date < ${due})`;

export function fortnightRows(reading: Reading): FigureRows {
  const { from, to, today, scheme } = reading;
  const visitedBy = sql`(s.from_day + ${scheme.visitationDays}::integer)`;
  const guidedBy = sql`(s.from_day + ${scheme.guidanceDays}::integer)`;
  const state = (done: SQL, due: SQL) =>
    sql`case when ${done} <= ${due} then 'inTime' when ${done} is not null then 'late' when ${due} < ${today}::date then 'missing' else 'notYet' end`;
  return sql`
    select 'visitation' as figure, ${state(sql`s.assessed_on`, visitedBy)} as part, s.member_id, s.entity_id::text as ref, ${visitedBy} as anchor,
      s.assessed_on as on_day, ${visitedBy} as due_day, s.assessed_on - s.from_day as days
    from start s
    where ${visitedBy} between ${from}::date and ${to}::date and not (s.returns and s.assessed_on is null)
      and (s.assessed_on is not null or ${pastBy(visitedBy, reading)} is not true)
    union all
    select 'guidance', ${state(sql`g.done_on`, guidedBy)}, s.member_id, s.entity_id::text, ${guidedBy}, g.done_on, ${guidedBy}, g.done_on - s.from_day
    from start s
    left join lateral (select max(t.first_on) as done_on from (
        select g.topic, min(g."on") as first_on from ${facts(reading, "guidance")} g
        where g.member_id = s.member_id and (s.before_day is null or g."on" > s.before_day)
          and (s.deregistered_from is null or g."on" < s.deregistered_from)
        group by g.topic) t having count(*) = ${GUIDANCE_TOPICS.length}::integer) g on true
    left join lateral (select ${lastDayOf("p", reading)} as last_day from ${facts(reading, "participation")} p
      where p.member_id = s.member_id and (p.start_date >= s.from_day or (s.returns and s.from_day <= ${lastDayOf("p", reading)}))
      order by p.start_date limit 1) c on true
    where ${guidedBy} between ${from}::date and ${to}::date and (s.returns and g.done_on < s.from_day) is not true
      and (g.done_on is not null
        or (${pastBy(guidedBy, reading)} is not true and s.responsible is distinct from 'jobcenter' and (c.last_day < ${guidedBy}) is not true))
    union all
    select 'lateActs', 'visitation', v.member_id, v.entity_id::text, v.assessed_on, v.assessed_on, null, null
    from ${facts(reading, "visitation")} v
    where v.late_reason is not null and v.assessed_on between ${from}::date and ${to}::date
    union all
    select 'lateActs', 'guidance', g.member_id, min(g.entity_id::text), g."on", g."on", null, null
    from ${facts(reading, "guidance")} g
    where g.late_reason is not null and g."on" between ${from}::date and ${to}::date
    group by g.member_id, g."on"`;
}

/** What the rows of the fortnight are read from, as a part of their statement. */
export const fortnightGround = (reading: Reading): SQL => sql`start as materialized (${starts(reading)})`;
