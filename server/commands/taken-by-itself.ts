import { type SQL, sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { fundSettings } from "@/server/fund/settings";
import type { CaseFacts } from "@/server/rules/case-facts";
import type { ByItselfFacts } from "@/server/rules/section-04-deadlines";
import { factNamed } from "./case-now";
import type { PlanContext } from "./kernel/plan";

/** What a member may tell that bears on a missed deadline: none of it may lie unread while something is taken by itself. */
export const BEARS_ON_IT = ["explanation", "illness", "message"] as const;

/** When the member was told that a deadline was missed (I-29): the night's own act, as the log of decisions keeps it. */
const toldMissed = (fundCode: string, memberId: SQL, deadlineId: SQL): SQL => sql`
  select x.decided_on, x.decided_at from decision x
  where x.fund_code = ${fundCode} and x.member_id = ${memberId} and x.command = 'recordMissedDeadline'
    and x.outcome = 'allowed' and x.input ->> 'deadlineId' = ${deadlineId}`;

/** What the rule asks of a deregistration that nobody takes. */
export async function takenByItself(
  tx: Scoped,
  facts: CaseFacts,
  deadlineId: string,
  { today }: Pick<PlanContext, "today">,
): Promise<ByItselfFacts> {
  const deadline = factNamed(facts.deadlines, deadlineId, "deadlineId");
  const { settings } = await fundSettings(tx);
  const result = await tx.execute<{ toldOn: string | null; changedSince: boolean | null }>(sql`
    select max(decided_on)::text as "toldOn", min(decided_at) < ${deadline.recordedAt}::timestamptz as "changedSince"
    from (${toldMissed(facts.fundCode, sql`${facts.memberId}::uuid`, sql`${deadlineId}`)}) told`);
  const [told] = result.rows;
  return {
    afterDays: settings.deregisterAfterDays,
    toldOn: told?.toldOn ?? null,
    changedSince: told?.changedSince ?? false,
    explanationUnread: facts.notices.some(
      ({ kind, handledOn }) => handledOn === null && BEARS_ON_IT.some((one) => one === kind),
    ),
    today,
  };
}

/**
 * The missed deadlines whose deregistration would be taken by itself in the night to a day: of the duties that stand open,
 * those whose member was told so many days before, whose deadline is still the one that was told of, and where nothing
 * that was told to the fund lies unread.
 */
export async function deregistrationsDue(
  tx: Scoped,
  fundCode: string,
  day: string,
  afterDays: number,
): Promise<{ memberId: string; deadlineId: string }[]> {
  const kinds = sql.raw(BEARS_ON_IT.map((kind) => `'${kind}'`).join(", "));
  const result = await tx.execute<{ memberId: string; deadlineId: string }>(sql`
    select d.member_id as "memberId", b.entity_id as "deadlineId"
    from duty d
    join booking_deadline b on b.fund_code = d.fund_code and b.member_id = d.member_id and b.superseded_at is null
      and d.key = 'deregister:' || b.entity_id
    cross join lateral (
      select max(decided_on) as told_on, min(decided_at) as first_told
      from (${toldMissed(fundCode, sql`d.member_id`, sql`b.entity_id::text`)}) told) told
    where d.fund_code = ${fundCode} and d.owner = 'fund' and d.state = 'open' and d.bucket = 'deadlineMissed'
      and told.told_on + ${afterDays}::integer <= ${day}::date and told.first_told >= b.recorded_at
      and not exists (select 1 from member_notice n where n.fund_code = d.fund_code and n.member_id = d.member_id
        and n.superseded_at is null and n.handled_on is null and n.kind in (${kinds}))
    order by 2`);
  return result.rows;
}
