import { sql } from "drizzle-orm";
import { type FigureRows, facts, lastDayOf, type Reading } from "./reading";

/**
 * The interviews of the months: R4.1c what became of them, R4.1b how they were held, R4.2a whether the jobcenter was there,
 * R4.3a who fixed those that the member books, R5.2a whether the repatriation act was looked at.
 */
export function meetingRows(reading: Reading): FigureRows {
  const { today } = reading;
  const held = sql`select i.*, i.entity_id::text as ref from meeting i where i.status = 'held'`;
  return sql`
    select 'outcomes' as figure, case i.status when 'booked' then 'outcomeMissing' else i.status end as part, i.member_id,
      i.entity_id::text as ref, i."on" as anchor, i."on" as on_day, null::date as due_day, null::integer as days
    from meeting i where i.status in ('held', 'noShow', 'lawfulAbsence') or (i.status = 'booked' and i."on" < ${today}::date)
    union all
    select 'individualForm', i.form, i.member_id, i.ref, i."on", i."on", null, null from (${held}) i where i.purposes ? 'job'
    union all
    select 'jointForm', i.form, i.member_id, i.ref, i."on", i."on", null, null from (${held}) i where i.purposes ? 'joint'
    union all
    select 'jobcenterPresent', case i.jobcenter_took_part when true then 'present' when false then 'absent' else 'notRegistered' end,
      i.member_id, i.ref, i."on", i."on", null, null
    from (${held}) i where i.purposes ? 'joint'
    union all
    select 'selfBooked', i.fixed_by, i.member_id, i.ref, i."on", i."on", null, null
    from (${held}) i
    where i.purposes ? 'job' and i.short_notice_reason is null
      and not exists (select 1 from meeting o where o.member_id = i.member_id and o."on" = i."on" and o.purposes ? 'cv'
        and o.status in ('booked', 'held'))
    union all
    select 'repatriation', case when i.repatriation_assessed is null then 'notAssessed' else 'assessed' end,
      i.member_id, i.ref, i."on", i."on", null, null
    from (${held}) i
    where exists (select 1 from ${facts(reading, "participation")} p
      where p.member_id = i.member_id and i."on" between p.start_date and ${lastDayOf("p", reading)})`;
}

/** What the rows of the interviews are read from, as a part of their statement. */
export const meetingGround = (reading: Reading) => sql`meeting as materialized (
  select i.entity_id, i.member_id, i."on", i.status, i.form, i.purposes, i.jobcenter_took_part, i.fixed_by, i.short_notice_reason,
    i.repatriation_assessed
  from ${facts(reading, "interview")} i
  where i."on" between ${reading.from}::date and ${reading.to}::date)`;
