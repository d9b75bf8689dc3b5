import { useDatabase as connectTo, servingPool } from "@/db/client";
import { openDatabase } from "@/server/start/data";

/**
 * For commands given by hand: does `work` for each fund, one after the other, in the database that DATABASE_URL names or
 * else the demonstration's. Needs nothing but the address.
 */
export async function onEveryFund(work: (fundCode: string) => Promise<void>): Promise<void> {
  const stops: (() => Promise<void>)[] = [];
  try {
    const serving =
      process.env.DATABASE_URL ??
      (await openDatabase({ fresh: false, say: console.info, onStop: (stop) => stops.push(stop) })).DATABASE_URL;
    stops.unshift(connectTo(serving));
    const { rows } = await servingPool().query<{ code: string }>("select code from fund_codes() as code order by 1");
    for (const { code } of rows) await work(code);
  } finally {
    for (const stop of stops) await stop();
  }
}
