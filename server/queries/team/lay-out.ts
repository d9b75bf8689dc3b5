import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { BEARS_ON_IT } from "@/server/commands/taken-by-itself";
import { daySchema } from "@/server/rules/inputs";
import { INTERVIEW_FORMS, type InterviewForm } from "@/server/rules/vocabulary";
import { hasElse } from "./taken-times";

/** So many members are asked about at once. */
export const MOST_AT_ONCE = 200;
export const membersSchema = z.array(z.uuid()).min(1).max(MOST_AT_ONCE);

export const layOutTimesInput = z.object({
  memberIds: membersSchema,
  /** Whose times; `null`: anybody's. */
  caseworkerId: z.uuid().nullable(),
  /** Where; `null`: at any place. */
  place: z.string().trim().min(1).max(200).nullable(),
  form: z.enum(INTERVIEW_FORMS),
  from: daySchema,
});

/** A free time for one of many. Clock times are Denmark's. */
export type LaidOut = {
  memberId: string;
  caseworkerId: string;
  at: { on: string; start: string; end: string };
  form: InterviewForm;
  place: string | null;
};

/**
 * The next free times of a caseworker or a place, one for each of the members in their order. Those for whom there was
 * none are left out: the list is shorter.
 */
export async function layOutTimes(
  tx: Scoped,
  fundCode: string,
  { memberIds, caseworkerId, place, form, from }: z.output<typeof layOutTimesInput>,
): Promise<LaidOut[]> {
  const members = [...new Set(memberIds)];
  const result = await tx.execute<Omit<LaidOut, "memberId">>(sql`
    select s.caseworker_id as "caseworkerId", s.form, s.place, json_build_object('on', s."on",
      'start', to_char(s.starts_at at time zone 'Europe/Copenhagen', 'HH24:MI'),
      'end', to_char(s.ends_at at time zone 'Europe/Copenhagen', 'HH24:MI')) as at
    from slot s
    where s.fund_code = ${fundCode} and s.closed_at is null and s."on" >= greatest(${from}::date, business_today(${fundCode}))
      and s.starts_at > business_now(${fundCode}) and s.form = ${form}
      and (${caseworkerId}::uuid is null or s.caseworker_id = ${caseworkerId}::uuid) and (${place}::text is null or s.place = ${place})
      and not coalesce(s.held_until > clock_timestamp(), false)
      and not ${hasElse(sql`s.caseworker_id`, sql`s`)}
    order by s."on", s.starts_at, s.id limit ${members.length}`);
  return result.rows.map((time, at) => ({ memberId: members[at]!, ...time }));
}

/** A missed deadline, and whether the member has told something that bears on it and that nobody has read (I-29). */
export type MissedDeadline = { memberId: string; deadlineId: string; unread: boolean };

/** The missed deadlines of these members whose deregistration is open (I-29): one each, the newest. */
export async function missedDeadlines(
  tx: Scoped,
  fundCode: string,
  memberIds: readonly string[],
): Promise<MissedDeadline[]> {
  const result = await tx.execute<MissedDeadline>(sql`
    select distinct on (d.member_id) d.member_id as "memberId", substr(d.key, length('deregister:') + 1) as "deadlineId",
      exists (select 1 from member_notice n where n.fund_code = d.fund_code and n.member_id = d.member_id
        and n.superseded_at is null and n.handled_on is null and n.kind in ${[...BEARS_ON_IT]}) as unread
    from duty d
    where d.fund_code = ${fundCode} and d.member_id = any (${sql.param([...memberIds])}::uuid[]) and d.state = 'open'
      and d.owner = 'fund' and d.bucket = 'deadlineMissed' order by d.member_id, d.opens_on desc`);
  return result.rows;
}
