import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { Marking } from "@/server/exchange/reconcile/both-sides";
import type { SignedIn } from "@/server/identity/roles";

/** More than this nobody puts right one by one. */
const MOST = 200;

export type DifferenceRow = {
  id: string;
  member: { id: string; name: string; protectedIdentity: boolean };
  since: string;
  sentAgainAt: string | null;
} & (
  | { kind: "marking"; ours: Marking | null; theirs: Marking | null }
  | { kind: "deadline"; ours: string | null; theirs: string | null }
  | { kind: "interviews" | "holidays"; ours: string[]; theirs: string[] }
);
export type Differences = {
  rows: DifferenceRow[];
  more: boolean;
  /** When a case was last compared, ISO 8601, and how many were on the fund's day. */
  checked: { at: string | null; today: number };
};

/** In what fund and DFDG hold something else, the longest known first. Looking is logged. */
export async function differences(tx: Scoped, { fundCode, userId, name }: SignedIn): Promise<Differences> {
  await tx.execute(sql`
    insert into audit (fund_code, kind, what, detail, actor_id, actor_name, business_at)
    select ${fundCode}, 'read', 'differences', '{}'::jsonb, ${userId}::uuid, ${name}, business_now(${fundCode})`);
  const found = await tx.execute<DifferenceRow>(sql`
    select d.id, d.kind, d.ours, d.theirs, d.since::text as since, to_json(d.sent_again_at)#>>'{}' as "sentAgainAt",
      json_build_object('id', m.id, 'name', m.given_names || ' ' || m.surname, 'protectedIdentity', m.protected_identity) as member
    from exchange_difference d join member m on m.fund_code = d.fund_code and m.id = d.member_id
    where d.fund_code = ${fundCode} and d.settled_at is null
    order by d.found_at, d.id limit ${sql.raw(String(MOST + 1))}`);
  const checked = await tx.execute<Differences["checked"]>(sql`
    select to_json(max(checked_at))#>>'{}' as at, (count(*) filter (where "on" = business_today(${fundCode})))::integer as today
    from reconciled where fund_code = ${fundCode}`);
  return { rows: found.rows.slice(0, MOST), more: found.rows.length > MOST, checked: checked.rows[0]! };
}
