import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { Answered } from "./answers";
import type { OwnCluster } from "./own-cluster";

/** What is asked all the while: each a way of its own through the application. */
export type Way = {
  readonly name: string;
  readonly ask: () => Promise<Answered>;
  /** Statuses that are right while all is well. */
  readonly well: readonly number[];
};

export type AwayFound = {
  calls: number;
  /** Answers of 503 with when to ask again. */
  unavailable: number;
  /** Anything else that was answered while the database was away or had nobody to spare, in words. */
  wrong: string[];
  /** The longest until each way was answered well again, in milliseconds. */
  backAfterMs: number;
  /** Notes whose writing was answered as done, and those that are there. */
  notesDone: number;
  notesThere: number;
  /** Acts without their line in the log, or lines without their act. */
  halves: number;
};

const BACK_WITHIN_MS = 5_000;
const ASKERS = 6;

/** Asks every way in turn, several at once, until told to stop. */
class Asking {
  readonly found = { calls: 0, unavailable: 0, wrong: [] as string[] };
  readonly #lastWell = new Map<string, number>();
  #stopped = false;
  #all: Promise<unknown> = Promise.resolve();

  constructor(private readonly ways: readonly Way[]) {}

  start(): void {
    this.#all = Promise.all(Array.from({ length: ASKERS }, (_, at) => this.#ask(at)));
  }

  async #ask(from: number): Promise<void> {
    for (let at = from; !this.#stopped; at++) {
      const way = this.ways[at % this.ways.length]!;
      this.found.calls++;
      const { status, headers } = await way.ask();
      if (way.well.includes(status)) this.#lastWell.set(way.name, performance.now());
      else if (status === 503 && headers.get("retry-after") !== null) this.found.unavailable++;
      else this.found.wrong.push(`${way.name} was answered ${status}`);
      await wait(20);
    }
  }

  /** Milliseconds from now until each way has been answered well. */
  async backAfter(): Promise<number> {
    const since = performance.now();
    const all = () => this.ways.every(({ name }) => (this.#lastWell.get(name) ?? 0) > since);
    while (!all() && performance.now() - since < BACK_WITHIN_MS * 4) await wait(20);
    return performance.now() - since;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#all;
  }
}

/**
 * Asks on while the database server is stopped and started again, and while all of its connections are kept busy by a lock
 * that somebody else holds.
 */
export async function databaseAway(
  cluster: OwnCluster,
  ways: (noted: () => void) => readonly Way[],
  { stoppedMs, lockedMs }: { stoppedMs: number; lockedMs: number },
  say: (line: string) => void = () => {},
): Promise<AwayFound> {
  let notesDone = 0;
  const asking = new Asking(ways(() => notesDone++));
  const before = await written(cluster);
  asking.start();
  await asking.backAfter();
  await cluster.stop();
  say(`the database is stopped for ${stoppedMs / 1000} s`);
  await wait(stoppedMs);
  await cluster.start();
  const backAfterStop = await asking.backAfter();
  say(`back after ${Math.round(backAfterStop)} ms; now every connection is kept busy for ${lockedMs / 1000} s`);
  const backAfterLock = await locked(cluster, lockedMs, asking);
  say(`back after ${Math.round(backAfterLock)} ms`);
  await asking.stop();
  const after = await written(cluster);
  return {
    ...asking.found,
    backAfterMs: Math.max(backAfterStop, backAfterLock),
    notesDone,
    notesThere: after.notes - before.notes,
    halves:
      Math.abs(after.notes - before.notes - (after.noteLines - before.noteLines)) +
      Math.abs(after.withoutLine - before.withoutLine),
  };
}

async function withOwner<T>({ ownerUrl }: OwnCluster, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Nobody gets past the members' table while it is locked: soon every connection waits, and whoever comes finds none. */
function locked(cluster: OwnCluster, lockedMs: number, asking: Asking): Promise<number> {
  return withOwner(cluster, async (client) => {
    await client.query("begin; lock table member in access exclusive mode");
    // More ask than the pool has connections.
    await wait(lockedMs);
    await client.query("commit");
    return asking.backAfter();
  });
}

type Written = { notes: number; noteLines: number; withoutLine: number };

/** Notes and their lines in the log, and decisions to act that have none. */
const written = (cluster: OwnCluster): Promise<Written> =>
  withOwner(cluster, async (client) => {
    const { rows } = await client.query<Written>(
      `select (select count(*)::integer from case_note) as notes,
         (select count(*)::integer from audit where what = 'writeNote') as "noteLines",
         (select count(*)::integer from decision d where d.outcome = 'allowed' and not exists
           (select 1 from audit a where a.fund_code = d.fund_code and a.decision_id = d.id)) as "withoutLine"`,
    );
    return rows[0]!;
  });

export const awayHolds = (found: AwayFound): boolean =>
  found.wrong.length === 0 &&
  found.unavailable > 0 &&
  found.backAfterMs <= BACK_WITHIN_MS &&
  found.notesThere >= found.notesDone &&
  found.halves === 0;
