import fs from "node:fs";
import path from "node:path";
import { moveAside } from "@/db/postgres/data-folder";
import { isAlive } from "@/db/postgres/folder-lock";
import { environment, type Ports, startApplication } from "./application";
import { build, isBuilt } from "./build";
import { openDatabase, prepareData } from "./data";
import { whoToSignInAs } from "./people";
import { portComplaint } from "./ports";
import { ROOT, type Running } from "./processes";
import { keptSecrets } from "./secrets";
import { Interrupted, shutdownOnSignals } from "./shutdown";

const DATA = path.join(ROOT, ".data");
const NOTE = path.join(DATA, "demonstration.json");
/** What the simulated DFDG has received: it belongs to the data it was told of. */
const DFDG_STATE = path.join(DATA, "dfdg.jsonl");

function portsWanted(): Ports {
  const application = Number(process.env.PORT ?? 3000);
  return {
    application,
    identity: Number(process.env.IDENTITY_PORT ?? application + 1),
    dfdg: Number(process.env.DFDG_PORT ?? application + 2),
    postRoom: Number(process.env.POST_ROOM_PORT ?? application + 3),
    smtp: Number(process.env.SMTP_PORT ?? application + 4),
  };
}

/** The demonstration that already runs from this folder, if one does. */
function runsAlready(): { pid: number; origin: string } | null {
  try {
    const note = JSON.parse(fs.readFileSync(NOTE, "utf8")) as { pid: number; origin: string };
    return isAlive(note.pid) ? note : null;
  } catch {
    return null;
  }
}

async function refuseTakenPorts(ports: Ports): Promise<void> {
  const settings: Readonly<Record<number, string>> = {
    [ports.application]: "PORT=3100 npm run demo",
    [ports.identity]: "IDENTITY_PORT=3101 npm run demo",
    [ports.dfdg]: "DFDG_PORT=3102 npm run demo",
    [ports.postRoom]: "POST_ROOM_PORT=3103 npm run demo",
    [ports.smtp]: "SMTP_PORT=3104 npm run demo",
  };
  for (const port of Object.values(ports)) {
    const complaint = await portComplaint(port);
    if (!complaint) continue;
    const other = runsAlready();
    const why = other ? ` The demonstration already runs at ${other.origin} (process ${other.pid}).` : "";
    throw new Error(`Cannot start: ${complaint}.${why} Choose another: ${settings[port]}. Nothing was changed.`);
  }
}

function refuseReadOnlyFolder(): void {
  try {
    fs.mkdirSync(path.join(DATA, "log"), { recursive: true });
    fs.accessSync(DATA, fs.constants.W_OK);
    fs.accessSync(path.join(DATA, "log"), fs.constants.W_OK);
    if (!isBuilt()) fs.accessSync(ROOT, fs.constants.W_OK);
  } catch (error) {
    const { code, path: at } = error as NodeJS.ErrnoException;
    throw new Error(
      `Cannot write to ${at ?? DATA} (${code}). Give this account write permission to it, or copy the project to a ` +
        "folder of your own. Nothing was changed.",
    );
  }
}

/**
 * The demonstration: builds if the sources have changed, brings up the database, loads it when empty, serves, and stays
 * until it is told to end.
 * @param args `--fresh`: move the data aside and start over
 * @param started when the command was given, in milliseconds
 * @returns the exit code
 */
export async function run(args: readonly string[], started: number): Promise<number> {
  const unknown = args.find((arg) => arg !== "--fresh");
  if (unknown) throw new Error(`${unknown} is not known. The only option is --fresh: move the data aside, start over.`);
  const fresh = args.includes("--fresh");
  const say = (line: string) => {
    console.info(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  };
  const ports = portsWanted();
  await refuseTakenPorts(ports);
  refuseReadOnlyFolder();

  let wanted = false;
  const shutdown = shutdownOnSignals(() => {
    wanted = true;
    say("stopping");
  });
  const goOn = () => {
    if (shutdown.signal.aborted) throw new Interrupted();
  };
  const stopWithRest = (running: Running) => shutdown.add(running.stop);
  try {
    if (isBuilt()) say("built already");
    else {
      say("building, about a minute");
      await build({}, stopWithRest);
      say("built");
    }
    goOn();
    const addresses = await openDatabase({ fresh, say, onStop: shutdown.add });
    const secretsFile = path.join(DATA, "secrets.json");
    if (fresh) {
      for (const file of [secretsFile, DFDG_STATE]) if (fs.existsSync(file)) moveAside(file, "before-fresh");
    }
    const env = { ...environment(addresses, keptSecrets(secretsFile), ports), DFDG_STATE };
    goOn();
    await prepareData(addresses, env, say, stopWithRest);
    goOn();
    const log = (name: string) => path.join(DATA, "log", `${name}.log`);
    const application = await startApplication(env, ports, log, shutdown.signal);
    shutdown.add(application.stop);
    goOn();
    fs.writeFileSync(NOTE, JSON.stringify({ pid: process.pid, origin: application.origin }));
    shutdown.add(async () => fs.rmSync(NOTE, { force: true }));
    say("ready");
    console.info(
      `\n  ${application.origin}\n\n${whoToSignInAs()}\n\n  The simulated DFDG: http://localhost:${ports.dfdg}\n` +
        `  The simulated post room: http://localhost:${ports.postRoom}\n\n  Ctrl-C stops everything.\n`,
    );

    const first = await Promise.race([application.ended, asked(shutdown.signal)]);
    await shutdown.now();
    if (!first) return 0;
    throw new Error(`${first.name} ended by itself:\n${first.lastLines()}`);
  } catch (error) {
    await shutdown.now();
    if (wanted) return 0;
    throw error;
  }
}

function asked(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener("abort", () => resolve(null), { once: true });
  });
}
