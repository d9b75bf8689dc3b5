import type { Loaded } from "./data";
import { firstLoadKilobytes } from "./first-load";
import { median } from "./load";
import { type Measure, middle, ratio, type Taken } from "./measures";
import { digits, type Row } from "./report";
import { farPage, LISTS, listAsks, listStatements, searchAsks, searchTerms } from "./requests";
import { type Served, type StartUp, serveRaw } from "./serve";

const PAGE = "/?who=all";

/** Everything about the work list that is measured in rounds. `stop` ends what was started for it. */
export async function workListMeasures(
  loaded: Loaded,
  served: Served,
): Promise<{ measures: Measure[]; far: number; stop: () => Promise<void> }> {
  const far = await farPage(loaded);
  const raw = await serveRaw(loaded, listStatements(loaded, LISTS));
  const list = listAsks(served, LISTS);
  const terms = await searchTerms(loaded);
  const twoLetters = terms.filter((term) => term.length === 2);
  const first = { who: "all", counts: false } as const;
  const shell = [{ url: `${served.base}/api/bench-shell/empty`, headers: served.headers }];
  const page = [{ url: `${served.base}${PAGE}`, headers: served.headers }];
  const empty = [{ url: `${served.base}/bench-shell`, headers: served.headers }];
  const measures: Measure[] = [
    { name: "raw, 1 client", asks: raw.asks, clients: 1 },
    { name: "list, 1 client", asks: list, clients: 1 },
    { name: "empty procedure, 1 client", asks: shell, clients: 1 },
    { name: "raw, 10 clients", asks: raw.asks, clients: 10 },
    { name: "list, 10 clients", asks: list, clients: 10 },
    { name: "search, 10 clients", asks: searchAsks(served, terms), clients: 10 },
    { name: "two letters, 10 clients", asks: searchAsks(served, twoLetters), clients: 10 },
    { name: "empty procedure, 10 clients", asks: shell, clients: 10 },
    {
      name: "without counts",
      asks: listAsks(
        served,
        LISTS.map((input) => ({ ...input, counts: false })),
      ),
      clients: 1,
    },
    { name: "page 1", asks: listAsks(served, [first]), clients: 1 },
    { name: "far page", asks: listAsks(served, [{ ...far.input, counts: false }]), clients: 1 },
    { name: "page", asks: page, clients: 1, timed: "firstByte" },
    { name: "empty page", asks: empty, clients: 1, timed: "firstByte" },
  ];
  return { measures, far: far.page, stop: raw.stop };
}

type Which = "p50" | "p95" | "p99";

function ratioRow(taken: Taken, what: string, [name, to]: readonly [string, string], which: Which, goal: number): Row {
  const { median: measured, lowest, highest } = ratio(taken, name, to, which);
  const [above, below] = [middle(taken, name, which), middle(taken, to, which)];
  const detail = `${digits(above)} ms / ${digits(below)} ms`;
  return { what, measured, unit: "times", goal, range: [lowest, highest], detail };
}

/** The goals that are ratios, from the rounds. `far`: the number of the far page. */
export function ratioRows(taken: Taken, far: number): Row[] {
  const row = (what: string, pair: readonly [string, string], which: Which, goal: number) =>
    ratioRow(taken, what, pair, which, goal);
  return [
    row("work list, p50 at 1 client / raw", ["list, 1 client", "raw, 1 client"], "p50", 5),
    row("work list, p99 at 10 clients / raw", ["list, 10 clients", "raw, 10 clients"], "p99", 8),
    row("with the bucket counts and total / without, p50", ["list, 1 client", "without counts"], "p50", 1.3),
    row(`page ${far.toLocaleString("en")} / page 1, p50`, ["far page", "page 1"], "p50", 1.5),
    row("search / list, p99 at 10 clients", ["search, 10 clients", "list, 10 clients"], "p99", 3),
    row("search for two letters / list, p99", ["two letters, 10 clients", "list, 10 clients"], "p99", 3),
    row("first byte of the page / empty page, p50", ["page", "empty page"], "p50", 2.5),
    row("first byte of the page / empty page, p95", ["page", "empty page"], "p95", 2.5),
  ];
}

export async function scriptRow(served: Served): Promise<Row> {
  const { kilobytes, files } = await firstLoadKilobytes(served, PAGE);
  const what = "first-load JavaScript of the work list page, gzip";
  return { what, measured: kilobytes, unit: "kB", goal: 260, detail: `${files} files` };
}

export function startRows(starts: readonly StartUp[]): Row[] {
  const seconds = starts.map((one) => one.seconds);
  const megabytes = starts.map((one) => one.megabytes);
  const range = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  return [
    {
      what: "start to first page",
      measured: median(seconds),
      unit: "s",
      goal: 4,
      range: range(seconds),
      detail: "database, identity provider and application, from nothing running",
    },
    {
      what: "memory beside the database, after the first page",
      measured: median(megabytes),
      unit: "MB",
      goal: 400,
      range: range(megabytes),
      detail: "application and identity provider",
    },
  ];
}

/** Every measure's percentiles in milliseconds, medians over the rounds, and requests in all. */
export function figuresOf(taken: Taken) {
  return Object.fromEntries(
    Object.entries(taken).map(([name, rounds]) => [
      name,
      {
        p50: middle(taken, name, "p50"),
        p95: middle(taken, name, "p95"),
        p99: middle(taken, name, "p99"),
        requests: rounds.reduce((sum, { count }) => sum + count, 0),
      },
    ]),
  );
}
