import os from "node:os";
import path from "node:path";
import { build, isBuilt } from "@/server/start/build";
import { keptSecrets } from "@/server/start/secrets";
import { shutdownOnSignals } from "@/server/start/shutdown";
import { asOwner, KEPT, type Loaded, loadMembers, startBenchCluster, writePeople } from "./data";
import { firstLoadKilobytes } from "./first-load";
import { median } from "./load";
import { interleaved, type Measure, middle, type Size, type Taken } from "./measures";
import { asTables, digits, type Growth, type Row, writeResults } from "./report";
import { farPage, LISTS, listAsks, listStatements, searchAsks, searchTerms } from "./requests";
import { ratioRow, rowsFrom } from "./rows";
import { type Served, serve, serveRaw, startUp } from "./serve";

const FULL = { members: [1_000, 10_000, 100_000], starts: 5, rounds: 5, seconds: 4 };
/** Only shows that the bench works: its figures are not written down. */
const QUICK = { members: [1_000], starts: 1, rounds: 1, seconds: 0.5 };

/**
 * Measures what the work list costs against a bare server and an empty page, and writes `results.json`.
 * @param args `--quick`: few members, short rounds, nothing written
 * @param started when the command was given, in milliseconds
 * @returns the exit code: 1 when a goal is not met
 */
export async function run(args: readonly string[], started: number): Promise<number> {
  const unknown = args.find((arg) => arg !== "--quick");
  if (unknown) throw new Error(`${unknown} is not known. The only option is --quick.`);
  const plan = args.includes("--quick") ? QUICK : FULL;
  const say = (line: string) => console.info(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  const shutdown = shutdownOnSignals(() => say("stopping"));
  const loadBefore = os.loadavg()[0];
  try {
    if (!isBuilt()) {
      say("building, about a minute");
      await build({}, (running) => shutdown.add(running.stop));
    }
    const secrets = keptSecrets(path.join(KEPT, "secrets.json"));
    let cluster = await startBenchCluster(say);
    shutdown.add(() => cluster.stop());
    const loaded: Loaded[] = [];
    for (const members of plan.members) loaded.push(await loadMembers(cluster, members, secrets, say));
    const large = loaded.at(-1)!;
    writePeople(large.fundCode);

    const served: Served[] = [];
    for (const one of loaded) {
      served.push(await serve(one, secrets));
      shutdown.add(served.at(-1)!.stop);
    }
    const big = served.at(-1)!;
    say("serving");
    const { measures, page } = await workListMeasures(large, big, shutdown.add);
    const taken = await interleaved(measures, plan, say);
    say("how cost grows");
    const growth = await grown(loaded, served, plan, say);
    const script = await firstLoadKilobytes(big, "/?who=all");
    for (const one of served) await one.stop();

    say("starting");
    const starts = [];
    for (let time = 0; time < plan.starts; time++) {
      await cluster.stop();
      const addresses = async () => {
        cluster = await startBenchCluster(say);
        const name = new URL(large.addresses.DATABASE_URL).pathname.slice(1);
        return { DATABASE_URL: cluster.servingUrl(name), DATABASE_OWNER_URL: cluster.ownerUrl(name) };
      };
      starts.push(await startUp({ addresses, cookie: big.headers.cookie! }, secrets));
    }
    const rows = [...rowsFrom(taken, page), ...rest(script, starts)];
    console.info(`\n${asTables(rows, growth)}\n`);
    if (plan === FULL) {
      const { members, openDuties, otherFunds, fundCode } = large;
      const data = { loadBefore, fundCode, members, openDuties, otherFunds };
      const name = new URL(large.addresses.DATABASE_URL).pathname.slice(1);
      const { rows: found } = await asOwner(
        { DATABASE_URL: cluster.servingUrl(name), DATABASE_OWNER_URL: cluster.ownerUrl(name) },
        (client) => client.query<{ server_version: string }>("show server_version"),
      );
      const size = { rounds: plan.rounds, seconds: plan.seconds };
      const postgres = found[0]!.server_version;
      writeResults(path.join(import.meta.dirname, "results.json"), { rows, growth, figures: figuresOf(taken), size, data, postgres });
      say("written to e2e/bench/results.json");
    }
    return rows.every(({ measured, goal }) => measured <= goal) ? 0 : 1;
  } finally {
    await shutdown.now();
  }
}
