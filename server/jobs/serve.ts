import { setTimeout as wait } from "node:timers/promises";
import { servingPool } from "@/db/client";
import { databaseError } from "@/server/commands/kernel/database-error";
import { actOnIncoming } from "@/server/exchange/inbound/round";
import { deliverRound } from "@/server/exchange/outbox/round";
import { reconcileRound } from "@/server/exchange/reconcile/round";
import { deliverLetters } from "@/server/messages/deliver-letters";
import { turnMonths } from "@/server/months/turn-months";
import { goOnReplaying } from "./replay-round";
import { giveRoundSigns, keepStep } from "./round-signs";
import { sealAudit } from "./seal-audit";
import { turnDays } from "./turn-day";
import { renewDuties } from "./turn-duties";

/** Work that goes on for ever beside the rest: `step` for each fund, then a pause, whatever the others are at. */
type Round = {
  readonly name: string;
  readonly pauseMs: number;
  readonly step: (fundCode: string, stopped: AbortSignal) => Promise<void>;
};

/** A day is turned within so many milliseconds of midnight; what is to be told "at once" is on its way after so many. */
const ROUNDS: readonly Round[] = [
  { name: "day", pauseMs: 5_000, step: turn },
  { name: "exchange", pauseMs: 300, step: deliverRound },
  { name: "letters", pauseMs: 1_000, step: (fundCode, stopped) => deliverLetters(fundCode, stopped) },
  { name: "incoming", pauseMs: 1_000, step: actOnIncoming },
  { name: "reconciliation", pauseMs: 5_000, step: reconcileRound },
  { name: "seals", pauseMs: 2_000, step: seal },
  { name: "replay", pauseMs: 2_000, step: goOnReplaying },
  // A person waits for a file's preview, and for what they confirmed.
  { name: "months", pauseMs: 500, step: turnMonthsOf },
];

/**
 * The process that works where nobody sits: compares each fund's last turned day with its business day and turns what is
 * missing. It waits on no scheduler, and a fund that fails keeps no other from being served.
 */
async function run(stopped: AbortSignal): Promise<void> {
  const stopSigns = await giveRoundSigns(ROUNDS.map(({ name }) => name));
  for (const fundCode of await fundCodes()) await renew(fundCode);
  await Promise.all(ROUNDS.map((round) => goRound(round, stopped)));
  stopSigns();
  await servingPool().end();
}

async function goRound({ name, pauseMs, step }: Round, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    for (const fundCode of await fundCodes()) {
      const failure = await step(fundCode, stopped).then(
        () => null,
        (error) => complain(`${fundCode}: ${name}`, error),
      );
      await keepStep(fundCode, name, failure);
    }
    await wait(pauseMs, undefined, { signal: stopped }).catch(() => undefined);
  }
}

async function fundCodes(): Promise<string[]> {
  try {
    const { rows } = await servingPool().query<{ code: string }>("select code from fund_codes() as code");
    return rows.map(({ code }) => code);
  } catch (error) {
    complain("the funds cannot be read", error);
    return [];
  }
}

/** What an older version of the rules derived is derived anew, once for each release. */
async function renew(fundCode: string): Promise<void> {
  try {
    const cases = await renewDuties(fundCode);
    if (cases > 0) console.info(`${fundCode}: duties of ${cases} cases renewed`);
  } catch (error) {
    complain(`${fundCode}: the duties could not be renewed`, error);
  }
}

async function turn(fundCode: string): Promise<void> {
  await turnDays(fundCode, ({ day, ...did }) => {
    const figures = Object.entries(did).map(([what, count]) => `${what} ${count}`);
    console.info(`${fundCode}: turned to ${day}; ${figures.join(", ")}`);
  });
}

async function seal(fundCode: string, stopped: AbortSignal): Promise<void> {
  await sealAudit(fundCode, stopped);
}

async function turnMonthsOf(fundCode: string): Promise<void> {
  const steps = await turnMonths(fundCode);
  if (steps > 0) console.info(`${fundCode}: the month's file taken ${steps} steps on`);
}

/** Kind and code alone: an error's text may hold a person's data. @returns both in one word */
function complain(what: string, error: unknown): string {
  const kind = (error as Error).name;
  const code = databaseError(error)?.code ?? (error as { code?: string }).code;
  console.error(what, { kind, code });
  return code === undefined ? kind : `${kind} ${code}`;
}

const stop = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop.abort());
await run(stop.signal);
