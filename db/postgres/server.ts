import { execFileSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { type Account, giveTo, runAs } from "./account";
import type { Binaries } from "./binaries";
import type { DataFolder } from "./data-folder";
import { isAlive } from "./folder-lock";

const LOOPBACK = "127.0.0.1";
export const SUPERUSER = "postgres";
const PATIENCE = 60_000;

/** The address of a database on this machine. */
export function address(user: string, password: string, port: number, database: string): string {
  return `postgres://${user}:${encodeURIComponent(password)}@${LOOPBACK}:${port}/${database}`;
}

/** A port of the loopback interface that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, LOOPBACK, resolve);
  });
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Does a server answer at this port, and is it the one of this very data folder? */
async function answersFor(data: string, port: number, password: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: address(SUPERUSER, password, port, "postgres"),
    connectionTimeoutMillis: 3_000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    return fs.realpathSync(rows[0]?.data_directory ?? "") === fs.realpathSync(data);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Is this process a PostgreSQL server? Process ids are given anew, so that one being alive says little. */
function isPostgres(pid: number, data: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    if (process.platform === "linux") {
      const command = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
      return command.includes("postgres") && command.includes(data);
    }
    if (process.platform === "win32") return true;
    return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).includes("postgres");
  } catch {
    return false;
  }
}

function noted(folder: DataFolder): { pid: number; port: number } | null {
  try {
    const lines = fs.readFileSync(path.join(folder.data, "postmaster.pid"), "utf8").split("\n");
    return { pid: Math.abs(Number(lines[0])), port: Number(lines[3]) };
  } catch {
    return null;
  }
}

/**
 * The port of the server that already runs on this folder; null when none does. A note left by one that was killed is
 * removed; one that is starting, recovering or shutting down is waited for.
 */
export async function runningPort(folder: DataFolder, password: string): Promise<number | null> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const note = noted(folder);
    if (!note) return null;
    if (note.port > 0 && (await answersFor(folder.data, note.port, password))) return note.port;
    if (!isPostgres(note.pid, folder.data)) {
      fs.rmSync(path.join(folder.data, "postmaster.pid"), { force: true });
      return null;
    }
    if (Date.now() > until) {
      throw new Error(
        `A PostgreSQL server (process ${note.pid}) runs on ${folder.data} and does not answer. End it with ` +
          `kill ${note.pid} and start again. Nothing was changed.`,
      );
    }
    await wait(200);
  }
}

export type ServerSettings = {
  /** False for data that may be lost with the machine (never with the process alone): the tests'. */
  readonly durable: boolean;
};

function options(port: number, settings: ServerSettings): string {
  const given: Record<string, string | number> = {
    listen_addresses: LOOPBACK,
    port,
    unix_socket_directories: "",
    max_connections: 200,
    timezone: "UTC",
    log_timezone: "UTC",
    lc_messages: "C",
    ...(!settings.durable && { fsync: "off", full_page_writes: "off" }),
  };
  const quote = process.platform === "win32" ? '"' : "'";
  return Object.entries(given)
    .map(([name, value]) => `-c ${name}=${value === "" ? quote + quote : value}`)
    .join(" ");
}

function lastLines(file: string, count: number): string {
  try {
    return fs.readFileSync(file, "utf8").trimEnd().split("\n").slice(-count).join("\n");
  } catch {
    return "";
  }
}

/**
 * Starts the server on a free loopback port and waits until it answers.
 * @returns the port
 * @throws with the end of the server's log when it does not start
 */
export async function startServer(
  folder: DataFolder,
  binaries: Binaries,
  account: Account,
  password: string,
  settings: ServerSettings,
): Promise<number> {
  // The log of the run before is kept beside this one's.
  if (fs.existsSync(folder.log)) fs.renameSync(folder.log, `${folder.log}.1`);
  fs.writeFileSync(folder.log, "", { mode: 0o600 });
  giveTo(account, folder.log);
  // Another process may take the port first, and the remains of a killed server may need a moment to go.
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const args = ["start", "-w", "-t", "60", "-D", folder.data, "-l", folder.log, "-o", options(port, settings)];
    const { status, output } = await runAs(account, binaries.pgCtl, args, folder.root);
    if (status === 0 && (await answersFor(folder.data, port, password))) return port;
    if (status === 0) throw new Error(`PostgreSQL started on ${folder.data} but does not accept its own password.`);
    if (attempt === 4) {
      throw new Error(
        `PostgreSQL does not start on ${folder.data}. Nothing was changed. Its log (${folder.log}) ends:\n` +
          `${lastLines(folder.log, 12) || output}`,
      );
    }
    await wait(500 * attempt);
  }
}

/** Stops the server, disconnecting its clients, and returns when its data is safely written. */
export async function stopServer(folder: DataFolder, binaries: Binaries, account: Account): Promise<void> {
  if (!noted(folder)) return;
  const args = ["stop", "-w", "-t", "60", "-m", "fast", "-D", folder.data];
  const { status, output } = await runAs(account, binaries.pgCtl, args, folder.root);
  if (status !== 0 && noted(folder)) throw new Error(`PostgreSQL on ${folder.data} did not stop:\n${output}`);
}
