import { sql } from "drizzle-orm";
import { servingPool } from "@/db/client";
import { roundSign } from "@/db/schema";
import { inFund } from "@/db/scope";

const EVERY_MS = 20_000;

/**
 * Tells, at once and then every twenty seconds, that the process with these rounds is there, also while one of them is
 * long at something. A sign that fails is a sign not given.
 * @returns how to stop
 */
export async function giveRoundSigns(names: readonly string[]): Promise<() => void> {
  const give = (start: boolean) =>
    servingPool()
      .query("select rounds_are_alive($1, $2)", [names, start])
      .catch(() => undefined);
  await give(true);
  const timer = setInterval(() => void give(false), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** A round that goes every second has no need to write so often that it went well again. */
const SAME_AGAIN_AFTER_MS = 15_000;
const kept = new Map<string, { failure: string | null; at: number }>();

/** Keeps how a step of a round went for a fund; `failure` is a kind and a code, never an error's text. */
export async function keepStep(fundCode: string, name: string, failure: string | null): Promise<void> {
  const last = kept.get(`${fundCode} ${name}`);
  const at = performance.now();
  if (last && last.failure === failure && at - last.at < SAME_AGAIN_AFTER_MS) return;
  kept.set(`${fundCode} ${name}`, { failure, at });
  const now = sql`clock_timestamp()`;
  const went = failure === null ? { wentAt: now, failedAt: null } : { failedAt: now };
  await inFund({ fundCode }, (tx) =>
    tx
      .insert(roundSign)
      .values({ fundCode, name, aliveAt: now, ...went, failure })
      .onConflictDoUpdate({
        target: [roundSign.fundCode, roundSign.name],
        set: { aliveAt: now, ...went, failure },
      }),
  ).catch(() => undefined);
}
