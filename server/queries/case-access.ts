import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";
import { caseNumberOf } from "./supervision/figure-cases";

/** Somebody on a case's list, now or before. Instants are the fund's business time, ISO 8601. */
export type AccessLine = {
  userId: string;
  name: string;
  admits: boolean;
  ground: "responsible" | "maker" | "named" | "brokenGlass" | "conflict";
  reason: string | null;
  since: string;
  setBy: string;
  endedAt: string | null;
  endReason: string | null;
};
export type RestrictionLine = {
  ground: "protected" | "colleague";
  reason: string | null;
  since: string;
  setBy: string;
};
/** Why a case is shut, and who stands on its list. */
export type CaseAccess = {
  restrictions: RestrictionLine[];
  people: AccessLine[];
  /** Who stood on it before, the last first: broken glass among them. */
  before: AccessLine[];
};

const instant = (column: string) => sql.raw(`to_json(${column})#>>'{}'`);
const line = sql`json_build_object('userId', a.user_id, 'name', u.name, 'admits', a.admits, 'ground', a.ground, 'reason', a.reason,
  'since', ${instant("a.since")}, 'setBy', a.set_by_name, 'endedAt', ${instant("a.ended_at")}, 'endReason', a.end_reason)`;
const restrictionsOf = (
  memberId: ReturnType<typeof sql>,
) => sql`(select coalesce(json_agg(json_build_object('ground', r.ground,
    'reason', r.reason, 'since', ${instant("r.since")}, 'setBy', r.set_by_name) order by r.since), '[]'::json)
  from case_restriction r where r.fund_code = current_setting('app.fund_code') and r.member_id = ${memberId} and r.ended_at is null)`;
const peopleOf = (
  memberId: ReturnType<typeof sql>,
) => sql`(select coalesce(json_agg(${line} order by a.admits desc, u.name, a.id), '[]'::json)
  from case_access a join app_user u on u.fund_code = a.fund_code and u.id = a.user_id
  where a.fund_code = current_setting('app.fund_code') and a.member_id = ${memberId} and a.ended_at is null)`;

/** Who may open a case; part of a case that has been read. */
export async function caseAccessOf(tx: Scoped, memberId: string): Promise<CaseAccess> {
  const whose = sql`${memberId}::uuid`;
  const { rows } = await tx.execute<CaseAccess>(sql`
    select ${restrictionsOf(whose)} as restrictions, ${peopleOf(whose)} as people,
      (select coalesce(json_agg(${line} order by a.ended_at desc, a.id), '[]'::json)
        from (select * from case_access where fund_code = current_setting('app.fund_code') and member_id = ${whose}
          and ended_at is not null order by ended_at desc, id limit 20) a
        join app_user u on u.fund_code = a.fund_code and u.id = a.user_id) as before`);
  return rows[0]!;
}

export const guardedCasesInput = z.object({
  /** Only those that nobody may open. */
  withoutAnybody: z.boolean().default(false),
  after: z.uuid().nullable().default(null),
});
export type GuardedCase = Pick<CaseAccess, "restrictions" | "people"> & {
  memberId: string;
  caseNumber: string;
  /** Only where the case is open to who asks. */
  name: string | null;
};
export type GuardedCases = { rows: GuardedCase[]; total: number; withoutAnybody: number; next: string | null };

const PAGE = 50;

/**
 * The fund's restricted cases for whoever keeps their lists: each by its number, why it is shut and who may open it, and
 * nothing of whose it is unless the case is open to who asks. Cases that they are shut out of are not among them.
 */
export async function guardedCases(
  tx: Scoped,
  { fundCode, userId, name }: SignedIn,
  { withoutAnybody, after }: z.output<typeof guardedCasesInput>,
): Promise<GuardedCases> {
  const listed = sql`guarded_case g where g.fund_code = ${fundCode} and g.restricted and not exists (
    select 1 from case_access o where o.fund_code = g.fund_code and o.member_id = g.member_id and o.user_id = ${userId}::uuid
      and o.ended_at is null and not o.admits)`;
  const empty = sql`not exists (select 1 from case_access s where s.fund_code = g.fund_code and s.member_id = g.member_id
    and s.ended_at is null and s.admits)`;
  const { rows } = await tx.execute<Omit<GuardedCases, "next">>(sql`
    with logged as (
      insert into audit (fund_code, kind, what, actor_id, actor_name, business_at)
      select ${fundCode}, 'read', 'guardedCases', ${userId}::uuid, ${name}, business_now(${fundCode})
    )
    select (select count(*)::integer from ${listed}) as total, (select count(*)::integer from ${listed} and ${empty}) as "withoutAnybody",
      (select coalesce(json_agg(json_build_object('memberId', p.member_id, 'caseNumber', ${caseNumberOf(sql`p.member_id`)},
          'name', m.given_names || ' ' || m.surname, 'restrictions', ${restrictionsOf(sql`p.member_id`)},
          'people', ${peopleOf(sql`p.member_id`)}) order by p.member_id), '[]'::json)
        from (select g.* from ${listed} ${withoutAnybody ? sql`and ${empty}` : sql``}
            ${after === null ? sql`` : sql`and g.member_id > ${after}::uuid`} order by g.member_id limit ${sql.raw(String(PAGE + 1))}) p
        left join member m on m.fund_code = p.fund_code and m.id = p.member_id) as rows`);
  const { rows: found, ...counts } = rows[0]!;
  const page = found.slice(0, PAGE);
  return { ...counts, rows: page, next: found.length > PAGE ? (page.at(-1)?.memberId ?? null) : null };
}
