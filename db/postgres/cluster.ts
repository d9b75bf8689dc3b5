import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { type Account, giveTo, runAs, serverAccount } from "./account";
import { type Binaries, postgresBinaries } from "./binaries";
import { type DataFolder, damage, moveAside, openDataFolder } from "./data-folder";
import { enter, leave, underLock, uses } from "./folder-lock";
import { address, runningPort, type ServerSettings, SUPERUSER, startServer, stopServer } from "./server";

/** Owns the database and its tables, runs the migrations; neither a superuser nor above row-level security. */
const OWNER_ROLE = "kontakt_owner";
/** What the application signs in as: owns nothing, bound by row-level security. */
const SERVING_ROLE = "kontakt_app";

type Passwords = { readonly superuser: string; readonly owner: string; readonly serving: string };

export type Cluster = {
  /** How it came about: made now, started on data there was, or found running. */
  readonly outcome: "initialised" | "started" | "adopted";
  /** The folder that holds it. */
  readonly root: string;
  readonly ownerUrl: (database: string) => string;
  readonly servingUrl: (database: string) => string;
  /** Makes the database, owned by `OWNER_ROLE`, unless it is there. @returns whether it was made */
  readonly ensureDatabase: (database: string) => Promise<boolean>;
  /** Leaves the cluster; the last of its users stops the server. */
  readonly stop: () => Promise<void>;
};

export type ClusterSettings = Partial<ServerSettings> & {
  /** The folder wished for; see `openDataFolder`. */
  readonly folder: string;
  /** Moves the data there is out of the way first (it is kept) and begins with an empty cluster. */
  readonly fresh?: boolean;
  /** Told, in one line each, what a person should know. */
  readonly say?: (line: string) => void;
};

function newPasswords(): Passwords {
  const password = () => crypto.randomBytes(24).toString("base64url");
  return { superuser: password(), owner: password(), serving: password() };
}

/** Initialises beside the final place and renames, so that the data is either whole or not there. */
async function initialise(folder: DataFolder, binaries: Binaries, account: Account): Promise<void> {
  const passwords = newPasswords();
  const file = path.join(folder.root, "superuser-password");
  fs.mkdirSync(folder.unfinished, { mode: 0o700 });
  giveTo(account, folder.unfinished);
  fs.writeFileSync(file, passwords.superuser, { mode: 0o600 });
  giveTo(account, file);
  try {
    const { status, output } = await runAs(
      account,
      binaries.initdb,
      [
        `--pgdata=${folder.unfinished}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${file}`,
        // The order of names is Danish whatever the machine's own language is.
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=icu",
        "--icu-locale=da-DK",
        "--auth-local=scram-sha-256",
        "--auth-host=scram-sha-256",
      ],
      folder.root,
    );
    if (status !== 0) throw new Error(`PostgreSQL's data could not be initialised in ${folder.root}:\n${output}`);
  } finally {
    fs.rmSync(file, { force: true });
  }
  fs.writeFileSync(folder.passwords, `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600 });
  if (fs.existsSync(folder.data)) fs.rmdirSync(folder.data);
  fs.renameSync(folder.unfinished, folder.data);
}

async function asSuperuser<T>(port: number, passwords: Passwords, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address(SUPERUSER, passwords.superuser, port, "postgres") });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

async function ensureRoles(client: pg.Client, passwords: Passwords): Promise<void> {
  const roles = [
    { name: OWNER_ROLE, password: passwords.owner, may: "LOGIN CREATEDB CREATEROLE NOSUPERUSER NOBYPASSRLS" },
    { name: SERVING_ROLE, password: passwords.serving, may: "LOGIN NOCREATEDB NOCREATEROLE NOSUPERUSER NOBYPASSRLS" },
  ];
  for (const { name, password, may } of roles) {
    const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [name]);
    const verb = rowCount ? "ALTER" : "CREATE";
    await client.query(`${verb} ROLE ${name} WITH ${may} PASSWORD ${client.escapeLiteral(password)}`);
  }
}

function refuseAnotherVersion(folder: DataFolder): void {
  const version = fs.readFileSync(path.join(folder.data, "PG_VERSION"), "utf8").trim();
  if (version === "18") return;
  throw new Error(
    `The data in ${folder.data} was made by PostgreSQL ${version}, this is 18. Start with --fresh to move it aside ` +
      "and begin anew. Nothing was changed.",
  );
}

/**
 * Brings up the PostgreSQL that comes with the project: initialises it once, takes over a server that already runs on
 * the folder, else starts it on a free port of the loopback interface. Data that is not whole is moved aside, never
 * removed, and `say` names where to.
 * @throws an error that says what to do
 */
export async function startCluster({ folder: wished, durable = true, fresh = false, say }: ClusterSettings) {
  const folder = openDataFolder(path.resolve(wished));
  const account = serverAccount(folder.data);
  const binaries = postgresBinaries(account, folder.root);
  const read = () => JSON.parse(fs.readFileSync(folder.passwords, "utf8")) as Passwords;

  return await underLock(folder.lock, async (): Promise<Cluster> => {
    if (fresh && fs.existsSync(path.join(folder.data, "PG_VERSION"))) {
      if (uses(folder.users) > 0) {
        throw new Error(`Another process still uses the database in ${folder.root}. Stop it, then start with --fresh.`);
      }
      await stopServer(folder, binaries, account);
      say?.(`The data there was is kept in ${moveAside(folder.data, "before-fresh", folder.passwords)}`);
    }
    const notWhole = (why: string, at: string) => say?.(`The database was not whole (${why}): it is kept in ${at}`);
    if (fs.existsSync(folder.unfinished)) {
      notWhole("an earlier start was cut off", moveAside(folder.unfinished, "not-whole"));
    }
    const wrong = damage(folder);
    if (wrong) notWhole(wrong, moveAside(folder.data, "not-whole", folder.passwords));
    let outcome: Cluster["outcome"] = "initialised";
    let port: number | null = null;
    if (fs.existsSync(path.join(folder.data, "PG_VERSION"))) {
      refuseAnotherVersion(folder);
      port = await runningPort(folder, read().superuser);
      outcome = port === null ? "started" : "adopted";
    } else {
      await initialise(folder, binaries, account);
    }
    const passwords = read();
    port ??= await startServer(folder, binaries, account, passwords.superuser, { durable });
    const at = port;
    await asSuperuser(at, passwords, (client) => ensureRoles(client, passwords));

    const entry = enter(folder.users);
    return {
      outcome,
      root: folder.root,
      ownerUrl: (database) => address(OWNER_ROLE, passwords.owner, at, database),
      servingUrl: (database) => address(SERVING_ROLE, passwords.serving, at, database),
      ensureDatabase: (database) =>
        asSuperuser(at, passwords, async (client) => {
          const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [database]);
          if (rowCount) return false;
          await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${OWNER_ROLE}`);
          return true;
        }),
      stop: () =>
        underLock(folder.lock, async () => {
          if (leave(entry) === 0) await stopServer(folder, binaries, account);
        }),
    };
  });
}
