import { and, eq, lt, lte, sql } from "drizzle-orm";
import { loadCases } from "@/db/case/load-case";
import { schemeInForce } from "@/db/case/scheme-in-force";
import type { Scoped } from "@/db/client";
import { duty, member } from "@/db/schema";
import { businessClock, inFund } from "@/db/scope";
import { RULES_VERSION } from "@/server/commands/kernel/write-duties";
import { writeDutiesOfMany } from "@/server/commands/kernel/write-duties-of-many";

/** Cases of one transaction: read and written together, and their locks held no longer than that takes. */
const AT_ONCE = 100;

/**
 * Lets the days that have passed since each case's last act show in its stored duties: a deadline that has been missed
 * in the meantime, an interview that is over. Returns how many cases were turned.
 */
export async function turnDuties(fundCode: string, today: string): Promise<number> {
  return rewriteAll(fundCode, today, async (tx) => {
    const due = await tx
      .select({ id: member.id })
      .from(member)
      .where(and(eq(member.fundCode, fundCode), lte(member.dutiesNextChangeOn, today)))
      .limit(AT_ONCE);
    return due.map(({ id }) => id);
  });
}

/** The same for the cases whose duties an older version of the rules derived. Returns how many there were. */
export async function renewDuties(fundCode: string): Promise<number> {
  const { today } = await inFund({ fundCode }, businessClock);
  return rewriteAll(fundCode, today, async (tx) => {
    const outdated = await tx
      .selectDistinct({ id: duty.memberId })
      .from(duty)
      .where(and(eq(duty.fundCode, fundCode), lt(duty.rulesVersion, RULES_VERSION)))
      .limit(AT_ONCE);
    return outdated.map(({ id }) => id);
  });
}

async function rewriteAll(
  fundCode: string,
  today: string,
  nextCases: (tx: Scoped) => Promise<string[]>,
): Promise<number> {
  let rewritten = 0;
  for (;;) {
    const count = await inFund({ fundCode }, async (tx) => {
      const cases = await nextCases(tx);
      const loaded = await loadCases(tx, cases, { lock: true });
      const next = await writeDutiesOfMany(
        tx,
        loaded.map(({ facts }) => facts),
        { scheme: loaded[0]?.scheme ?? (await schemeInForce(tx)), today },
      );
      await tx.execute(sql`
        update member m set duties_next_change_on = n.next
        from jsonb_to_recordset(${JSON.stringify([...next].map(([id, day]) => ({ id, next: day })))}::jsonb) as n(id uuid, next date)
        where m.fund_code = ${fundCode} and m.id = n.id`);
      return cases.length;
    });
    rewritten += count;
    if (count < AT_ONCE) return rewritten;
  }
}
