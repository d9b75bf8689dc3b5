import { setTimeout as wait } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { fund } from "@/db/schema";
import { businessClock, inFund } from "@/db/scope";
import { fundSettings } from "@/server/fund/settings";
import { dayAfter, daysBetween } from "@/server/rules/day";
import { type TurnedDay, turnDays } from "./turn-day";

/** How a move of the clock stands: which nights are to be turned, which have been, and what happened in each. */
export type ClockMove = {
  readonly from: string;
  readonly to: string;
  readonly nights: number;
  readonly turned: TurnedDay[];
  state: "running" | "done" | "failed";
};

// Pages and route handlers are separate module instances: what is under way is known to both.
const holder = globalThis as typeof globalThis & { kontaktClockMoves?: Map<string, ClockMove> };
holder.kontaktClockMoves ??= new Map();
const moves = holder.kontaktClockMoves;

/** The fund's move that is under way, or that was last; `null` before the first. */
export const clockMoveOf = (fundCode: string): ClockMove | null => moves.get(fundCode) ?? null;

/** The first day after today whose night has something to do: a duty becomes another, or a member is reminded. `null`: none. */
export async function nextEvent(tx: Scoped, fundCode: string, today: string): Promise<string | null> {
  const { deadlineDaysBefore, interviewDaysBefore } = (await fundSettings(tx)).settings.reminders;
  const reminded = (key: string, daysBefore: readonly number[]) =>
    daysBefore.map(
      (days) => sql`
        union all select min(due_on) - ${days}::integer from duty
        where fund_code = ${fundCode} and owner = 'member' and state = 'open' and starts_with(key, ${key})
          and due_on > ${today}::date + ${days}::integer`,
    );
  const result = await tx.execute<{ day: string | null }>(sql`
    select min(day)::text as day from (
      select min(duties_next_change_on) as day from member where fund_code = ${fundCode} and duties_next_change_on > ${today}::date
      ${sql.join([...reminded("book:", deadlineDaysBefore), ...reminded("attend:", interviewDaysBefore)])}
    ) as nights`);
  return result.rows[0]?.day ?? null;
}

/**
 * Moves the fund's business clock on to a day, at the hour it is, and turns every night that it skips, in order. The
 * demonstration's alone: nobody's clock is moved in production. Goes on after this has returned; `clockMoveOf` tells how far.
 * @returns `false` where a move is under way, or the day does not lie ahead
 * @throws anywhere but in the demonstration, whoever calls
 */
export async function startClockMove(fundCode: string, to: string): Promise<boolean> {
  if (process.env.DEMONSTRATION !== "1") throw new Error("only the demonstration's clock is moved");
  const { today, now } = await inFund({ fundCode }, businessClock);
  if (clockMoveOf(fundCode)?.state === "running" || to <= today) return false;
  const move: ClockMove = { from: today, to, nights: daysBetween(today, to), turned: [], state: "running" };
  moves.set(fundCode, move);
  void run(fundCode, move, now).catch((error: Error) => {
    move.state = "failed";
    console.error("the clock could not be moved", { kind: error.name });
  });
  return true;
}

async function run(fundCode: string, move: ClockMove, now: string): Promise<void> {
  const began = performance.now();
  for (let day = dayAfter(move.from); day <= move.to; day = dayAfter(day)) {
    await standAt(fundCode, sql`${day}::date::timestamp at time zone 'Europe/Copenhagen'`);
    await untilTurned(fundCode, day, move);
  }
  const hour = sql`((${now}::timestamptz + ${Math.round(performance.now() - began)} * interval '1 millisecond') at time zone 'Europe/Copenhagen')::time`;
  await standAt(fundCode, sql`(${move.to}::date + ${hour}) at time zone 'Europe/Copenhagen'`);
  move.state = "done";
}

/** Lets the clock stand on an instant and tick on. The portal was up all the while: time that nobody lived is no outage. */
async function standAt(fundCode: string, instant: ReturnType<typeof sql>): Promise<void> {
  await inFund({ fundCode }, async (tx) => {
    await tx
      .update(fund)
      .set({ clockOffsetSeconds: sql`ceil(extract(epoch from ${instant} - clock_timestamp()))::bigint` })
      .where(eq(fund.code, fundCode));
    await tx.execute(sql`
      update portal_up set up_until = business_now(${fundCode})
      where id = (select id from portal_up where fund_code = ${fundCode} order by up_until desc limit 1)
        and up_until < business_now(${fundCode})`);
  });
}

/** The process of the night may be at the same day: whoever has it turns it, and it is told once it is turned. */
async function untilTurned(fundCode: string, day: string, move: ClockMove): Promise<void> {
  for (;;) {
    await turnDays(fundCode, (turned) => move.turned.push(turned));
    const [row] = await inFund({ fundCode }, (tx) =>
      tx.select({ last: fund.lastTurnedDay }).from(fund).where(eq(fund.code, fundCode)),
    );
    if (row?.last && row.last >= day) return;
    await wait(100);
  }
}
