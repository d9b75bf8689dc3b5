import { sql } from "drizzle-orm";
import { z } from "zod";
import { schemeInForce } from "@/db/case/scheme-in-force";
import type { Scoped } from "@/db/client";
import { businessClock } from "@/db/scope";
import { membersLivingIn } from "@/server/commands/change-permission";
import { permissionContent, type StandingPermission, standingPermission } from "@/server/fund/permission";
import type { SignedIn } from "@/server/identity/roles";
import { daySchema, municipalitySchema } from "@/server/rules/inputs";
import type { Scheme } from "@/server/rules/scheme";
import type { OwnPermission } from "@/server/rules/scheme-of-fund";

/** A version of the fund's permission: who made it, and when, ISO 8601. */
export type PermissionVersion = { version: number; at: string; by: string; permissions: readonly OwnPermission[] };
export type PermissionPage = StandingPermission & {
  today: string;
  /** The scheme's figures: the law's, and not the fund's to choose. */
  scheme: Omit<Scheme, "permissions">;
  history: PermissionVersion[];
};

const MOST_VERSIONS = 30;

/** What the scheme is, and where the fund may act by it, with the versions before, newest first. */
export async function permissionPage(tx: Scoped, { fundCode }: Pick<SignedIn, "fundCode">): Promise<PermissionPage> {
  const { permissions: _all, ...scheme } = await schemeInForce(tx);
  const { rows } = await tx.execute<Omit<PermissionVersion, "permissions"> & { content: unknown }>(sql`
    select p.version, to_json(p.recorded_at)#>>'{}' as at, p.recorded_by_name as by, p.content from fund_permission p
    where p.fund_code = ${fundCode} and p.scheme_id = ${scheme.id} order by p.version desc limit ${sql.raw(String(MOST_VERSIONS))}`);
  return {
    ...(await standingPermission(tx, fundCode)),
    today: (await businessClock(tx)).today,
    scheme,
    history: rows.map(({ content, ...row }) => ({ ...row, ...permissionContent.parse(content) })),
  };
}

export const livingInput = z.object({ municipality: municipalitySchema, on: daySchema });
export type Living = { memberId: string; name: string; participates: boolean };
const MOST_LISTED = 100;

/** Who lives in a municipality on a day, participants first; those whose case is shut to the asker are not among them. Logged. */
export async function livingIn(
  tx: Scoped,
  { fundCode, userId, name }: SignedIn,
  { municipality, on }: z.output<typeof livingInput>,
): Promise<{ rows: Living[]; more: boolean }> {
  const detail = JSON.stringify({ municipality, on });
  const { rows } = await tx.execute<Living>(sql`
    with logged as (
      insert into audit (fund_code, kind, what, detail, actor_id, actor_name, business_at)
      select ${fundCode}, 'read', 'livingIn', ${detail}::jsonb, ${userId}::uuid, ${name}, business_now(${fundCode})
    )
    select l.id as "memberId", m.given_names || ' ' || m.surname as name, l.participates
    from ${membersLivingIn(fundCode, [municipality], on)} l join member m on m.fund_code = ${fundCode} and m.id = l.id
    order by l.participates desc, m.surname, m.given_names, l.id limit ${sql.raw(String(MOST_LISTED + 1))}`);
  return { rows: rows.slice(0, MOST_LISTED), more: rows.length > MOST_LISTED };
}
