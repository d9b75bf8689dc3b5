import { and, asc, eq, isNull } from "drizzle-orm";
import { replayDifference, replayRun } from "@/db/schema";
import { businessClock, inFund } from "@/db/scope";
import { AT_ONCE, addCounts, type Counts, decisionsOf, replayStretch } from "./replay-decisions";

/** More than so many differences are counted and not kept: a changed rule shows in the first. */
const MOST_KEPT = 2000;

/**
 * Goes on with the replay that somebody of the fund has asked for, until it is done or the process is to end: a stretch a
 * transaction, and after a break where it stood. In the process of the night, so that no page waits for it.
 */
export async function goOnReplaying(fundCode: string, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted && (await oneStretch(fundCode)));
}

/** @returns whether there is more to do */
async function oneStretch(fundCode: string): Promise<boolean> {
  return inFund({ fundCode }, async (tx) => {
    const [run] = await tx
      .select()
      .from(replayRun)
      .where(and(eq(replayRun.fundCode, fundCode), isNull(replayRun.finishedAt)))
      .orderBy(asc(replayRun.askedAt))
      .limit(1)
      .for("update", { skipLocked: true });
    if (!run) return false;
    const total = run.total ?? (await decisionsOf(tx, fundCode));
    const { done, reached, counts, differences } = await replayStretch(tx, fundCode, run.reached);
    const before = Object.values(run.counts as Counts).reduce((sum, [, differing]) => sum + differing, 0);
    const kept = differences.slice(0, Math.max(0, MOST_KEPT - before));
    if (kept.length > 0)
      await tx.insert(replayDifference).values(kept.map((one) => ({ ...one, fundCode, runId: run.id })));
    const finished = done < AT_ONCE;
    await tx
      .update(replayRun)
      .set({
        total,
        done: run.done + done,
        reached,
        counts: addCounts(run.counts as Counts, counts),
        finishedAt: finished ? (await businessClock(tx)).now : null,
      })
      .where(and(eq(replayRun.fundCode, fundCode), eq(replayRun.id, run.id)));
    return true;
  });
}
