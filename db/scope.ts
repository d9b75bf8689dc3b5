import { sql } from "drizzle-orm";
import { database, type Scoped } from "./client";

/** The system as an actor: night jobs, imports and the demonstration. A caseworker's scope is set by `enter_session`. */
export type SystemScope = { fundCode: string; userId?: string };

/** Runs `work` in a transaction that sees one fund. Nothing outside the transaction keeps the scope. */
export function inFund<T>(scope: SystemScope, work: (tx: Scoped) => Promise<T>): Promise<T> {
  return database().transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.fund_code', ${scope.fundCode}, true), set_config('app.user_id', ${scope.userId ?? ""}, true),
      set_config('app.member_id', '', true), set_config('app.roles', 'system', true)`);
    return work(tx);
  });
}

/** The fund's business clock at this moment: the instant, and its civil day in Denmark. */
export async function businessClock(tx: Scoped): Promise<{ now: string; today: string }> {
  const result = await tx.execute<{ now: string; today: string }>(sql`
    select to_char(n at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now, (n at time zone 'Europe/Copenhagen')::date::text as today
    from business_now(current_setting('app.fund_code')) as n`);
  const clock = result.rows[0];
  if (!clock?.now) throw new Error("no fund in scope");
  return clock;
}

/**
 * Counts over the whole fund, cases that are shut to whoever asks among them: a figure of the fund's is not another for
 * each who looks. For numbers alone: nothing of a case may leave `count`.
 */
export async function countingAll<T>(tx: Scoped, count: () => Promise<T>): Promise<T> {
  await seeEveryCase(tx);
  const counted = await count();
  await tx.execute(sql`select set_config('app.counts_all', '', true)`);
  return counted;
}

/**
 * For the rest of the transaction no case is shut. For acts on who may open a case, once they have been planned: who shuts
 * themself out, and who keeps the list of a case that they may not open, still leaves the line about it.
 */
export async function seeEveryCase(tx: Scoped): Promise<void> {
  await tx.execute(sql`select set_config('app.counts_all', 'on', true)`);
}
