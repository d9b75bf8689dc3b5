import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { audit } from "@/db/schema";
import { businessClock } from "@/db/scope";
import type { SignedIn } from "@/server/identity/roles";
import { daySchema } from "@/server/rules/inputs";

export const AUDIT_KINDS = ["read", "search", "reveal", "act", "signIn"] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

export const auditSearchInput = z.object({
  /** Who looked or acted; `system` for what runs by itself. */
  actor: z.union([z.uuid(), z.literal("system")]).nullish(),
  memberId: z.uuid().nullish(),
  kind: z.enum(AUDIT_KINDS).nullish(),
  /** The first and the last day, by the fund's business clock. */
  from: daySchema.nullish(),
  to: daySchema.nullish(),
  /** Only lines older than this one: where the list before it ended. */
  before: z.number().int().positive().safe().nullish(),
});
export type AuditSearchInput = z.output<typeof auditSearchInput>;

export type AuditRow = {
  id: number;
  at: string;
  kind: AuditKind;
  what: string;
  actorName: string;
  actorId: string | null;
  memberId: string | null;
  /** The member's name; `null` where the line is about none, or the case is no longer there. */
  memberName: string | null;
  /** What was searched by, or which act: never a CPR number. */
  detail: Record<string, unknown> | null;
  /** Stands in the chain of seals. */
  sealed: boolean;
};
export type AuditPage = {
  rows: AuditRow[];
  /** What to ask with for the lines that follow; `null` at the end. */
  next: number | null;
  /** The member asked about, and the fund's people to choose from. */
  memberName: string | null;
  people: { id: string; name: string }[];
};

export const AUDIT_ROWS = 50;

/**
 * The fund's log, newest first. Whoever looks in it leaves a line as well, once for a search and not for each page of it.
 * @returns `null` where a member is asked about whom the scope does not show
 */
export async function auditSearch(
  tx: Scoped,
  person: SignedIn,
  input: AuditSearchInput,
  rows = AUDIT_ROWS,
): Promise<AuditPage | null> {
  const { fundCode } = person;
  const known = await tx.execute<{ name: string | null; people: AuditPage["people"] }>(sql`
    select (select m.given_names || ' ' || m.surname from member m where m.fund_code = ${fundCode} and m.id = ${input.memberId ?? null}::uuid) as name,
      (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name, u.id), '[]'::json)
        from app_user u where u.fund_code = ${fundCode} and u.kind = 'caseworker') as people`);
  const { name: memberName, people } = known.rows[0]!;
  if (input.memberId && memberName === null) return null;
  if (!input.before) await logLook(tx, person, input);
  const found = await tx.execute<AuditRow>(sql`
    select a.id::float8 as id, to_json(a.business_at)#>>'{}' as at, a.kind, a.what, a.actor_name as "actorName",
      a.actor_id as "actorId", a.member_id as "memberId", m.given_names || ' ' || m.surname as "memberName", a.detail,
      exists (select 1 from audit_seal s where s.fund_code = a.fund_code and s.audit_id = a.id) as sealed
    from audit a left join member m on m.fund_code = a.fund_code and m.id = a.member_id
    where ${sql.join(conditions(fundCode, input), sql` and `)}
    order by a.id desc limit ${rows + 1}`);
  const shown = found.rows.slice(0, rows);
  return { rows: shown, next: found.rows.length > rows ? (shown.at(-1)?.id ?? null) : null, memberName, people };
}

/** Each condition by itself, and none for what is not asked: so that the index of what is asked is used. */
function conditions(fundCode: string, { actor, memberId, kind, from, to, before }: AuditSearchInput): SQL[] {
  const start = (day: string, plus: number) =>
    sql`((${day}::date + ${plus}::integer)::timestamp at time zone 'Europe/Copenhagen')`;
  return [
    sql`a.fund_code = ${fundCode}`,
    ...(actor === "system" ? [sql`a.actor_id is null`] : actor ? [sql`a.actor_id = ${actor}::uuid`] : []),
    ...(memberId ? [sql`a.member_id = ${memberId}::uuid`] : []),
    ...(kind ? [sql`a.kind = ${kind}`] : []),
    ...(from ? [sql`a.business_at >= ${start(from, 0)}`] : []),
    ...(to ? [sql`a.business_at < ${start(to, 1)}`] : []),
    ...(before ? [sql`a.id < ${before}`] : []),
  ];
}

async function logLook(tx: Scoped, { fundCode, userId, name }: SignedIn, input: AuditSearchInput): Promise<void> {
  const { actor, memberId, kind, from, to } = input;
  const { now } = await businessClock(tx);
  await tx.insert(audit).values({
    fundCode,
    // With the member's own lines too: the member can see that somebody looked in the log about them.
    memberId: memberId ?? null,
    kind: "search",
    what: "log",
    detail: { by: "log", actor: actor ?? null, kind: kind ?? null, from: from ?? null, to: to ?? null },
    actorId: userId,
    actorName: name,
    businessAt: now,
  });
}
