import { sql } from "drizzle-orm";
import { type FigureRows, facts, lastDayOf, type Reading } from "./reading";

/**
 * R4.3a, R4.3b: the booking deadlines that ran out in the months, with the days given back counted in (I-17). A deadline
 * answered in time was met, whatever came after; one that reduced effort (I-11), the end of the course (I-10), a withdrawal or
 * a deregistration made fall away was not due. Beside them what members explained, and what they complained of.
 */
export function deadlineRows(reading: Reading): FigureRows {
  const { from, to, today } = reading;
  return sql`
    select 'deadlines' as figure,
      case when d.booked_on <= d.effective then 'met'
        when d.withdrawn_on <= ${today}::date then 'lapsed'
        when exists (select 1 from ${facts(reading, "reduced_effort")} e where e.member_id = d.member_id and not e.duties_kept
          and e.from_day <= ${today}::date and e.from_day <= d.effective and e.to_day >= d.set_on) then 'lapsed'
        when exists (select 1 from ${facts(reading, "participation")} p where p.member_id = d.member_id
          and d.participation_id in (p.entity_id, p.id) and p.reason_code is distinct from 46
          and ${lastDayOf("p", reading)} < d.effective) then 'lapsed'
        when exists (select 1 from ${facts(reading, "registration")} r where r.member_id = d.member_id
          and r.deregistered_from <= ${today}::date and d.set_on < r.deregistered_from and r.deregistered_from <= d.effective) then 'lapsed'
        when d.booked_on is not null then 'late'
        when d.effective < ${today}::date then 'missed'
        else 'notYet' end as part,
      d.member_id, d.entity_id::text as ref, d.effective as anchor, d.booked_on as on_day, d.effective as due_day, null::integer as days
    from (select b.entity_id, b.member_id, b.participation_id, b.set_on, b.withdrawn_on, b.deadline + b.days_without_times as effective,
        coalesce(case when b.booked_on <= ${today}::date then b.booked_on end,
          (select b.set_on from ${facts(reading, "interview")} i where i.member_id = b.member_id
            and i.deadline_id in (b.entity_id, b.id) and i.status in ('booked', 'held') limit 1)) as booked_on
      from ${facts(reading, "booking_deadline")} b
      where b.deadline + b.days_without_times between ${from}::date and ${to}::date) d
    union all
    select 'deregistrations', case r.deregistration_ground when 'missedDeadline' then 'missedDeadline' else 'other' end,
      r.member_id, r.entity_id::text, r.deregistered_from, r.deregistered_from, null, null
    from ${facts(reading, "registration")} r
    where r.deregistered_from between ${from}::date and ${to}::date
    union all
    select 'explanations', case when n.handled_on <= ${today}::date then 'handled' else 'open' end,
      n.member_id, n.entity_id::text, n.applies_on, n.handled_on, null, n.handled_on - n.applies_on
    from ${facts(reading, "member_notice")} n
    where n.kind = 'explanation' and n.applies_on between ${from}::date and ${to}::date
    union all
    select 'complaints', case when c.state in ('received', 'treating') then 'open' when c.state in ('upheld', 'sentOn', 'ended') then 'upheld'
        else c.state end,
      c.member_id, c.entity_id::text, c.received_on, case when c.state not in ('received', 'treating') then c.state_on end, null,
      c.state_on - c.received_on
    from ${facts(reading, "complaint")} c
    where c.received_on between ${from}::date and ${to}::date`;
}
