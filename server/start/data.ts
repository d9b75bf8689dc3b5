import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { migrateDatabase } from "@/db/migrate";
import { startCluster } from "@/db/postgres/cluster";
import { type Environment, finish, ROOT, type Running, typescript } from "./processes";

export const SEED = "db/seed/demonstration.ts";
const LOADING = "kontaktforloeb: demonstration loading";
const LOADED = "kontaktforloeb: demonstration loaded";

/** The two addresses of one database: see design.md's "Database" for what each may do. */
export type Addresses = { readonly DATABASE_URL: string; readonly DATABASE_OWNER_URL: string };

/** The database that the environment names; null: none. @throws when it names half of one */
export function givenDatabase(): Addresses | null {
  const { DATABASE_URL, DATABASE_OWNER_URL } = process.env;
  if (DATABASE_URL && DATABASE_OWNER_URL) return { DATABASE_URL, DATABASE_OWNER_URL };
  if (!DATABASE_URL && !DATABASE_OWNER_URL) return null;
  throw new Error("Set both DATABASE_URL (serving role) and DATABASE_OWNER_URL (owner), or neither.");
}

async function asOwner<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

/** Opens the demonstration's database: the one named, else that of the cluster which comes with the project. */
export async function openDatabase(options: {
  readonly fresh: boolean;
  readonly say: (line: string) => void;
  readonly onStop: (stop: () => Promise<void>) => void;
}): Promise<Addresses> {
  const given = givenDatabase();
  if (given) {
    if (options.fresh) {
      throw new Error(
        "--fresh does not touch a database that DATABASE_URL names. Empty it yourself, or unset DATABASE_URL and " +
          "DATABASE_OWNER_URL. Nothing was changed.",
      );
    }
    await asOwner(given.DATABASE_OWNER_URL, (client) => client.query("select 1"));
    options.say("using the database that DATABASE_URL names");
    return given;
  }
  const { fresh, say } = options;
  const cluster = await startCluster({ folder: path.join(ROOT, ".data/postgres"), fresh, say });
  options.onStop(cluster.stop);
  say(`database ${cluster.outcome} (${cluster.root})`);
  await cluster.ensureDatabase("kontakt");
  return { DATABASE_URL: cluster.servingUrl("kontakt"), DATABASE_OWNER_URL: cluster.ownerUrl("kontakt") };
}

export type Contents = "empty" | "loading" | "loaded" | "foreign";

/** What the database holds. *foreign*: rows that the demonstration did not make. */
async function contents(client: pg.Client): Promise<Contents> {
  const { rows } = await client.query<{ mark: string | null }>(
    "select shobj_description(oid, 'pg_database') as mark from pg_database where datname = current_database()",
  );
  if (rows[0]?.mark === LOADING) return "loading";
  if (rows[0]?.mark === LOADED) return "loaded";
  const members = await client.query("select 1 from member limit 1");
  return members.rowCount ? "foreign" : "empty";
}

async function mark(client: pg.Client, text: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>("select current_database() as name");
  const name = client.escapeIdentifier(rows[0]?.name ?? "");
  await client.query(`COMMENT ON DATABASE ${name} IS ${client.escapeLiteral(text)}`);
}

/** Puts a database whose loading was cut off out of the way, under another name, and an empty one in its place. */
async function setAside(addresses: Addresses): Promise<string> {
  const maintenance = new URL(addresses.DATABASE_OWNER_URL);
  const name = maintenance.pathname.slice(1);
  maintenance.pathname = "/postgres";
  const aside = `${name}_cut_off_${Date.now().toString(36)}`;
  await asOwner(maintenance.toString(), async (client) => {
    await client.query(`ALTER DATABASE ${client.escapeIdentifier(name)} RENAME TO ${client.escapeIdentifier(aside)}`);
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
  return aside;
}

/**
 * Migrates the database and, when it is empty, loads the demonstration into it.
 * @param env what the application would be started with
 * @returns what it held before
 * @throws when loading was cut off in a database of the user's own, or fails now
 */
export async function prepareData(
  addresses: Addresses,
  env: Environment,
  say: (line: string) => void,
  whileRunning?: (running: Running) => void,
): Promise<Contents> {
  const owner = addresses.DATABASE_OWNER_URL;
  await migrateDatabase(owner, path.join(ROOT, "db/migrations"));
  say("migrated");
  let found = await asOwner(owner, contents);
  if (found === "loading") {
    if (givenDatabase()) {
      throw new Error("Loading the demonstration into this database was cut off. Empty the database and start again.");
    }
    say(`an earlier loading was cut off: it is kept as database ${await setAside(addresses)}`);
    await migrateDatabase(owner, path.join(ROOT, "db/migrations"));
    found = "empty";
  }
  if (found !== "empty") return found;
  say("loading the demonstration fund");
  await asOwner(owner, (client) => mark(client, LOADING));
  if (!fs.existsSync(path.join(ROOT, SEED))) throw new Error(`${SEED} is missing.`);
  await finish({ name: "loading the demonstration", args: typescript(SEED), env }, whileRunning);
  await asOwner(owner, (client) => mark(client, LOADED));
  return found;
}
