import os from "node:os";
import path from "node:path";
import type { Cluster } from "@/db/postgres/cluster";
import { build, isBuilt } from "@/server/start/build";
import { keptSecrets, type Secrets } from "@/server/start/secrets";
import { shutdownOnSignals } from "@/server/start/shutdown";
import { bookingPageRows } from "./booking-page";
import { bookersOf, copyToBookIn, openTimes } from "./booking-world";
import { bookingRows, needed } from "./bookings";
import {
  asOwner,
  databaseOf,
  KEPT,
  type Loaded,
  loadMembers,
  startBenchCluster,
  untilQuiet,
  writePeople,
} from "./data";
import { growthOf } from "./growth";
import { interleaved } from "./measures";
import { monthRows } from "./months";
import { outboxRow } from "./outbox";
import { asTables, isMet, type Results, type Row, writeResults } from "./report";
import { figuresOf, ratioRows, scriptRow, startRows, workListMeasures } from "./rows";
import { type Served, type StartUp, serve, startUp } from "./serve";

const FULL = {
  members: [1_000, 10_000, 100_000],
  starts: 5,
  rounds: 5,
  seconds: 3,
  booking: { rounds: 5, bookings: 100, contested: 20, visits: 5 },
  outbox: { rounds: 5, members: 500, each: 4 },
};
/** Only shows that the bench works: its figures are not written down. */
const QUICK = {
  members: [1_000],
  starts: 1,
  rounds: 1,
  seconds: 0.5,
  booking: { rounds: 1, bookings: 10, contested: 3, visits: 1 },
  outbox: { rounds: 1, members: 50, each: 4 },
};

/**
 * Measures what the work list and a booking cost against a bare server, an empty procedure and an empty page, and writes `results.json`.
 * @param args `--quick`: few members, short rounds, nothing written
 * @param started when the command was given, in milliseconds
 * @returns the exit code: 1 when a goal is not met
 */
export async function run(args: readonly string[], started: number): Promise<number> {
  const unknown = args.find((arg) => arg !== "--quick");
  if (unknown) throw new Error(`${unknown} is not known. The only option is --quick.`);
  const plan = args.includes("--quick") ? QUICK : FULL;
  const say = (line: string) => {
    console.info(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  };
  const shutdown = shutdownOnSignals(() => say("stopping"));
  try {
    if (!isBuilt()) {
      say("building, about a minute");
      await build({}, (running) => shutdown.add(running.stop));
    }
    const results = await measure(plan, say, shutdown.add);
    console.info(`\n${asTables(results)}\n`);
    if (plan === FULL) {
      writeResults(path.join(import.meta.dirname, "results.json"), results);
      say("written to e2e/bench/results.json");
    }
    return results.rows.every(isMet) ? 0 : 1;
  } finally {
    await shutdown.now();
  }
}

type OnStop = (stop: () => Promise<void>) => void;

async function measure(plan: typeof FULL, say: (line: string) => void, onStop: OnStop): Promise<Results> {
  const secrets = keptSecrets(path.join(KEPT, "secrets.json"));
  let cluster = await startBenchCluster(say);
  onStop(() => cluster.stop());
  const loaded: Loaded[] = [];
  for (const members of plan.members) loaded.push(await loadMembers(cluster, members, secrets, say));
  const large = loaded.at(-1)!;
  writePeople(large.fundCode);

  const loadBefore = os.loadavg()[0] ?? 0;
  const served: Served[] = [];
  for (const one of loaded) {
    served.push(await serve(one, secrets));
    onStop(served.at(-1)!.stop);
  }
  for (const one of loaded) await untilQuiet(one);
  const { measures, far, stop } = await workListMeasures(large, served.at(-1)!);
  onStop(stop);
  say("measuring");
  const taken = await interleaved(measures, plan, say);
  say("measuring how cost grows");
  const growth = await growthOf(loaded, served, { rounds: plan.rounds, seconds: plan.seconds / 3 }, say);
  const script = await scriptRow(served.at(-1)!);
  await Promise.all([stop(), ...served.map((one) => one.stop())]);

  say("measuring the booking of times");
  const booked = await measureBooking(cluster, large, { secrets, onStop }, plan.booking);

  say("measuring the outbox");
  const told = await outboxRow(cluster, plan.outbox);
  say("measuring the month's turn");
  const months = await monthRows(cluster, large, { secrets, onStop });

  say("measuring the start");
  const cookie = served.at(-1)!.headers.cookie;
  const starts: StartUp[] = [];
  for (let time = 0; time < plan.starts; time++) {
    await cluster.stop();
    const database = async () => {
      cluster = await startBenchCluster(say);
      return databaseOf(cluster, large.name);
    };
    starts.push(await startUp({ database, cookie }, secrets));
  }
  const version = await asOwner(databaseOf(cluster, large.name), (client) =>
    client.query<{ server_version: string }>("show server_version"),
  );
  const { fundCode, members, openDuties, otherFunds } = large;
  return {
    rows: [...ratioRows(taken, far), script, ...booked, ...months, told, ...startRows(starts)],
    growth,
    figures: figuresOf(taken),
    measuredOn: { fundCode, members, openDuties, otherFunds, rounds: plan.rounds, seconds: plan.seconds, loadBefore },
    postgres: version.rows[0]!.server_version,
  };
}

/** More than book: some of those who look as if they may turn out to be exempt. */
const SPARE = 2;

/** Books in a copy of the large database, which is gone afterwards, and visits the page that members book on. */
async function measureBooking(
  cluster: Cluster,
  large: Loaded,
  { secrets, onStop }: { secrets: Secrets; onStop: OnStop },
  size: typeof FULL.booking,
): Promise<Row[]> {
  const { copy, drop } = await copyToBookIn(cluster, large);
  const { members, times } = needed(size);
  const free = await openTimes(copy, times);
  const people = await bookersOf(copy, members * SPARE);
  const served = await serve(copy, secrets);
  onStop(served.stop);
  // The visits first: they change nothing.
  const visited = await bookingPageRows(served, people.slice(0, size.visits));
  const rows = await bookingRows(served, people, free, size);
  await served.stop();
  await drop(cluster);
  return [...rows, ...visited];
}
