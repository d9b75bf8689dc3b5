import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "@/db/postgres/server";
import { type Application, environment, startApplication } from "@/server/start/application";
import type { Addresses } from "@/server/start/data";
import { freePorts } from "@/server/start/ports";
import { start, typescript } from "@/server/start/processes";
import type { Secrets } from "@/server/start/secrets";
import { CASEWORKER, countAsReconciled, KEPT, type Loaded, PEOPLE } from "./data";
import { type Ask, send } from "./load";
import { signIn } from "./sign-in";

export type Served = {
  /** Where the application is asked; not by the name localhost, which would be looked up each time. */
  readonly base: string;
  /** What a request of the signed-in caseworker carries. */
  readonly headers: { readonly cookie: string; readonly origin: string; readonly "x-kontakt": "1" };
  readonly stop: () => Promise<void>;
};

async function startServing(addresses: Addresses, secrets: Secrets): Promise<Application & { base: string }> {
  const ports = await freePorts();
  const env = { ...environment(addresses, secrets, ports), BENCH: "1", PEOPLE };
  fs.mkdirSync(path.join(KEPT, "log"), { recursive: true });
  const log = (name: string) => path.join(KEPT, "log", `${name}-${ports.application}.log`);
  const application = await startApplication(env, ports, log);
  return { ...application, base: `http://127.0.0.1:${ports.application}` };
}

/** Starts the application on a database and signs the bench's caseworker in. */
export async function serve({ addresses, fundCode }: Loaded, secrets: Secrets): Promise<Served> {
  await countAsReconciled({ addresses, fundCode });
  const { origin, base, stop } = await startServing(addresses, secrets);
  try {
    const cookie = await signIn(origin, CASEWORKER.subject);
    return { base, headers: { cookie, origin, "x-kontakt": "1" }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export type StartUp = { readonly seconds: number; readonly megabytes: number };

/**
 * From nothing running to the first page read to its end, by a caseworker whose session is still good, and the memory of
 * everything started for it beside the database.
 * @param database starts the database's server; what it takes is part of the time
 */
export async function startUp(
  { database, cookie }: { database: () => Promise<Addresses>; cookie: string },
  secrets: Secrets,
): Promise<StartUp> {
  const before = new Set(children(process.pid));
  const began = performance.now();
  const { base, stop } = await startServing(await database(), secrets);
  try {
    const page = await send(new http.Agent(), { url: `${base}/?who=all`, headers: { cookie } });
    const seconds = (performance.now() - began) / 1000;
    if (page.status !== 200 || !page.body.includes("</html>"))
      throw new Error(`The first page answered ${page.status}.`);
    const started = children(process.pid).filter((pid) => !before.has(pid));
    return { seconds, megabytes: Math.round(started.reduce((sum, pid) => sum + residentBytes(pid), 0) / 1e6) };
  } finally {
    await stop();
  }
}

/** Every process below this one, by Linux' own account of them. */
function children(pid: number): number[] {
  try {
    const direct = fs
      .readdirSync(`/proc/${pid}/task`)
      .flatMap((task) => fs.readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").trim().split(" "))
      .filter(Boolean)
      .map(Number);
    return direct.flatMap((child) => [child, ...children(child)]);
  } catch {
    return [];
  }
}

/** Memory that goes when the process goes: its own pages, and its share of those it shares with others. */
function residentBytes(pid: number): number {
  const rollup = fs.readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  return Number(/^Pss:\s+(\d+) kB/mu.exec(rollup)?.[1] ?? Number.NaN) * 1024;
}

export type Raw = { readonly asks: readonly Ask[]; readonly stop: () => Promise<void> };

/** Starts the bare server with its statements. @returns how to ask for each, in their order */
export async function serveRaw(
  { addresses, fundCode }: Loaded,
  statements: readonly { text: string; values: unknown[] }[],
): Promise<Raw> {
  const port = await freePort();
  const file = path.join(KEPT, `statements-${port}.json`);
  fs.writeFileSync(file, JSON.stringify(statements));
  const env = {
    DATABASE_URL: addresses.DATABASE_URL,
    PORT: String(port),
    STATEMENTS: file,
    SCOPE: `-c app.fund_code=${fundCode} -c app.member_id= -c app.user_id= -c app.roles=caseworker`,
    NODE_ENV: "production",
  };
  const running = start({ name: "raw server", args: typescript("e2e/bench/raw-server.ts"), env });
  const asks = statements.map((_, at) => ({ url: `http://127.0.0.1:${port}/${at}` }));
  const agent = new http.Agent();
  for (let tries = 0; tries < 100; tries++) {
    const answered = await send(agent, asks[0]!).catch(() => null);
    if (answered?.status === 200)
      return {
        asks,
        stop: async () => {
          await running.stop();
          fs.rmSync(file, { force: true });
        },
      };
    if (answered || running.hasEnded())
      throw new Error(`The raw server failed: ${answered?.body ?? running.lastLines()}`);
    await wait(50);
  }
  throw new Error("The raw server does not answer.");
}
