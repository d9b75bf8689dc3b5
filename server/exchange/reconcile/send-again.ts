import { and, eq, isNull } from "drizzle-orm";
import { exchangeDifference, reconciled } from "@/db/schema";
import { businessClock } from "@/db/scope";
import { type OpenScope, type Outcome, runCommand } from "@/server/commands/kernel/run-command";
import { sendAgain } from "@/server/commands/send-again";
import { addDays } from "@/server/rules/day";
import type { DifferenceKind } from "./both-sides";

/**
 * Tells the DFDG again what it holds otherwise, and has the case compared anew once that is through.
 * @returns `null` where there is no such difference any more
 */
export function sendDifferenceAgain(open: OpenScope, id: string): Promise<Outcome | null> {
  return open(async (tx, actor, fundCode) => {
    const at = and(
      eq(exchangeDifference.fundCode, fundCode),
      eq(exchangeDifference.id, id),
      isNull(exchangeDifference.settledAt),
    );
    const [row] = await tx
      .select({ memberId: exchangeDifference.memberId, kind: exchangeDifference.kind })
      .from(exchangeDifference)
      .where(at);
    if (!row) return null;
    const here: OpenScope = (work) => work(tx, actor, fundCode);
    const outcome = await runCommand(here, sendAgain, {
      memberId: row.memberId,
      input: { what: row.kind as DifferenceKind },
      confirm: { hash: null },
    });
    const { now, today } = await businessClock(tx);
    await tx.update(exchangeDifference).set({ sentAgainAt: now }).where(at);
    await tx
      .update(reconciled)
      .set({ on: addDays(today, -1) })
      .where(and(eq(reconciled.fundCode, fundCode), eq(reconciled.memberId, row.memberId)));
    return outcome;
  });
}
