import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { FundSettings } from "@/server/fund/settings";
import { remind, remindOfLetters } from "./remind";

/** Letters that ask something of the member, or take something: one of them unread is worth a reminder. */
const IMPORTANT = ["deadlineSet", "deadlineMoved", "deadlineMissed", "interviewSummoned", "courseMoves"] as const;

type Reminders = FundSettings["reminders"];
type Due = { memberId: string; about: string; on: string; daysBefore: number };

const days = (chosen: readonly number[]) =>
  sql`unnest(string_to_array(${[...new Set(chosen)].join(",")}, ',')::integer[]) as c(days)`;

/**
 * What members are to be reminded of in the night to a day: their open duties to book and to come, so many days before.
 * Once for each day that the thing is on; not on the very day on which it was fixed, and where several are due at once
 * (the night had not run) only the nearest.
 * @param day the day that is turned to
 * @param today the fund's business day: nothing that has passed is reminded of
 */
export async function remindersDue(
  tx: Scoped,
  fundCode: string,
  { day, today }: { day: string; today: string },
  { deadlineDaysBefore, interviewDaysBefore }: Pick<Reminders, "deadlineDaysBefore" | "interviewDaysBefore">,
): Promise<Due[]> {
  const of = (key: string, table: string, chosen: readonly number[]) => sql`
    select d.member_id as "memberId", v.entity_id as about, d.due_on::text as "on", c.days as "daysBefore"
    from ${days(chosen)}
    join duty d on d.fund_code = ${fundCode} and d.owner = 'member' and d.state = 'open' and d.due_on = ${day}::date + c.days
    join ${sql.identifier(table)} v on v.fund_code = d.fund_code and v.member_id = d.member_id and v.superseded_at is null
      and d.key = ${`${key}:`} || v.entity_id
    join member m on m.fund_code = d.fund_code and m.id = d.member_id
    where d.due_on >= ${today}::date and m.died_on is null and (m.left_fund_on is null or m.left_fund_on >= ${today}::date)
      and (v.recorded_at at time zone 'Europe/Copenhagen')::date < ${day}::date
      and not exists (select 1 from ${days(chosen)} where c.days < d.due_on - ${day}::date and d.due_on - c.days <= ${today}::date)
      and not exists (select 1 from decision x where x.fund_code = d.fund_code and x.member_id = d.member_id
        and x.command = ${remind.name} and x.input ->> 'about' = v.entity_id::text
        and x.input ->> 'on' = d.due_on::text and x.input ->> 'daysBefore' = c.days::text)`;
  const result = await tx.execute<Due>(sql`
    ${of("book", "booking_deadline", deadlineDaysBefore)}
    union all
    ${of("attend", "interview", interviewDaysBefore)}
    order by 3, 2`);
  return result.rows;
}

type Unread = { memberId: string; letters: string[]; sentOn: string };

/** The important letters that became so many days old unread in the night to a day, by member. Each is reminded of once. */
export async function lettersUnread(
  tx: Scoped,
  fundCode: string,
  { day, today }: { day: string; today: string },
  afterDays: number,
): Promise<Unread[]> {
  const important = sql.raw(IMPORTANT.map((template) => `'${template}'`).join(", "));
  const result = await tx.execute<Unread>(sql`
    select g.member_id as "memberId", json_agg(g.id order by g.created_at, g.id) as letters,
      (${day}::date - ${afterDays}::integer)::text as "sentOn"
    from message g join member m on m.fund_code = g.fund_code and m.id = g.member_id
    where g.fund_code = ${fundCode} and g.read_at is null and g.withdrawn_at is null and (g.adverse or g.template in (${important}))
      and g.created_at >= (${day}::date - ${afterDays}::integer)::timestamp at time zone 'Europe/Copenhagen'
      and g.created_at < (${day}::date - ${afterDays}::integer + 1)::timestamp at time zone 'Europe/Copenhagen'
      and m.died_on is null and (m.left_fund_on is null or m.left_fund_on >= ${today}::date)
      and not exists (select 1 from decision x where x.fund_code = g.fund_code and x.member_id = g.member_id
        and x.command = ${remindOfLetters.name} and x.input -> 'letters' ? g.id::text)
    group by g.member_id order by g.member_id`);
  return result.rows;
}
