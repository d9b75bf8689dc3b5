import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Is this process there? A zombie, which only waits for its parent to notice, is not. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat[stat.lastIndexOf(")") + 2] !== "Z";
  } catch {
    // No /proc on this system, or the process is not ours to read: the signal's answer stands.
    return process.platform !== "linux" || fs.existsSync(`/proc/${pid}`);
  }
}

/**
 * Runs `act` while no other process runs one under the same lock. A lock whose process is gone is taken over.
 * @param patience milliseconds to wait for a live holder
 * @throws when a live holder keeps it longer than that
 */
export async function underLock<T>(lock: string, act: () => Promise<T>, patience = 120_000): Promise<T> {
  const until = Date.now() + patience;
  const mine = `${lock}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  fs.writeFileSync(mine, String(process.pid));
  try {
    for (;;) {
      try {
        // A link is made whole or not at all: nobody ever reads a lock without its holder.
        fs.linkSync(mine, lock);
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
      const holder = Number(readOrNull(lock));
      if (!isAlive(holder)) {
        const stale = `${mine}.stale`;
        try {
          // Whoever renames it first removes it; if it has meanwhile become a live one's, it is put back.
          fs.renameSync(lock, stale);
          if (isAlive(Number(readOrNull(stale)))) fs.linkSync(stale, lock);
          fs.rmSync(stale, { force: true });
        } catch {
          // Another process was quicker.
        }
        continue;
      }
      if (Date.now() > until) throw new Error(`Process ${holder} has held ${lock} for too long; end it and try again.`);
      await wait(50);
    }
    try {
      return await act();
    } finally {
      fs.rmSync(lock, { force: true });
    }
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

function readOrNull(file: string): string | null {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

let entries = 0;

/**
 * Notes that this process uses a cluster: the last one to leave stops the server.
 * @returns what `leave` takes
 */
export function enter(users: string): string {
  const entry = path.join(users, `${process.pid}.${++entries}`);
  fs.writeFileSync(entry, "");
  return entry;
}

/** @returns how many uses by live processes there are; those of dead ones are swept out */
export function uses(users: string): number {
  let live = 0;
  for (const name of fs.readdirSync(users)) {
    if (isAlive(Number(name.split(".")[0]))) live++;
    else fs.rmSync(path.join(users, name), { force: true });
  }
  return live;
}

/** @returns how many uses are left */
export function leave(entry: string): number {
  fs.rmSync(entry, { force: true });
  return uses(path.dirname(entry));
}
