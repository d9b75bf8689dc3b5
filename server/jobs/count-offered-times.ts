import type { Scoped } from "@/db/client";
import { offeredTimes } from "@/db/schema";
import { businessClock, inFund } from "@/db/scope";
import { giveBackDay } from "@/server/commands/give-back-day";
import { type OpenScope, runCommand } from "@/server/commands/kernel/run-command";
import { NIGHT } from "./night-acts";
import { fewestTimesOn, type RunningDeadline, runningDeadlines, wasPortalDown } from "./offered-times";

/**
 * I-17: counts, for every deadline that ran on a day, the fewest times that were on offer for it, keeps the count, and
 * gives the day back where there was nothing to book. A deadline that is counted for the day is not counted again: a run
 * that was broken off goes on where it stopped.
 * @param inScope opens each of its transactions
 * @returns how many deadlines were counted, and to how many the day was given back
 */
export async function countOfferedTimes(
  fundCode: string,
  on: string,
  inScope: <T>(work: (tx: Scoped) => Promise<T>) => Promise<T> = (work) => inFund({ fundCode }, work),
): Promise<{ counted: number; givenBack: number }> {
  const { running, portalDown } = await inScope(async (tx) => ({
    running: await runningDeadlines(tx, fundCode, on),
    portalDown: await wasPortalDown(tx, fundCode, on),
  }));
  const forAnybody = new Map<string, number>();
  let givenBack = 0;
  for (const deadline of running) {
    const given = await inScope(async (tx) => {
      const fewestTimes = await fewestFor(tx, fundCode, on, deadline, forAnybody);
      return await keepCount(tx, fundCode, on, deadline, { fewestTimes, portalDown });
    });
    if (given) givenBack++;
  }
  return { counted: running.length, givenBack };
}

/**
 * Members in the same position are offered the same times, so that one look serves them all; only where that finds none
 * is it asked whether the member's own hold was what stood in the way.
 */
async function fewestFor(
  tx: Scoped,
  fundCode: string,
  on: string,
  { setOn, setAt, lastDay, anyForm, memberId }: RunningDeadline,
  known: Map<string, number>,
): Promise<number> {
  const offer = { on, from: setOn === on ? setAt : null, lastDay, anyForm };
  const key = JSON.stringify(offer);
  const fewest = known.get(key) ?? (await fewestTimesOn(tx, fundCode, { ...offer, memberId: null }));
  known.set(key, fewest);
  return fewest > 0 ? fewest : fewestTimesOn(tx, fundCode, { ...offer, memberId });
}

/** The count and what follows from it, in one transaction; `true` where the day was given back. */
async function keepCount(
  tx: Scoped,
  fundCode: string,
  on: string,
  { id: deadlineId, memberId }: RunningDeadline,
  { fewestTimes, portalDown }: { fewestTimes: number; portalDown: boolean },
): Promise<boolean> {
  const { now } = await businessClock(tx);
  const kept = await tx
    .insert(offeredTimes)
    .values({ fundCode, deadlineId, on, memberId, lowestCount: portalDown ? 0 : fewestTimes, countedAt: now })
    .onConflictDoNothing()
    .returning({ deadlineId: offeredTimes.deadlineId });
  if (kept.length === 0 || (fewestTimes > 0 && !portalDown)) return false;
  const here: OpenScope = (work) => work(tx, NIGHT, fundCode);
  const input = { deadlineId, on, fewestTimes, portalDown };
  const outcome = await runCommand(here, giveBackDay, { memberId, input, confirm: { hash: null } });
  return outcome.kind === "done";
}
