import { type SQL, sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { CaseFacts } from "@/server/rules/case-facts";
import { type Documented, type Gap, gapsIn } from "@/server/rules/complaint-gaps";
import { addDays } from "@/server/rules/day";

/** The decisions about a deadline or an interview: those that were asked with its id, and those that made a version of it. */
export const decisionsAbout = (fundCode: string, memberId: string, about: string): SQL => sql`
  select d.id from decision d where d.fund_code = ${fundCode} and d.member_id = ${memberId}::uuid
    and ${about} in (d.input ->> 'deadlineId', d.input ->> 'interviewId', d.input ->> 'about')
  union
  select v.decision_id from booking_deadline v where v.fund_code = ${fundCode} and v.member_id = ${memberId}::uuid and v.entity_id = ${about}::uuid
  union
  select v.decision_id from interview v where v.fund_code = ${fundCode} and v.member_id = ${memberId}::uuid and v.entity_id = ${about}::uuid`;

/** What proves that a letter, by the name `g`, has reached the member: read, delivered or sent by another way, or printed. */
const PROOF = sql`(g.read_at is not null or exists (select 1 from delivery v where v.fund_code = g.fund_code and v.message_id = g.id
  and v.state in ('sent', 'delivered', 'printed')))`;

/** What is documented about a deadline or an interview; of a deadline each day that it ran, up to the day before `today`. */
export async function documented(
  tx: Scoped,
  { fundCode, memberId, deadlines }: Pick<CaseFacts, "fundCode" | "memberId" | "deadlines">,
  about: string,
  today: string,
): Promise<Documented> {
  const deadline = deadlines.find(({ entityId }) => entityId === about);
  const last = deadline ? addDays(deadline.deadline, deadline.daysWithoutTimes) : today;
  const until = last < today ? last : addDays(today, -1);
  const result = await tx.execute<Documented>(sql`
    select
      (select coalesce(json_agg(json_build_object('template', g.template, 'proof', ${PROOF}) order by g.created_at, g.id), '[]'::json)
        from message g where g.fund_code = ${fundCode} and g.member_id = ${memberId}::uuid and g.withdrawn_at is null
          and g.decision_id in (${decisionsAbout(fundCode, memberId, about)})) as letters,
      (select coalesce(json_agg(json_build_object('on', day::date, 'fewest', o.lowest_count) order by day), '[]'::json)
        from generate_series(${deadline?.setOn ?? null}::date, ${until}::date, interval '1 day') day
        left join offered_times o on o.fund_code = ${fundCode} and o.deadline_id = ${about}::uuid and o."on" = day::date) as offered,
      (select coalesce(json_agg(d.input ->> 'on' order by d.input ->> 'on'), '[]'::json) from decision d
        where d.fund_code = ${fundCode} and d.member_id = ${memberId}::uuid and d.command = 'giveBackDay' and d.outcome = 'allowed'
          and d.input ->> 'deadlineId' = ${about}) as "givenBack"`);
  return result.rows[0]!;
}

/** What lacks in the documentation of a deadline or an interview, for whoever is about to decide something of it. */
export async function gapsAbout(tx: Scoped, facts: CaseFacts, about: string, today: string): Promise<Gap[]> {
  return gapsIn(facts, about, await documented(tx, facts, about, today));
}
