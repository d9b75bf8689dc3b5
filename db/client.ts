import type { Query, SQL } from "drizzle-orm";
import { drizzle, type NodePgDatabase, NodePgSession, NodePgTransaction } from "drizzle-orm/node-postgres";
import { PgDialect } from "drizzle-orm/pg-core";
import pg from "pg";
import * as schema from "./schema";

export type Database = NodePgDatabase<typeof schema>;
/** A transaction in which the scope is set: the only way anything reads or writes. */
export type Scoped = Parameters<Parameters<Database["transaction"]>[0]>[0];

type Held = { pool: pg.Pool; database: Database; connectionString: string };
// Next builds pages and route handlers into separate module instances: the pool lives on globalThis so that there is one.
const holder = globalThis as typeof globalThis & { kontaktPool?: Held };

function held(): Held {
  if (!holder.kontaktPool) {
    const connectionString = process.env.DATABASE_URL;
    if (!connectionString) throw new Error("DATABASE_URL is not set");
    holder.kontaktPool = open(connectionString);
  }
  return holder.kontaktPool;
}

function open(connectionString: string): Held {
  const pool = new pg.Pool({
    connectionString,
    max: Number(process.env.DATABASE_POOL ?? 12),
    // Whoever gets no connection in this time is told so: nobody waits for ever on a database that is busy or away.
    connectionTimeoutMillis: Number(process.env.DATABASE_WAIT_MS ?? 10_000),
    keepAlive: true,
    options: "-c TimeZone=UTC",
  });
  // A server restart must not end the process: the pool replaces the broken connection by itself.
  pool.on("error", () => {});
  // Nor may it while a connection is in use: the query that runs on it, or the next one, is told.
  pool.on("connect", (client) => client.on("error", () => {}));
  return { pool, database: drizzle(pool, { schema }), connectionString };
}

/** The serving role's pool. */
export const servingPool = (): pg.Pool => held().pool;
export const database = (): Database => held().database;
/** Where the pool's connections go: for the one connection that is not of it, which listens. */
export const servingAddress = (): string => held().connectionString;

const DIALECT = new PgDialect();

/**
 * A transaction that `begin` opens by itself, in as few trips to the server as it can, and tells `work` what it learned by
 * it. Committed when `work` is done; rolled back when either throws.
 */
export async function transactionBegunBy<Begun, T>(
  begin: (connection: pg.PoolClient) => Promise<Begun>,
  work: (tx: Scoped, begun: Begun) => Promise<T>,
): Promise<T> {
  const { pool, database } = held();
  const { fullSchema, schema: relations, tableNamesMap } = database._;
  const connection = await pool.connect();
  let unusable = false;
  try {
    const begun = await begin(connection);
    const known = relations && { fullSchema, schema: relations, tableNamesMap };
    const tx = new NodePgTransaction(DIALECT, new NodePgSession(connection, DIALECT, known), known);
    const result = await work(tx as Scoped, begun);
    await connection.query("commit");
    return result;
  } catch (error) {
    await connection.query("rollback").catch(() => {
      unusable = true;
    });
    throw error;
  } finally {
    connection.release(unusable);
  }
}

/** A statement that each connection's server plans once and then knows by its name: made by `known`. */
export type Known = { readonly name: string; readonly query: Query };

/**
 * For what is asked all the time and takes longer to plan than to run.
 * @param query its values are `sql.placeholder`s, so that its text never differs
 */
export const known = (name: string, query: SQL): Known => ({ name, query: DIALECT.sqlToQuery(query) });

/** Runs a known statement with the values of its placeholders. */
export async function runKnown<T>(tx: Scoped, { name, query }: Known, values: Record<string, unknown>): Promise<T[]> {
  const prepared = tx._.session.prepareQuery(query, undefined, name, false);
  return ((await prepared.execute(values)) as pg.QueryResult & { rows: T[] }).rows;
}

/** Points this process at another database: for tests, each of which has its own. Returns how to close it. */
export function useDatabase(connectionString: string): () => Promise<void> {
  holder.kontaktPool = open(connectionString);
  const { pool } = holder.kontaktPool;
  return async () => {
    holder.kontaktPool = undefined;
    await pool.end();
  };
}
