import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { carriers, distributionInForce, type Given, shareByRule } from "@/server/fund/distribution";
import type { SignedIn } from "@/server/identity/roles";

/** So many are shown and can be given at once. */
const MOST_SHOWN = 200;

export type UnassignedRow = {
  memberId: string;
  name: string;
  birthDate: string;
  protectedIdentity: boolean;
  municipalityCode: string | null;
  /** The day that the fund got the case. */
  since: string;
  /** Whom the rules in force would give the case now, with the others above it given first; `null`: no rule fits. */
  given: Given | null;
};
export type Unassigned = { rows: UnassignedRow[]; more: boolean; version: number };

/** Cases that nobody has, the oldest first, with whom the rules of distribution would give each. Looking is logged. */
export async function unassigned(tx: Scoped, person: SignedIn): Promise<Unassigned> {
  const { fundCode, userId, name } = person;
  const result = await tx.execute<Omit<UnassignedRow, "given">>(sql`
    with logged as (
      insert into audit (fund_code, kind, what, actor_id, actor_name, business_at)
      values (${fundCode}, 'read', 'unassigned', ${userId}::uuid, ${name}, business_now(${fundCode}))
    )
    select m.id as "memberId", m.given_names || ' ' || m.surname as name, m.birth_date::text as "birthDate",
      m.protected_identity as "protectedIdentity", (m.created_at at time zone 'Europe/Copenhagen')::date::text as since,
      (select c.municipality_code from circumstances c where c.fund_code = m.fund_code and c.member_id = m.id
        and c.superseded_at is null order by c.applies_on desc limit 1) as "municipalityCode"
    from member m
    where m.fund_code = ${fundCode} and m.caseworker_id is null and m.left_fund_on is null and m.died_on is null
    order by m.created_at, m.id limit ${sql.raw(String(MOST_SHOWN + 1))}`);
  const { version, rules } = await distributionInForce(tx);
  const shared = shareByRule(rules, result.rows.slice(0, MOST_SHOWN), await carriers(tx, fundCode));
  return {
    version,
    more: result.rows.length > MOST_SHOWN,
    rows: shared.map(({ newcomer, given }) => ({ ...newcomer, given })),
  };
}
