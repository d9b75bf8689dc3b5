import path from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";

/**
 * Applies what is missing of db/migrations, as the owner. Several processes may start at once: the first takes the lock.
 * `folder` is where the migrations lie when the process was not started in the project's root.
 */
export async function migrateDatabase(
  ownerUrl: string,
  folder = path.join(process.cwd(), "db/migrations"),
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(4271370)");
    await migrate(drizzle(client), { migrationsFolder: folder });
    // Tables that the migrations have added are under the guard of cases like the others.
    await client.query("select guard_tables()");
  } finally {
    await client.end();
  }
}
