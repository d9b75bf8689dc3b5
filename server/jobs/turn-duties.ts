import { and, eq, lte } from "drizzle-orm";
import { loadCase } from "@/db/case/load-case";
import { member } from "@/db/schema";
import { inFund } from "@/db/scope";
import { CURRENT_SCHEME } from "@/server/commands/kernel/run-command";
import { writeDuties } from "@/server/commands/kernel/write-duties";
import { schemeById } from "@/server/rules/schemes";

const AT_ONCE = 50;

/**
 * Lets the days that have passed since each case's last act show in its stored duties: a deadline that has been missed
 * in the meantime, an interview that is over. Returns how many cases were turned.
 */
export async function turnDuties(fundCode: string, today: string): Promise<number> {
  const scheme = schemeById(CURRENT_SCHEME)!;
  let turned = 0;
  for (;;) {
    const count = await inFund({ fundCode }, async (tx) => {
      const due = await tx
        .select({ id: member.id })
        .from(member)
        .where(and(eq(member.fundCode, fundCode), lte(member.dutiesNextChangeOn, today)))
        .limit(AT_ONCE);
      for (const { id } of due) {
        const loaded = await loadCase(tx, id, { lock: true });
        const dutiesNextChangeOn = await writeDuties(tx, loaded!.facts, { scheme, today });
        await tx
          .update(member)
          .set({ dutiesNextChangeOn })
          .where(and(eq(member.fundCode, fundCode), eq(member.id, id)));
      }
      return due.length;
    });
    turned += count;
    if (count < AT_ONCE) return turned;
  }
}
