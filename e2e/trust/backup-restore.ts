import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from, to } from "pg-copy-streams";
import { freshDatabase } from "@/db/postgres/test-database";

/** How a restored database stands against the one it was taken from. */
export type Restored = {
  readonly tables: number;
  readonly rows: number;
  /** Tables whose rows are not the same, row for row. */
  readonly differing: readonly string[];
};

/**
 * Takes a backup of a whole database, in one snapshot while it may be written to, restores it into an empty one and
 * compares every row of every table. The server that comes with the project has no pg_dump: the backup is PostgreSQL's own
 * binary COPY, a file a table, which is what pg_dump's data is as well.
 * @param changeMeanwhile is called when the backup has begun: what it writes is not to be in it
 */
export async function backupAndRestore(
  ownerUrl: string,
  changeMeanwhile: () => Promise<void> = async () => {},
): Promise<Restored> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kontakt-backup-"));
  const empty = await freshDatabase();
  try {
    const before = await takeBackup(ownerUrl, folder, changeMeanwhile);
    await restore(empty.ownerUrl, folder, [...before.keys()]);
    const after = await withOwner(empty.ownerUrl, (client) => fingerprints(client));
    const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
      (table) => JSON.stringify(before.get(table)) !== JSON.stringify(after.get(table)),
    );
    return { tables: before.size, rows: [...before.values()].reduce((sum, { rows }) => sum + rows, 0), differing };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
    await empty.drop();
  }
}

type Fingerprint = { rows: number; sum: string };

async function withOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  );
  return rows.map(({ name }) => name);
}

/** Of each table the number of its rows, and the sum of their hashes: the order is none of a table's. */
async function fingerprints(client: pg.Client): Promise<Map<string, Fingerprint>> {
  const found = new Map<string, Fingerprint>();
  for (const table of await tablesOf(client)) {
    const { rows } = await client.query<Fingerprint>(
      `select count(*)::integer as rows,
         coalesce(sum(('x' || substr(md5(t::text), 1, 15))::bit(60)::bigint::numeric), 0)::text as sum
       from ${client.escapeIdentifier(table)} t`,
    );
    found.set(table, rows[0]!);
  }
  return found;
}

async function takeBackup(url: string, folder: string, changeMeanwhile: () => Promise<void>) {
  return withOwner(url, async (client) => {
    await client.query("begin isolation level repeatable read, read only");
    const stand = await fingerprints(client);
    await changeMeanwhile();
    for (const table of stand.keys())
      await pipeline(
        client.query(to(`copy ${client.escapeIdentifier(table)} to stdout (format binary)`)),
        fs.createWriteStream(path.join(folder, table)),
      );
    await client.query("commit");
    return stand;
  });
}

/** What others refer to is there before them. */
async function referredToFirst(client: pg.Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ table: string; refersTo: string }>(
    `select conrelid::regclass::text as table, confrelid::regclass::text as "refersTo" from pg_constraint
     where contype = 'f' and conrelid <> confrelid`,
  );
  const ordered: string[] = [];
  for (let left = [...tables]; left.length > 0; ) {
    const ready = left.filter((table) => !rows.some((one) => one.table === table && left.includes(one.refersTo)));
    if (ready.length === 0) throw new Error("tables that refer to each other in a circle");
    ordered.push(...ready);
    left = left.filter((table) => !ready.includes(table));
  }
  return ordered;
}

async function restore(url: string, folder: string, tables: readonly string[]): Promise<void> {
  await withOwner(url, async (client) => {
    const ordered = await referredToFirst(client, tables);
    const names = ordered.map((table) => client.escapeIdentifier(table));
    await client.query(`truncate ${names.join(", ")}`);
    for (const [at, table] of ordered.entries()) {
      // What a trigger would write beside a row is a row of the backup itself.
      await client.query(`alter table ${names[at]} disable trigger user`);
      await pipeline(
        fs.createReadStream(path.join(folder, table)),
        client.query(from(`copy ${names[at]} from stdin (format binary)`)),
      );
      await client.query(`alter table ${names[at]} enable trigger user`);
    }
    // Numbers go on behind the last one restored.
    const { rows } = await client.query<{ sequence: string; table: string; column: string }>(
      `select pg_get_serial_sequence(format('%I', c.table_name), c.column_name) as sequence, c.table_name as table, c.column_name as column
       from information_schema.columns c where c.table_schema = 'public'
         and pg_get_serial_sequence(format('%I', c.table_name), c.column_name) is not null`,
    );
    for (const { sequence, table, column } of rows)
      await client.query(
        `select setval($1::regclass, greatest((select coalesce(max(${client.escapeIdentifier(column)}), 0) from ${client.escapeIdentifier(table)}), 1))`,
        [sequence],
      );
  });
}
