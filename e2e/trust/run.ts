import path from "node:path";
import holdTestCluster from "@/db/postgres/vitest-setup";
import { environment, startApplication } from "@/server/start/application";
import { build, isBuilt } from "@/server/start/build";
import { freePorts } from "@/server/start/ports";
import { newSecrets, type Secrets } from "@/server/start/secrets";
import { shutdownOnSignals } from "@/server/start/shutdown";
import { bookingModel } from "./booking-model-run";
import { bookingRace, type Call } from "./booking-race";
import { memoryTried } from "./memory";
import { monthsKilled } from "./months-killed";
import { nightKills } from "./night-kills";
import { holds, type OutboxExtent, outboxTrial } from "./outbox-trial";
import { raceWorld } from "./race-world";
import { asTable, type Tried, writeReport } from "./report";
import { timeZones } from "./time-zones";

const FULL = {
  racers: 32,
  slots: 200,
  rounds: 5,
  modelRuns: 10_000,
  kills: 100,
  casesOfAKind: 5,
  everyDays: 1,
  remembered: 20_000,
  outbox: { messages: 10_000, members: 500, kills: 20, poisoned: 10 },
  monthTurns: 100,
};
/** Only shows that the programs work: nothing is written down. */
const QUICK: typeof FULL = {
  racers: 8,
  slots: 6,
  rounds: 5,
  modelRuns: 50,
  kills: 3,
  casesOfAKind: 1,
  everyDays: 99,
  remembered: 1000,
  outbox: { messages: 400, members: 40, kills: 3, poisoned: 4 },
  monthTurns: 2,
};

/**
 * Tries in full what must never happen, and writes `report.json`.
 * @param args `--quick`: a little of each; `--seed=N`: the sequence of an earlier run
 * @returns the exit code: 1 when anything does not hold
 */
export async function run(args: readonly string[], started: number): Promise<number> {
  const unknown = args.find((arg) => arg !== "--quick" && !/^--seed=\d+$/u.test(arg));
  if (unknown) throw new Error(`${unknown} is not known. The options are --quick and --seed=N.`);
  const plan = args.includes("--quick") ? QUICK : FULL;
  const given = args.find((arg) => arg.startsWith("--seed="));
  const seed = given ? Number(given.slice("--seed=".length)) : Date.now() % 1_000_000_007;
  const say = (line: string) => {
    console.info(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  };
  say(`seed ${seed}`);
  const shutdown = shutdownOnSignals(() => say("stopping"));
  const leave = await holdTestCluster();
  if (leave) shutdown.add(leave);
  const tried: Tried[] = [];
  try {
    if (!isBuilt()) {
      say("building, about a minute");
      await build({}, (running) => shutdown.add(running.stop));
    }
    tried.push(await race(plan, seed, say, shutdown.add));
    tried.push(await model(plan.modelRuns, seed, say));
    tried.push(await night(plan, seed, say));
    tried.push(await zones(plan.everyDays));
    say("the demonstration again: replayed, sealed, backed up and restored");
    tried.push(...(await memoryTried(plan.remembered, plan === QUICK)));
    tried.push(await outbox({ ...plan.outbox, seed }, say));
    tried.push(await months(plan.monthTurns, seed, say));
  } finally {
    await shutdown.now();
  }
  console.info(`\n${asTable(tried)}\n`);
  if (plan === FULL) writeReport(path.join(import.meta.dirname, "report.json"), tried, seed);
  return tried.every(({ holds }) => holds) ? 0 : 1;
}

type OnStop = (stop: () => Promise<void>) => void;

/** Two processes of the application on one database, asked in turn. */
async function race(
  { racers, slots, rounds }: Pick<typeof FULL, "racers" | "slots" | "rounds">,
  seed: number,
  say: (line: string) => void,
  onStop: OnStop,
): Promise<Tried> {
  const began = Date.now();
  const world = await raceWorld(racers);
  onStop(world.leave);
  const secrets = newSecrets();
  const served = [await serve(world.addresses, secrets), await serve(world.addresses, secrets)];
  for (const { stop } of served) onStop(stop);
  let turn = 0;
  const call: Call = async ({ cookie }, procedure, input) => {
    const { origin } = served[turn++ % served.length]!;
    const address = `${origin.replace("localhost", "127.0.0.1")}/api/trpc/${procedure}`;
    const response = await fetch(address, {
      method: "POST",
      headers: { cookie, origin, "x-kontakt": "1", "content-type": "application/json" },
      body: JSON.stringify(input),
    });
    const answer = (await response.json()) as { result?: { data: never }; error?: { data: never } };
    return { status: response.status, data: answer.result?.data ?? answer.error!.data };
  };
  const result = await bookingRace(world, call, { slots, rounds, seed }, say);
  const { doubleBooked, without, toldWrong, serverErrors, calls } = result;
  for (const { stop } of served) await stop();
  return {
    test: "booking race, two processes",
    extent: `${racers} sessions × ${slots} times × ${rounds} rounds, ${calls.toLocaleString("en")} calls`,
    found: `double-booked ${doubleBooked}, without ${without}, told wrong ${toldWrong}, 5xx ${serverErrors}`,
    holds: result.slots === slots * rounds && doubleBooked + without + toldWrong + serverErrors === 0,
    seconds: (Date.now() - began) / 1000,
  };
}

async function serve(addresses: Parameters<typeof environment>[0], secrets: Secrets) {
  const ports = await freePorts();
  const log = (name: string) => path.join(import.meta.dirname, `../../.data/trust-${name}-${ports.application}.log`);
  return await startApplication(environment(addresses, secrets, ports), ports, log);
}

async function model(runs: number, seed: number, say: (line: string) => void): Promise<Tried> {
  const began = Date.now();
  const { done, divergence } = await bookingModel({ runs, seed }, say);
  return {
    test: "booking model",
    extent: `${done.toLocaleString("en")} runs`,
    found: divergence ?? "no divergence",
    holds: divergence === null && done === runs,
    seconds: (Date.now() - began) / 1000,
  };
}

async function night(
  { kills, casesOfAKind: size }: Pick<typeof FULL, "kills" | "casesOfAKind">,
  seed: number,
  say: (line: string) => void,
): Promise<Tried> {
  const began = Date.now();
  const result = await nightKills({ kills, size, seed }, say);
  const { different, inTheMiddle, example } = result;
  return {
    test: "the night killed (kill -9) and run again",
    extent: `${result.kills} kills over 25 nights, ${inTheMiddle} of them in the middle of one`,
    found: example ?? `cases different from unbroken ${different}`,
    holds: result.kills === kills && inTheMiddle > 0 && different === 0,
    seconds: (Date.now() - began) / 1000,
  };
}

async function zones(everyDays: number): Promise<Tried> {
  const began = Date.now();
  const { lines, different } = await timeZones(everyDays);
  return {
    test: "2019-2030, clock-change days, leap day; server in three zones",
    extent: `${lines.toLocaleString("en")} lines of answers in each`,
    found: different[0] ?? "the same everywhere",
    holds: different.length === 0,
    seconds: (Date.now() - began) / 1000,
  };
}

async function outbox(extent: OutboxExtent, say: (line: string) => void): Promise<Tried> {
  const began = Date.now();
  const found = await outboxTrial(extent, say);
  const { calls, lost, invented, doubled, disordered, parked, visible } = found;
  const count = (number: number) => number.toLocaleString("en");
  return {
    test: "outbox through failures, silence and killed workers",
    extent: `${count(extent.messages)} messages, ${found.kills} kills; of ${count(calls.total)} calls ${count(calls.failed)} answered 503, ${count(calls.silent)} taken without an answer`,
    found: `lost ${lost}, invented ${invented}, doubled ${doubled}, out of order ${disordered}; poisoned ${extent.poisoned}, parked ${parked}, seen ${visible}`,
    holds: holds(found, extent),
    seconds: (Date.now() - began) / 1000,
  };
}

async function months(turns: number, seed: number, say: (line: string) => void): Promise<Tried> {
  const began = Date.now();
  const { turned, kills, different, leftBehind } = await monthsKilled({ members: 400, turns, seed }, say);
  return {
    test: "kill -9 in the month's turn",
    extent: `${turned} months of 400 members, ${kills.toLocaleString("en")} kills`,
    found: `other than unbroken ${different}, something left behind ${leftBehind}`,
    holds: turned === turns && kills > 0 && different + leftBehind === 0,
    seconds: (Date.now() - began) / 1000,
  };
}
