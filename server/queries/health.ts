import { servingPool } from "@/db/client";
import { addDays } from "@/server/rules/day";

/** A night may take so long; until then the day before is turned far enough. */
const NIGHT_MAY_TAKE_MS = 2 * 3_600_000;
/** A process that is there tells so three times a minute. */
const MAY_BE_SILENT_SECONDS = 120;
/** Without this round no day is turned. */
const NEEDED_ROUND = "day";

export type FundOperation = {
  code: string;
  lastTurnedDay: string | null;
  businessDay: string;
  /** Milliseconds of the business day that have passed. */
  sinceMidnightMs: number;
  movedClock: boolean;
  rounds: { name: string; silentSeconds: number; failing: boolean }[];
};

/** One thing that is looked at. `fund` is a fund's code; `null` where it is about them all. */
export type Check = {
  check: "database" | "turnedDay" | "rounds" | "clock";
  fund: string | null;
  ok: boolean;
  about?: object;
};
export type Health = { status: "ok" | "failing"; checks: Check[] };

const healthOf = (checks: Check[]): Health => ({
  status: checks.every(({ ok }) => ok) ? "ok" : "failing",
  checks,
});

/** Whether what works where nobody sits has kept up: for each fund its last turned day, the rounds' signs, and its clock. */
export function judgeOperation(funds: readonly FundOperation[], { demonstration }: { demonstration: boolean }): Health {
  const checks = funds.flatMap(
    ({ code: fund, lastTurnedDay, businessDay, sinceMidnightMs, movedClock, rounds }): Check[] => {
      const needed = sinceMidnightMs <= NIGHT_MAY_TAKE_MS ? addDays(businessDay, -1) : businessDay;
      const silent = rounds
        .filter(({ silentSeconds }) => silentSeconds > MAY_BE_SILENT_SECONDS)
        .map(({ name }) => name);
      const failing = rounds.filter(({ failing: fails }) => fails).map(({ name }) => name);
      const missing = rounds.some(({ name }) => name === NEEDED_ROUND) ? [] : [NEEDED_ROUND];
      const working = silent.length + failing.length + missing.length === 0;
      return [
        {
          check: "turnedDay",
          fund,
          ok: lastTurnedDay !== null && lastTurnedDay >= needed,
          about: { lastTurnedDay, businessDay },
        },
        { check: "rounds", fund, ok: working, ...(!working && { about: { silent, failing, missing } }) },
        // Only the demonstration's clock is another than the wall's.
        ...(demonstration ? [] : [{ check: "clock", fund, ok: !movedClock } as const]),
      ];
    },
  );
  return healthOf([{ check: "database", fund: null, ok: true }, ...checks]);
}

/** How the operation stands, for whoever watches over it; no personal data, and no names beyond the funds' codes. */
export async function health(): Promise<Health> {
  try {
    const { rows } = await servingPool().query<FundOperation>(`
      select code, last_turned_day as "lastTurnedDay", business_day as "businessDay", moved_clock as "movedClock", rounds,
        floor(extract(epoch from since_midnight) * 1000)::integer as "sinceMidnightMs" from operation_health()`);
    return judgeOperation(rows, { demonstration: process.env.DEMONSTRATION === "1" });
  } catch {
    return healthOf([{ check: "database", fund: null, ok: false }]);
  }
}
