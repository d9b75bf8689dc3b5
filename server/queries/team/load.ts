import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";

/** What one caseworker carries. */
export type LoadRow = {
  id: string;
  name: string;
  members: number;
  /** Open duties of the fund's: past their day, due within three days, later or without a day. */
  overdue: number;
  soon: number;
  later: number;
  /** Interviews booked this week from Monday, and the next. */
  thisWeek: number;
  nextWeek: number;
  away: { from: string; to: string; cover: string } | null;
};
export type TeamLoad = { today: string; rows: LoadRow[]; unassigned: number };

/** What everybody carries who can have cases. Counts alone: nobody's case is read. */
export async function teamLoad(tx: Scoped, { fundCode }: SignedIn): Promise<TeamLoad> {
  const result = await tx.execute<{ today: string; rows: LoadRow[]; unassigned: number }>(sql`
    with clock as materialized (
      select business_today(${fundCode}) as today, date_trunc('week', business_today(${fundCode}))::date as monday
    ), members as (
      select m.caseworker_id as id, count(*) as n from member m
      where m.fund_code = ${fundCode} and m.left_fund_on is null and m.died_on is null group by 1
    ), duties as (
      select d.caseworker_id as id, count(*) filter (where d.sort_day < clock.today) as overdue,
        count(*) filter (where d.sort_day between clock.today and clock.today + 3) as soon,
        count(*) filter (where d.sort_day > clock.today + 3) as later
      from duty d, clock where d.fund_code = ${fundCode} and d.state = 'open' and d.owner = 'fund' group by 1
    ), met as (
      select i.caseworker_id as id, count(*) filter (where i."on" < clock.monday + 7) as this_week,
        count(*) filter (where i."on" >= clock.monday + 7) as next_week
      from interview i, clock where i.fund_code = ${fundCode} and i."on" between clock.monday and clock.monday + 13
        and i.superseded_at is null and i.status in ('booked', 'held') group by 1
    )
    select clock.today::text as today, coalesce((select n from members where id is null), 0)::integer as unassigned,
      (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'members', coalesce(m.n, 0),
          'overdue', coalesce(d.overdue, 0), 'soon', coalesce(d.soon, 0), 'later', coalesce(d.later, 0),
          'thisWeek', coalesce(i.this_week, 0), 'nextWeek', coalesce(i.next_week, 0),
          'away', (select json_build_object('from', a.from_day, 'to', a.to_day, 'cover', c.name) from absence a
            join app_user c on c.fund_code = a.fund_code and c.id = a.cover_id
            where a.fund_code = u.fund_code and a.caseworker_id = u.id and a.withdrawn_at is null
              and clock.today between a.from_day and a.to_day)) order by u.name, u.id), '[]'::json)
        from app_user u left join members m on m.id = u.id left join duties d on d.id = u.id left join met i on i.id = u.id
        where u.fund_code = ${fundCode} and u.kind = 'caseworker' and u.active and u.roles && '{caseworker,teamLead}'::text[]) as rows
    from clock`);
  return result.rows[0]!;
}
