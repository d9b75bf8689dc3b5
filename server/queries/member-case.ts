import { sql } from "drizzle-orm";
import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";
import type { CaseFacts } from "@/server/rules/case-facts";
import type { Scheme } from "@/server/rules/scheme";

/** A member's own case with what stands round it on every page: the business day, the fund, and its people's names. */
export type MemberCase = {
  facts: CaseFacts;
  /** What the fund acts by. */
  scheme: Scheme;
  /** The fund's business day. */
  today: string;
  fundName: string;
  /** Names of the fund's caseworkers, by id. */
  people: Readonly<Record<string, string>>;
};

/** Loads the person's own case. @returns `null` where the scope shows none */
export async function memberCase(tx: Scoped, person: SignedIn): Promise<MemberCase | null> {
  const loaded = person.memberId === null ? null : await loadCase(tx, person.memberId);
  if (!loaded) return null;
  const result = await tx.execute<Omit<MemberCase, "facts" | "scheme">>(sql`
    select business_today(f.code)::text as today, f.name as "fundName",
      (select coalesce(json_object_agg(u.id, u.name), '{}'::json) from app_user u
        where u.fund_code = f.code and u.kind = 'caseworker') as people
    from fund f where f.code = ${person.fundCode}`);
  return result.rows[0] ? { facts: loaded.facts, scheme: loaded.scheme, ...result.rows[0] } : null;
}
