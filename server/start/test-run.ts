import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { freshDatabase, type TestDatabase } from "@/db/postgres/test-database";
import holdTestCluster from "@/db/postgres/vitest-setup";
import { environment, type Ports, startApplication } from "./application";
import { build } from "./build";
import { type Counts, countPlaywright, countVitest, sum } from "./counts";
import { type Addresses, prepareData } from "./data";
import { freePorts } from "./ports";
import { command, type Environment, start } from "./processes";
import { newSecrets, type Secrets } from "./secrets";
import { Interrupted, type Shutdown, shutdownOnSignals } from "./shutdown";

const STAGES = ["static", "unit", "build", "browser"] as const;
type Stage = (typeof STAGES)[number];

/** Checks that need no database. Each is one test. */
const STATIC_CHECKS: readonly { name: string; steps: readonly (readonly [string, string, ...string[]])[] }[] = [
  {
    name: "types",
    steps: [
      ["next", "dist/bin/next", "typegen"],
      ["typescript", "bin/tsc", "--noEmit", "-p", "."],
    ],
  },
  { name: "biome", steps: [["@biomejs/biome", "bin/biome", "check", "."]] },
  { name: "oxlint", steps: [["oxlint", "bin/oxlint", "--type-aware", "--deny-warnings"]] },
  { name: "knip", steps: [["knip", "bin/knip.js"]] },
];

const optionOf = (args: readonly string[], option: string): string | undefined =>
  args.find((arg) => arg.startsWith(`--${option}=`))?.slice(option.length + 3);

function stagesWanted(args: readonly string[]): readonly Stage[] {
  const only = optionOf(args, "only");
  const unknown = args.find((arg) => !/^--(only|named)=./.test(arg));
  if (unknown || (only && !STAGES.includes(only as Stage))) {
    throw new Error(
      `${unknown ?? only} is not known. The options are --only=${STAGES.join("|")} and, with --only=browser, ` +
        "--named=<part of a journey's file name>.",
    );
  }
  if (!only) return STAGES;
  return only === "browser" ? ["build", "browser"] : [only as Stage];
}

type Context = { readonly shutdown: Shutdown; readonly reports: string; readonly named: string | undefined };

/** Runs a program to its end and shows what it wrote when it failed. @returns its exit status */
async function runProgram(
  { shutdown, reports }: Context,
  name: string,
  args: readonly string[],
  env: Environment = {},
) {
  if (shutdown.signal.aborted) throw new Interrupted();
  const log = path.join(reports, `${name}.log`);
  const running = start({ name, args, env, log });
  shutdown.add(running.stop);
  const status = await running.ended;
  if (shutdown.signal.aborted) throw new Interrupted();
  if (status !== 0) console.info(fs.readFileSync(log, "utf8").trimEnd().split("\n").slice(-200).join("\n"));
  return status;
}

const one = (failure: string | null): Counts =>
  failure === null ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [failure] };

async function staticChecks(context: Context): Promise<Counts> {
  const failures: string[] = [];
  for (const { name, steps } of STATIC_CHECKS) {
    for (const [index, [packageName, bin, ...args]] of steps.entries()) {
      const status = await runProgram(context, `${name}-${index}`, [command(packageName, bin), ...args]);
      if (status === 0) continue;
      failures.push(name);
      break;
    }
  }
  return { passed: STATIC_CHECKS.length - failures.length, failed: failures.length, failures };
}

async function unitTests(context: Context): Promise<Counts> {
  const report = path.join(context.reports, "vitest.json");
  const args = ["run", "--config", "server/vitest.config.ts", "--reporter=dot", "--reporter=json"];
  const status = await runProgram(context, "vitest", [
    command("vitest", "vitest.mjs"),
    ...args,
    `--outputFile.json=${report}`,
  ]);
  return countVitest(report, status);
}

async function buildStage({ shutdown }: Context): Promise<Counts> {
  try {
    await build({}, (running) => shutdown.add(running.stop));
    return one(null);
  } catch (error) {
    if (shutdown.signal.aborted) throw new Interrupted();
    console.info((error as Error).message);
    return one("next build");
  }
}

/** How many applications the journeys are spread over: one for each processor of the machine that the gate runs on. */
const SHARDS = 2;

/** Served demonstrations of their own, on free ports, with databases that are gone afterwards; each takes its share. */
async function browserTests(context: Context): Promise<Counts> {
  const { shutdown, named } = context;
  const database = await freshDatabase();
  shutdown.add(database.drop);
  const secrets = newSecrets();
  const first = await applicationOn(database, secrets);
  await prepareData(
    first.addresses,
    first.env,
    () => undefined,
    (running) => shutdown.add(running.stop),
  );
  const shards = named ? 1 : SHARDS;
  const served = [first];
  while (served.length < shards) {
    const copy = await database.copy();
    shutdown.add(copy.drop);
    served.push(await applicationOn(copy, secrets));
  }
  const counted = await Promise.all(
    served.map((application, at) => journeys(context, application, `${at + 1}/${shards}`)),
  );
  return { ...sum(counted), failures: counted.flatMap(({ failures }) => failures) };
}

type Served = { readonly addresses: Addresses; readonly ports: Ports; readonly env: Environment };

async function applicationOn(database: TestDatabase, secrets: Secrets): Promise<Served> {
  const addresses = { DATABASE_URL: database.servingUrl, DATABASE_OWNER_URL: database.ownerUrl };
  const ports = await freePorts();
  return { addresses, ports, env: environment(addresses, secrets, ports) };
}

/** One share of the journeys, on an application of its own. */
async function journeys(context: Context, { env, ports }: Served, shard: string): Promise<Counts> {
  const { reports, shutdown, named } = context;
  const share = shard.replace("/", "-of-");
  const of = (name: string) => path.join(reports, `${name}-${share}`);
  const application = await startApplication(env, ports, (name) => `${of(name)}.log`, shutdown.signal);
  shutdown.add(application.stop);
  const report = `${of("playwright")}.json`;
  const args = ["test", "--config", "e2e/playwright.config.ts", `--shard=${shard}`, "--reporter=line,json"];
  const status = await runProgram(
    context,
    path.basename(of("playwright")),
    [command("@playwright/test", "cli.js"), ...args, ...(named ? [named] : [])],
    { ...env, BASE_URL: application.origin, PLAYWRIGHT_JSON_OUTPUT_FILE: report, JOURNEYS: share },
  );
  return countPlaywright(report, status);
}

const RUN: Readonly<Record<Stage, (context: Context) => Promise<Counts>>> = {
  static: staticChecks,
  unit: unitTests,
  build: buildStage,
  browser: browserTests,
};

/** Is the server the tests are to use there? Better said at once than by every test. */
async function reachDatabase(shutdown: Shutdown): Promise<void> {
  const leave = await holdTestCluster();
  if (leave) return shutdown.add(leave);
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await client.connect();
  await client.end();
}

/**
 * Every check and test there is, one stage after the other; a stage that fails does not keep the next from running.
 * Closes with one line, `N passed, N failed`.
 * @param args `--only=static|unit|build|browser`: that stage alone (browser builds first); `--named=`: only the journeys
 * whose file's name has it
 * @param started when the command was given, in milliseconds
 * @returns the exit code
 */
export async function run(args: readonly string[], started: number): Promise<number> {
  const stages = stagesWanted(args);
  const say = (line: string) => {
    console.info(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  };
  const shutdown = shutdownOnSignals(() => say("stopping"));
  const reports = fs.mkdtempSync(path.join(os.tmpdir(), "kontaktforloeb-test-"));
  shutdown.add(async () => fs.rmSync(reports, { recursive: true, force: true }));
  const context: Context = { shutdown, reports, named: optionOf(args, "named") };
  const all: Counts[] = [];
  try {
    if (stages.includes("unit") || stages.includes("browser")) await reachDatabase(shutdown);
    let built = true;
    for (const stage of stages) {
      say(stage);
      const counts: Counts =
        stage === "browser" && !built
          ? one("not run, since there is no build")
          : await RUN[stage](context).catch((error: Error) => {
              if (shutdown.signal.aborted) throw error;
              console.info(error.message);
              return one(error.message.split("\n")[0] ?? "");
            });
      if (stage === "build") built = counts.failed === 0;
      all.push(counts);
      for (const failure of counts.failures) console.info(`          failed: ${failure}`);
      say(`${stage}: ${counts.passed} passed, ${counts.failed} failed`);
    }
  } catch (error) {
    await shutdown.now();
    if (shutdown.signal.aborted && error instanceof Interrupted) return 130;
    throw error;
  }
  await shutdown.now();
  const { passed, failed } = sum(all);
  console.info(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}
