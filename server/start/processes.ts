import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

export const ROOT = path.resolve(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);
const GUARD = pathToFileURL(path.join(import.meta.dirname, "guard.mjs")).href;
/** `next start` does not end on SIGTERM while an event stream is open. */
const PATIENCE = 3_000;
const KEPT_LINES = 40;

export type Environment = Readonly<Record<string, string | undefined>>;

export type Program = {
  readonly name: string;
  /** What follows `node` on the command line. */
  readonly args: readonly string[];
  readonly env?: Environment;
  /** Where its output goes as well; without it, to the terminal alone. */
  readonly log?: string;
};

export type Running = {
  readonly name: string;
  readonly pid: number | undefined;
  /** Its exit status once it has ended; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly hasEnded: () => boolean;
  /** The last lines it wrote. */
  readonly lastLines: () => string;
  /** Asks it to end, makes it after three seconds, and returns when it has. */
  readonly stop: () => Promise<void>;
};

/** The file behind a package's command: what npx would start, without the shell that would swallow signals. */
export function command(packageName: string, bin: string): string {
  return path.join(ROOT, "node_modules", packageName, bin);
}

/** Arguments for Node that run a TypeScript file. Outside Next's bundles "server-only" is harmless by this condition. */
export function typescript(file: string, ...args: string[]): string[] {
  return ["--conditions=react-server", "--import", pathToFileURL(require.resolve("tsx")).href, file, ...args];
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  try {
    // The whole group, so that nothing it started stays behind.
    if (process.platform === "win32") child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    child.kill(name);
  }
}

/** Starts a Node program in the project's root. It ends with this process, however that ends. */
export function start(program: Program): Running {
  const child = spawn(process.execPath, ["--import", GUARD, ...program.args], {
    cwd: ROOT,
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: "1",
      FORCE_COLOR: undefined,
      NO_COLOR: "1",
      STARTED_BY: String(process.pid),
      ...program.env,
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    // A group of its own: Ctrl-C reaches only the starting process, which then stops all in order.
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  const lines: string[] = [];
  const log = program.log ? fs.createWriteStream(program.log) : null;
  const keep = (chunk: Buffer) => {
    log?.write(chunk);
    lines.push(...chunk.toString("utf8").trimEnd().split("\n"));
    if (lines.length > KEPT_LINES) lines.splice(0, lines.length - KEPT_LINES);
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const ended = new Promise<number | null>((resolve) => {
    child.once("error", (error) => {
      lines.push(error.message);
      resolve(1);
    });
    child.once("close", (status) => {
      log?.end();
      resolve(status);
    });
  });
  return {
    name: program.name,
    pid: child.pid,
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    lastLines: () => lines.join("\n"),
    stop: async () => {
      signal(child, "SIGTERM");
      const force = setTimeout(() => signal(child, "SIGKILL"), PATIENCE);
      await ended;
      clearTimeout(force);
    },
  };
}

/**
 * Runs a Node program to its end.
 * @throws with its last lines when it fails
 */
export async function finish(program: Program, whileRunning?: (running: Running) => void): Promise<void> {
  const running = start(program);
  whileRunning?.(running);
  const status = await running.ended;
  if (status !== 0) throw new Error(`${program.name} failed:\n${running.lastLines()}`);
}
