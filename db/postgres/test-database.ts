import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { migrateDatabase } from "../migrate";
import { type Cluster, startCluster } from "./cluster";
import { isAlive } from "./folder-lock";

const ROOT = path.resolve(import.meta.dirname, "../..");
const MIGRATIONS = path.join(ROOT, "db/migrations");
/** Any number will do, as long as every test process takes the same. */
const TEMPLATE_LOCK = 71_370_001;

export type TestDatabase = {
  readonly ownerUrl: string;
  readonly servingUrl: string;
  /** Makes another with the same content. Nobody may be connected to this one meanwhile. */
  readonly copy: () => Promise<TestDatabase>;
  /** Disconnects whoever is left and removes the database. */
  readonly drop: () => Promise<void>;
};

type Server = {
  /** Where databases are made from: always there, never a test's own. */
  readonly maintenanceUrl: string;
  readonly ownerUrl: (database: string) => string;
  readonly servingUrl: (database: string) => string;
  readonly leave: () => Promise<void>;
};

function onDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.toString();
}

/** The cluster kept for the tests alone, apart from the demonstration's. */
export function startTestCluster(): Promise<Cluster> {
  return startCluster({ folder: path.join(ROOT, ".data/test-postgres"), durable: false });
}

/** The tests' own cluster, or with DATABASE_OWNER_URL and DATABASE_URL the server they name. */
async function testServer(): Promise<Server> {
  const { DATABASE_OWNER_URL: owner, DATABASE_URL: serving } = process.env;
  if (owner && serving) {
    return {
      maintenanceUrl: owner,
      ownerUrl: (database) => onDatabase(owner, database),
      servingUrl: (database) => onDatabase(serving, database),
      leave: async () => undefined,
    };
  }
  if (owner || serving) throw new Error("Set both DATABASE_OWNER_URL and DATABASE_URL, or neither.");
  const { ownerUrl, servingUrl, stop } = await startTestCluster();
  return { maintenanceUrl: ownerUrl("postgres"), ownerUrl, servingUrl, leave: stop };
}

async function withClient<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

/** Another name whenever any migration is another. */
function templateName(): string {
  const hash = crypto.createHash("sha256");
  const files = fs.readdirSync(MIGRATIONS, { recursive: true, encoding: "utf8" }).sort();
  for (const file of files) {
    const at = path.join(MIGRATIONS, file);
    if (fs.statSync(at).isFile()) hash.update(file).update("\0").update(fs.readFileSync(at)).update("\0");
  }
  return `test_template_${hash.digest("hex").slice(0, 16)}`;
}

/** Makes the migrated database that the tests' databases are copies of, unless it is there. */
async function ensureTemplate(server: Server, client: pg.Client): Promise<string> {
  const name = templateName();
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
  if (rowCount) return name;
  // Made under another name first: a template that exists is whole.
  const unfinished = `${name}_unfinished`;
  await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${unfinished}`);
  await migrateDatabase(server.ownerUrl(unfinished), MIGRATIONS);
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  return name;
}

/** Removes a database with whoever is connected: the owner may not disconnect the serving role, so it does so itself. */
async function removeDatabase(server: Omit<Server, "leave">, name: string): Promise<void> {
  await withClient(server.servingUrl(name), (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
    ),
  ).catch(() => undefined); // Not to be entered: then the removal below says why.
  await withClient(server.maintenanceUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

let made = 0;

/** Makes a database on `server`: a copy of the one named, or migrated and empty. */
async function createDatabase(server: Server, original: string | null): Promise<string> {
  return await withClient(server.maintenanceUrl, async (client) => {
    await client.query("select pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    const template = original ?? (await ensureTemplate(server, client));
    const name = `test_${process.pid}_${Date.now().toString(36)}_${++made}`;
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    return name;
  });
}

/**
 * A migrated, empty database of the caller's own: one per test file.
 *
 *     const database = await freshDatabase();
 *     afterAll(() => database.drop());
 *
 * @throws when the server cannot be started or reached, or a migration fails
 */
export const freshDatabase = (): Promise<TestDatabase> => newDatabase(null);

async function newDatabase(original: string | null): Promise<TestDatabase> {
  const server = await testServer();
  try {
    const name = await createDatabase(server, original);
    return {
      ownerUrl: server.ownerUrl(name),
      servingUrl: server.servingUrl(name),
      copy: () => newDatabase(name),
      drop: () => removeDatabase(server, name).finally(server.leave),
    };
  } catch (error) {
    await server.leave();
    throw error;
  }
}

/** Removes what test processes that are gone have left on the tests' own cluster: databases and outdated templates. */
export async function sweepTestCluster(cluster: Cluster): Promise<void> {
  const keep = templateName();
  const server = { ...cluster, maintenanceUrl: cluster.ownerUrl("postgres") };
  await withClient(server.maintenanceUrl, async (client) => {
    await client.query("select pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where datname like 'test\\_%' and datname <> $1",
      [keep],
    );
    for (const { datname } of rows) {
      const maker = /^test_(\d+)_/.exec(datname)?.[1];
      if (!maker || !isAlive(Number(maker))) await removeDatabase(server, datname);
    }
  });
}
