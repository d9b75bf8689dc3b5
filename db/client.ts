import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import * as schema from "./schema";

export type Database = NodePgDatabase<typeof schema>;
/** A transaction in which the scope is set: the only way anything reads or writes. */
export type Scoped = Parameters<Parameters<Database["transaction"]>[0]>[0];

type Held = { pool: pg.Pool; database: Database };
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
    options: "-c TimeZone=UTC",
  });
  // A server restart must not end the process: the pool replaces the broken connection by itself.
  pool.on("error", () => {});
  return { pool, database: drizzle(pool, { schema }) };
}

/** The serving role's pool. */
export const servingPool = (): pg.Pool => held().pool;
export const database = (): Database => held().database;

/** Points this process at another database: for tests, each of which has its own. Returns how to close it. */
export function useDatabase(connectionString: string): () => Promise<void> {
  holder.kontaktPool = open(connectionString);
  const { pool } = holder.kontaktPool;
  return async () => {
    holder.kontaktPool = undefined;
    await pool.end();
  };
}
