import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";

/** The operating-system account the database server runs under; null: the one this process has. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number } | null;

const NOBODY = 65534;

function lookUp(name: string): Account {
  const uid = spawnSync("id", ["-u", name], { encoding: "utf8" });
  const gid = spawnSync("id", ["-g", name], { encoding: "utf8" });
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/**
 * PostgreSQL refuses to run as root, so root drops to the owner of the data when there is one already, else to the
 * `postgres` account, else to `nobody`.
 * @param data the data folder, which need not exist
 */
export function serverAccount(data: string): Account {
  if (process.getuid?.() !== 0) return null;
  const owner = fs.statSync(data, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  return lookUp("postgres") ?? lookUp("nobody") ?? { name: "nobody", uid: NOBODY, gid: NOBODY };
}

/** Can `account` enter this folder? Asked of the system itself, since access lists and mounts decide as well as modes. */
export function canEnter(account: Account, folder: string): boolean {
  if (!account) return true;
  const asked = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { uid: account.uid, gid: account.gid, cwd: "/" });
  return asked.status === 0;
}

export function giveTo(account: Account, file: string): void {
  if (account) fs.chownSync(file, account.uid, account.gid);
}

/**
 * Runs a program to its end under `account`. Its output is gathered through a file, not a pipe: a server that a program
 * leaves running would hold the pipe open.
 * @returns the exit status (null when a signal ended it) and everything it wrote
 */
export async function runAs(
  account: Account,
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<{ status: number | null; output: string }> {
  const capture = `${cwd}/output-${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}`;
  const file = fs.openSync(capture, "w", 0o600);
  try {
    const child = spawn(program, args, {
      cwd,
      stdio: ["ignore", file, file],
      env: { ...process.env, LC_ALL: "C", LANG: "C", PGOPTIONS: "", TZ: "UTC" },
      // A group of its own, so that Ctrl-C at the terminal reaches this program alone and the server is stopped in order.
      detached: process.platform !== "win32",
      windowsHide: true,
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", resolve);
    });
    return { status, output: fs.readFileSync(capture, "utf8").trim() };
  } finally {
    fs.closeSync(file);
    fs.rmSync(capture, { force: true });
  }
}
