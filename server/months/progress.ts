import { inFundConnection } from "./fund-connection";

const EVERY_MS = 300;

/**
 * Tells how far a step has come, in a transaction of its own: whoever looks, through whichever process, sees it while the
 * step's own transaction is still open.
 */
export function tellProgress(fundCode: string, importId: string): (done: number, of: number) => Promise<void> {
  let last = 0;
  return async (done, of) => {
    if (Date.now() - last < EVERY_MS) return;
    last = Date.now();
    await inFundConnection(fundCode, (client) =>
      client.query("update month_import set progress_done = $3, progress_of = $4 where fund_code = $1 and id = $2", [
        fundCode,
        importId,
        done,
        of,
      ]),
    );
  };
}
