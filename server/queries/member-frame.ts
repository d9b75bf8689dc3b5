import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";

export type MemberFrame = {
  fundName: string;
  /** The fund's business day. */
  today: string;
  /** Letters and messages that the member has not opened. */
  unread: number;
  /** For whom the one who is signed in acts; `null` in their own case. */
  actingFor: string | null;
};

/** What stands round every page of a member's, in one statement; `null` where the scope shows no such member. */
export async function memberFrame(tx: Scoped, { fundCode, userId, memberId }: SignedIn): Promise<MemberFrame | null> {
  const result = await tx.execute<MemberFrame>(sql`
    select f.name as "fundName", business_today(f.code)::text as today,
      (select count(*)::integer from message g
        where g.fund_code = f.code and g.member_id = m.id and g.read_at is null) as unread,
      (select m.given_names || ' ' || m.surname from app_user u
        where u.fund_code = f.code and u.id = ${userId}::uuid and u.member_id <> m.id) as "actingFor"
    from fund f join member m on m.fund_code = f.code and m.id = ${memberId}::uuid
    where f.code = ${fundCode}`);
  return result.rows[0] ?? null;
}
