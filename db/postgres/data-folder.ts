import crypto from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { canEnter, serverAccount } from "./account";

/** Where one cluster keeps everything that is its own. */
export type DataFolder = {
  /** Holds the other entries; another account may pass through it and see nothing. */
  readonly root: string;
  /** PostgreSQL's own data. */
  readonly data: string;
  /** What initialising writes before it is whole. */
  readonly unfinished: string;
  readonly passwords: string;
  readonly log: string;
  readonly users: string;
  readonly lock: string;
};

function explain(folder: string, error: unknown): Error {
  const code = (error as NodeJS.ErrnoException).code;
  const why =
    code === "EACCES" || code === "EPERM" || code === "EROFS"
      ? "there is no permission to write there"
      : code === "ENOTDIR" || code === "EEXIST"
        ? "a file is in its place"
        : (error as Error).message;
  return new Error(
    `The database's folder ${folder} cannot be made: ${why}. Give this account write permission to it, or set ` +
      "DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL from 15 on. Nothing was changed.",
    { cause: error },
  );
}

function layout(root: string): DataFolder {
  return {
    root,
    data: path.join(root, "cluster"),
    unfinished: path.join(root, "cluster.unfinished"),
    passwords: path.join(root, "passwords.json"),
    log: path.join(root, "server.log"),
    users: path.join(root, "users"),
    lock: path.join(root, "lock"),
  };
}

/** Makes the folder for a wished place, or finds another that the server's account can reach: see `openDataFolder`. */
function reachable(wished: string): string {
  fs.mkdirSync(wished, { recursive: true });
  const account = serverAccount(path.join(wished, "cluster"));
  if (!account) return wished;
  fs.chmodSync(wished, 0o711);
  if (canEnter(account, wished)) return wished;
  // /var/tmp outlives a restart of the machine, /tmp need not.
  const base = fs.existsSync("/var/tmp") ? "/var/tmp" : os.tmpdir();
  const key = crypto.createHash("sha256").update(wished).digest("hex").slice(0, 16);
  const elsewhere = path.join(base, `kontaktforloeb-${key}`);
  fs.mkdirSync(elsewhere, { recursive: true, mode: 0o711 });
  const found = fs.lstatSync(elsewhere);
  if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) {
    throw new Error(`${elsewhere} belongs to somebody else; remove or rename it and start again.`);
  }
  return elsewhere;
}

/**
 * Opens (and makes) the folder of a cluster. For root it may lie elsewhere than wished, namely where the account that
 * the server drops to can enter: a folder under /root, for one, lets nobody else in.
 * @throws an error that says what to do, when it cannot be made or written
 */
export function openDataFolder(wished: string): DataFolder {
  try {
    const folder = layout(reachable(wished));
    fs.mkdirSync(folder.users, { recursive: true });
    fs.accessSync(folder.root, fs.constants.W_OK | fs.constants.X_OK);
    return folder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw explain(wished, error);
  }
}

/**
 * Renames a file or folder out of the way, never over another.
 * @param companion a file to go with it, if it is there: data is of little use without its passwords
 * @returns its new name; the companion's is this one followed by its own
 */
export function moveAside(at: string, because: string, companion?: string): string {
  const stamp = new Date().toISOString().replace(/[-:]/g, "").slice(0, 15);
  for (let n = 0; ; n++) {
    const to = `${at}.${because}-${stamp}${n ? `-${n}` : ""}`;
    if (fs.existsSync(to)) continue;
    fs.renameSync(at, to);
    if (companion && fs.existsSync(companion)) fs.renameSync(companion, `${to}.${path.basename(companion)}`);
    return to;
  }
}

/** What is wrong with the data in the folder; null: it is whole, or there is none. */
export function damage(folder: DataFolder): string | null {
  const entries = fs.existsSync(folder.data) ? fs.readdirSync(folder.data) : [];
  if (entries.length === 0) return null;
  for (const needed of ["PG_VERSION", "postgresql.conf", "pg_hba.conf", "global/pg_control", "base", "pg_wal"]) {
    if (!fs.existsSync(path.join(folder.data, needed))) return `it lacks ${needed}`;
  }
  if (!fs.existsSync(folder.passwords)) return "its passwords are gone";
  return null;
}
