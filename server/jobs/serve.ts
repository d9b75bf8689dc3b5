import { setTimeout as wait } from "node:timers/promises";
import { servingPool } from "@/db/client";
import { databaseError } from "@/server/commands/kernel/database-error";
import { turnDays } from "./turn-day";
import { renewDuties } from "./turn-duties";

/** How often the funds' clocks are looked at: a day is turned within so many milliseconds of midnight. */
const LOOK_EVERY_MS = 5_000;

/**
 * The process of the night: compares each fund's last turned day with its business day, and turns what is missing. It
 * waits on no scheduler, and a fund that fails keeps no other from being turned.
 */
async function run(stopped: AbortSignal): Promise<void> {
  for (const fundCode of await fundCodes()) await renew(fundCode);
  while (!stopped.aborted) {
    for (const fundCode of await fundCodes()) await turn(fundCode);
    await wait(LOOK_EVERY_MS, undefined, { signal: stopped }).catch(() => undefined);
  }
  await servingPool().end();
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
  try {
    await turnDays(fundCode, ({ day, counted, givenBack, missed, cases }) => {
      console.info(
        `${fundCode}: turned to ${day}; deadlines counted ${counted}, given back ${givenBack}, missed ${missed}; cases ${cases}`,
      );
    });
  } catch (error) {
    complain(`${fundCode} could not be turned`, error);
  }
}

/** Kind and code alone: an error's text may hold a person's data. */
function complain(what: string, error: unknown): void {
  console.error(what, {
    kind: (error as Error).name,
    code: databaseError(error)?.code ?? (error as { code?: string }).code,
  });
}

const stop = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop.abort());
await run(stop.signal);
