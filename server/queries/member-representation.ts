import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";

export type MemberRepresentation = {
  /** Who may act for the member, by the name the member gave; empty for somebody who acts for another. */
  given: { id: string; name: string; grantedAt: string }[];
  /** For whom the one who is signed in may act. */
  mayActFor: { memberId: string; name: string }[];
  /** The one they act for now; `null` in their own case. */
  actingFor: { memberId: string; name: string } | null;
};

/** Who may act for whom. @returns `null` for somebody without a case */
export async function memberRepresentation(
  tx: Scoped,
  { fundCode, userId, memberId }: SignedIn,
): Promise<MemberRepresentation | null> {
  if (memberId === null) return null;
  const result = await tx.execute<MemberRepresentation & { own: string | null }>(sql`
    select
      (select u.member_id from app_user u where u.fund_code = ${fundCode} and u.id = ${userId}::uuid) as own,
      (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'grantedAt', r.granted_at)
        order by r.granted_at, r.id), '[]') from representation r
        where r.fund_code = ${fundCode} and r.member_id = ${memberId}::uuid and r.ended_at is null) as given,
      (select coalesce(json_agg(json_build_object('memberId', a.member_id, 'name', a.name) order by a.name), '[]')
        from may_act_for() a) as "mayActFor"`);
  const row = result.rows[0];
  if (!row) return null;
  const { own, given, mayActFor } = row;
  const actingFor = own === memberId ? null : (mayActFor.find((each) => each.memberId === memberId) ?? null);
  return { given: actingFor ? [] : given, mayActFor, actingFor };
}
