import { eq } from "drizzle-orm";
import { servingPool } from "@/db/client";
import { fund } from "@/db/schema";
import { businessClock, inFund } from "@/db/scope";
import { shutBrokenGlass } from "@/server/commands/break-glass";
import { addDays, dayAfter } from "@/server/rules/day";
import { countOfferedTimes } from "./count-offered-times";
import { endAllAtExpiry, letEndsTakeEffect } from "./endings-of-the-day";
import { deregisterByThemselves, recordMissedDeadlines } from "./missed-deadlines";
import { CasesLeft } from "./night-acts";
import { sendReminders } from "./send-reminders";
import { turnDuties } from "./turn-duties";

/** What a night did: in how many cases, or of how many deadlines, participations and reminders. */
export type TurnedDay = {
  day: string;
  counted: number;
  givenBack: number;
  missed: number;
  deregistered: number;
  /** Participations that ended with the scheme. */
  expired: number;
  /** Participations whose end took effect on something. */
  lapsed: number;
  cases: number;
  reminded: number;
};

/** Any number will do, as long as every process takes the same; the fund's own is hashed from its code. */
const TURN_LOCK = 71_370_002;

/**
 * Turns the fund's days up to its business clock's: every day that is over is closed, one after the other, and none
 * twice. Of several processes one does it. Broken off anywhere, the next run goes on with what is left.
 * @param told is called when a day has been turned
 * @returns the days turned; none where another process is at it
 */
export async function turnDays(fundCode: string, told: (day: TurnedDay) => void = () => {}): Promise<TurnedDay[]> {
  const lock = await servingPool().connect();
  try {
    const { rows } = await lock.query("select pg_try_advisory_lock($1, hashtext($2)) as got", [TURN_LOCK, fundCode]);
    if (!rows[0].got) return [];
    try {
      const turned: TurnedDay[] = [];
      for (let next = await nextDay(fundCode); next !== null; next = await nextDay(fundCode)) {
        turned.push(await turnDay(fundCode, next));
        told(turned.at(-1)!);
      }
      return turned;
    } finally {
      await lock.query("select pg_advisory_unlock($1, hashtext($2))", [TURN_LOCK, fundCode]);
    }
  } finally {
    lock.release();
  }
}

/** The day to turn to: the one after the last, if it has begun. */
async function nextDay(fundCode: string): Promise<string | null> {
  return inFund({ fundCode }, async (tx) => {
    const { today } = await businessClock(tx);
    const [row] = await tx.select({ last: fund.lastTurnedDay }).from(fund).where(eq(fund.code, fundCode));
    // A fund that has never been turned begins with the day it is.
    const next = row?.last ? dayAfter(row.last) : today;
    return next <= today ? next : null;
  });
}

/** The night before `day`: what of the day before is to be closed, and what of the cases becomes another with the new one. */
async function turnDay(fundCode: string, day: string): Promise<TurnedDay> {
  const left: CasesLeft[] = [];
  // What fails for some cases keeps nothing else from being done; but the day is not over with it.
  const tried = async (step: Promise<number>) => {
    try {
      return await step;
    } catch (error) {
      if (!(error instanceof CasesLeft)) throw error;
      left.push(error);
      return 0;
    }
  };
  await shutBrokenGlass(fundCode);
  const { counted, givenBack } = await countOfferedTimes(fundCode, addDays(day, -1));
  const missed = await tried(recordMissedDeadlines(fundCode, addDays(day, -1)));
  const deregistered = await tried(deregisterByThemselves(fundCode, day));
  const expired = await tried(endAllAtExpiry(fundCode, day));
  const lapsed = await tried(letEndsTakeEffect(fundCode, day));
  const cases = await turnDuties(fundCode, day);
  const reminded = await tried(sendReminders(fundCode, day));
  if (left[0]) throw left[0];
  await inFund({ fundCode }, (tx) => tx.update(fund).set({ lastTurnedDay: day }).where(eq(fund.code, fundCode)));
  return { day, counted, givenBack, missed, deregistered, expired, lapsed, cases, reminded };
}
