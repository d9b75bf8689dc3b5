import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";

export const memberAccessInput = z.object({
  /** Only lines older than this one: where the list before it ended. */
  before: z.number().int().positive().safe().nullish(),
  /** The member's own lines too. */
  own: z.boolean().default(false),
});

/** One line of the log, as the member may know it. Instants are the fund's business time. */
export type AccessLine = {
  id: number;
  at: string;
  kind: "act" | "read" | "reveal" | "search" | "signIn";
  /** What was done, by its name in the log. */
  what: string;
  name: string;
  /** `self` for the member's own, `system` for what runs by itself. */
  role: "caseworker" | "teamLead" | "system" | "self" | "other";
  /** The member has asked about it. */
  asked: boolean;
};

export type MemberAccessPage = {
  fundName: string;
  lines: AccessLine[];
  /** What to ask with for the lines that follow; `null` at the end. */
  next: number | null;
};

const LINES = 40;

/**
 * Who has looked at the member's case or acted on it, newest first. A line that is not of this one case is not the
 * member's to see: a search that found several people is told by none of them.
 * @returns `null` where the person has no case
 */
export async function memberAccess(
  tx: Scoped,
  { fundCode, memberId, userId }: SignedIn,
  { before, own }: z.output<typeof memberAccessInput>,
): Promise<MemberAccessPage | null> {
  if (memberId === null) return null;
  const fund = await tx.execute<{ name: string }>(sql`
    select f.name from fund f join member m on m.fund_code = f.code and m.id = ${memberId}::uuid where f.code = ${fundCode}`);
  if (!fund.rows[0]) return null;
  const found = await tx.execute<AccessLine>(sql`
    select a.id::float8 as id, to_json(a.business_at)#>>'{}' as at, a.kind, a.what, a.actor_name as name,
      case when a.actor_id is null then 'system' when a.actor_id = ${userId}::uuid then 'self'
        when 'teamLead' = any (u.roles) then 'teamLead' when u.kind = 'caseworker' then 'caseworker' else 'other' end as role,
      exists (select 1 from member_notice n where n.fund_code = a.fund_code and n.member_id = a.member_id
        and n.kind = 'accessQuestion' and n.about = a.id::text and n.superseded_at is null) as asked
    from audit a left join app_user u on u.fund_code = a.fund_code and u.id = a.actor_id
    where a.fund_code = ${fundCode} and a.member_id = ${memberId}::uuid
      and a.id < ${before ?? Number.MAX_SAFE_INTEGER}
      and (${own} or a.actor_id is distinct from ${userId}::uuid)
    order by a.id desc limit ${LINES + 1}`);
  const lines = found.rows.slice(0, LINES);
  return {
    fundName: fund.rows[0].name,
    lines,
    next: found.rows.length > LINES ? (lines.at(-1)?.id ?? null) : null,
  };
}
