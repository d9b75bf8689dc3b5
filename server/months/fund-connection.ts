import type pg from "pg";
import { type Scoped, transactionBegunBy } from "@/db/client";

/** A transaction of the system's in one fund, with the connection under it: for what is copied in and out as a stream. */
export function inFundConnection<T>(
  fundCode: string,
  work: (client: pg.PoolClient, tx: Scoped) => Promise<T>,
): Promise<T> {
  return transactionBegunBy(
    async (client) => {
      await client.query("begin");
      await client.query(
        `select set_config('app.fund_code', $1, true), set_config('app.user_id', '', true),
           set_config('app.member_id', '', true), set_config('app.roles', 'system', true)`,
        [fundCode],
      );
      return client;
    },
    (tx, client) => work(client, tx),
  );
}
