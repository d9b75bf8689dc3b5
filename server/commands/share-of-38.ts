import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { startOfMonth } from "@/server/rules/day";
import { shareOfCode38 } from "@/server/rules/section-02-reason-codes";
import type { ReasonCode } from "@/server/rules/vocabulary";
import { type Effects, noEffects } from "./marking";

/** The codes with which the fund's participations have ended this month, as they stand: how many with each. */
export type StandingCodes = { readonly ended: number; readonly with38: number };

export async function standingCodes(tx: Scoped, fundCode: string, today: string): Promise<StandingCodes> {
  const result = await tx.execute<StandingCodes>(sql`
    select count(*)::integer as ended, count(*) filter (where p.reason_code = 38)::integer as "with38"
    from participation p where p.fund_code = ${fundCode} and p.superseded_at is null
      and p.end_date between ${startOfMonth(today)}::date and ${today}::date`);
  return result.rows[0]!;
}

/**
 * R2.5c, § 2, stk. 5: code 38 is for the few: its share with this one counted in is shown where it is used, as it is watched
 * in supervision. Nothing is barred by it.
 * @param codes `null` where another code is used
 * @param replacing the code that this one takes the place of; `null` where the participation ends with it
 */
export function shareOf38(codes: StandingCodes | null, { replacing }: { replacing: ReasonCode | null }): Effects {
  if (codes === null) return noEffects();
  const count = codes.with38 + (replacing === 38 ? 0 : 1);
  const ended = Math.max(codes.ended + (replacing === null ? 1 : 0), count);
  const standing = Array.from({ length: ended }, (_, at) => (at < count ? 38 : 41));
  const share = Math.round((shareOfCode38(standing) ?? 0) / 100);
  return { ...noEffects(), consequences: [{ kind: "shareOf38", facts: { count, ended, share }, rule: "R2.5c" }] };
}
