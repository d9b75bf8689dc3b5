import path from "node:path";
import holdTestCluster from "@/db/postgres/vitest-setup";
import { build, isBuilt } from "@/server/start/build";
import { shutdownOnSignals } from "@/server/start/shutdown";
import { asTable, type Kept, mergeReport } from "./report";
import type { Setting, Trial } from "./trial";
import { TRIALS } from "./trials";

const REPORT = path.join(import.meta.dirname, "report.json");
const OPTION = /^--(quick|list|seed=\d+|only=[\w,-]+)$/u;

/**
 * Tries in full what must never happen, and writes `report.json`; each row says when it was taken.
 * @param args `--only=NAME,…`: these alone, and the report keeps the others as they are; `--quick`: a little of each,
 * nothing is kept; `--seed=N`: the sequence of an earlier run; `--list`: what there is, and how long it takes
 * @returns the exit code: 1 when anything does not hold
 */
export async function run(args: readonly string[], started: number): Promise<number> {
  const unknown = args.find((arg) => !OPTION.test(arg));
  if (unknown) throw new Error(`${unknown} is not known. The options are --only=NAME,…, --quick, --seed=N and --list.`);
  if (args.includes("--list")) {
    console.info(TRIALS.map(({ name, minutes }) => `${name.padEnd(18)} about ${minutes} min`).join("\n"));
    return 0;
  }
  const quick = args.includes("--quick");
  const trials = chosen(optionOf(args, "only"));
  const seed = Number(optionOf(args, "seed") ?? Date.now() % 1_000_000_007);
  const say = (line: string) => {
    console.info(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  };
  say(`seed ${seed}`);
  const shutdown = shutdownOnSignals(() => say("stopping"));
  const leave = await holdTestCluster();
  if (leave) shutdown.add(leave);
  const tried: Kept[] = [];
  try {
    if (!isBuilt()) {
      say("building, about a minute");
      await build({}, (running) => shutdown.add(running.stop));
    }
    for (const trial of trials) {
      if (shutdown.signal.aborted) return 130;
      say(trial.name);
      const rows = await tryOne(trial, { quick, seed, say });
      tried.push(...rows);
      if (!quick)
        mergeReport(
          REPORT,
          TRIALS.map(({ name }) => name),
          rows,
        );
      for (const { test, found, holds } of rows) say(`${holds ? "holds" : "DOES NOT HOLD"}: ${test}: ${found}`);
    }
  } finally {
    await shutdown.now();
  }
  console.info(`\n${asTable(tried)}\n`);
  return tried.every(({ holds }) => holds) ? 0 : 1;
}

const optionOf = (args: readonly string[], name: string): string | undefined =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

function chosen(names: string | undefined): readonly Trial[] {
  if (names === undefined) return TRIALS;
  return names.split(",").map((name) => {
    const found = TRIALS.find((trial) => trial.name === name);
    if (!found) throw new Error(`There is no trial ${name}. There are: ${TRIALS.map((one) => one.name).join(", ")}.`);
    return found;
  });
}

/** One trial and what it starts, stopped before the next begins. */
async function tryOne(trial: Trial, { quick, seed, say }: Omit<Setting, "onStop">): Promise<Kept[]> {
  const began = Date.now();
  const stops: (() => Promise<void>)[] = [];
  try {
    const rows = await trial.run({ quick, seed, say, onStop: (stop) => stops.push(stop) });
    const seconds = Math.round((Date.now() - began) / 1000);
    return rows.map((row) => ({ trial: trial.name, ...row, seconds, takenAt: new Date(began).toISOString(), seed }));
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}
