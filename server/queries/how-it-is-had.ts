import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { CaseFacts } from "@/server/rules/case-facts";

/** What a rule of distribution went by, as it was kept with the act; `null` of what it did not ask about. */
export type DistributedBy = {
  rule: number;
  version: number;
  municipality: string | null;
  bornFrom: number | null;
  bornTo: number | null;
  /** Among how many the rule shares; 0: everybody. */
  among: number;
};

/** By which rule the one who has a case got it, and who covers for them today; part of a case that has been read. */
export async function howItIsHad(
  tx: Scoped,
  { fundCode, memberId, caseworkerId }: CaseFacts,
): Promise<{ distributed: DistributedBy | null; cover: { name: string; to: string } | null }> {
  if (caseworkerId === null) return { distributed: null, cover: null };
  const result = await tx.execute<{
    distributed: DistributedBy | null;
    cover: { name: string; to: string } | null;
  }>(sql`
    select (select case when g.what = 'distributeCase' then g.detail end from (select what, detail from audit
        where fund_code = ${fundCode} and member_id = ${memberId}::uuid and kind = 'act' and what in ('distributeCase', 'assignCase')
        order by id desc limit 1) g where g.detail ->> 'caseworkerId' = ${caseworkerId}) as distributed,
      (select json_build_object('name', u.name, 'to', a.to_day) from absence a
        join app_user u on u.fund_code = a.fund_code and u.id = a.cover_id
        where a.fund_code = ${fundCode} and a.caseworker_id = ${caseworkerId}::uuid and a.withdrawn_at is null
          and business_today(${fundCode}) between a.from_day and a.to_day) as cover`);
  return result.rows[0]!;
}
