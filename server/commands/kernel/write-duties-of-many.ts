import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { CaseFacts } from "@/server/rules/case-facts";
import { duties } from "@/server/rules/duties";
import type { PlanContext } from "./plan";
import { dutyRow, TAKE_OVER } from "./write-duties";

/**
 * The same as `writeDuties` for many cases of one fund, in one statement.
 * @returns for each member's id the next day on which anything about the duties changes by itself
 */
export async function writeDutiesOfMany(
  tx: Scoped,
  cases: readonly CaseFacts[],
  { scheme, today }: Pick<PlanContext, "scheme" | "today">,
): Promise<Map<string, string | null>> {
  const next = new Map<string, string | null>();
  const rows = cases.flatMap((facts) => {
    const derived = duties(facts, scheme, today);
    next.set(facts.memberId, derived.nextChangeOn);
    const { fundCode: fund_code, memberId: member_id, caseworkerId: caseworker_id } = facts;
    return derived.duties.map((duty) => ({ fund_code, member_id, caseworker_id, ...dutyRow(duty) }));
  });
  const fundCode = cases[0]?.fundCode;
  if (fundCode === undefined) return next;
  const memberIds = `{${cases.map(({ memberId }) => memberId).join(",")}}`;
  await tx.execute(sql`
    with derived as (
      select * from jsonb_populate_recordset(null::duty, ${JSON.stringify(rows)}::jsonb)
    ), gone as (
      delete from duty d where d.fund_code = ${fundCode} and d.member_id = any (${memberIds}::uuid[])
        and not exists (select 1 from derived n where n.member_id = d.member_id and n.key = d.key)
    )
    insert into duty as stored select * from derived on conflict (fund_code, member_id, key) do update set ${TAKE_OVER}`);
  return next;
}
