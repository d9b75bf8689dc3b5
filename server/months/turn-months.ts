import { servingPool } from "@/db/client";
import { commitImport } from "./commit-import";
import { inFundConnection } from "./fund-connection";
import { prepareImport } from "./prepare-import";
import { readImport } from "./read-import";
import { giveUpStopped, STOPPED } from "./receive-file";

/** Any number will do, as long as every process takes the same; the fund's own is hashed from its code. */
const MONTHS_LOCK = 71_370_004;

/** What is to be done next with a file, by its state; an upload that has stopped is given up. */
const STEPS: Readonly<Record<string, (fundCode: string, importId: string) => Promise<unknown>>> = {
  receiving: giveUpStopped,
  received: readImport,
  preparing: prepareImport,
  confirmed: commitImport,
};

/**
 * The month's turn (§ 9): takes a fund's file of hours as far as it can go without a person: from received to its preview,
 * and from its confirmation to facts. Of several processes one does it. Every step is whole or goes on where it was broken
 * off, and what is done is not done again.
 * @returns how many steps were taken
 */
export async function turnMonths(fundCode: string): Promise<number> {
  if ((await waiting(fundCode)) === null) return 0;
  const lock = await servingPool().connect();
  try {
    const { rows } = await lock.query("select pg_try_advisory_lock($1, hashtext($2)) as got", [MONTHS_LOCK, fundCode]);
    if (!rows[0].got) return 0;
    try {
      let steps = 0;
      for (let next = await waiting(fundCode); next !== null; next = await waiting(fundCode)) {
        await STEPS[next.state]!(fundCode, next.id);
        steps++;
      }
      return steps;
    } finally {
      await lock.query("select pg_advisory_unlock($1, hashtext($2))", [MONTHS_LOCK, fundCode]);
    }
  } finally {
    lock.release();
  }
}

async function waiting(fundCode: string): Promise<{ id: string; state: string } | null> {
  const { rows } = await inFundConnection(fundCode, (client) =>
    client.query<{ id: string; state: string }>(
      `select id, state from month_import where fund_code = $1 and state = any ($2)
         and (state <> 'receiving' or ${STOPPED})`,
      [fundCode, Object.keys(STEPS)],
    ),
  );
  return rows[0] ?? null;
}
