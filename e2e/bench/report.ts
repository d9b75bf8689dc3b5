import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ROOT } from "@/server/start/processes";

const UNITS = { times: "×", kB: " kB", ms: " ms", s: " s", MB: " MB", answers: "", score: "" } as const;

export type Row = {
  readonly what: string;
  readonly measured: number;
  readonly unit: keyof typeof UNITS;
  readonly goal: number;
  /** The goal is the least it may be, and not the most. */
  readonly atLeast?: true;
  /** Lowest and highest round, where it was measured in rounds. */
  readonly range?: readonly [number, number];
  /** The two figures behind a ratio, in milliseconds, or what else should be known. */
  readonly detail: string;
};

export type Growth = {
  readonly members: number;
  readonly openDuties: number;
  /** Milliseconds at one client. */
  readonly listP50: number;
  readonly listP99: number;
  readonly searchP50: number;
};

export type Results = {
  readonly rows: readonly Row[];
  readonly growth: readonly Growth[];
  /** Every measure's percentiles in milliseconds, medians over the rounds. */
  readonly figures: Readonly<Record<string, unknown>>;
  /** The data, the rounds, and how busy the machine was before. */
  readonly measuredOn: Readonly<Record<string, unknown>>;
  /** Version of the database's server. */
  readonly postgres: string;
};

const version = (name: string): string =>
  (JSON.parse(fs.readFileSync(path.join(ROOT, "node_modules", name, "package.json"), "utf8")) as { version: string })
    .version;

export const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));
export const isMet = ({ measured, goal, atLeast }: Row): boolean => (atLeast ? measured >= goal : measured <= goal);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The results as the tables that are printed. */
export function asTables({ rows, growth }: Results): string {
  const measured = table(
    ["what", "measured", "rounds", "goal", "met", "from"],
    rows.map((row) => [
      row.what,
      `${digits(row.measured)}${UNITS[row.unit]}`,
      row.range ? `${digits(row.range[0])} – ${digits(row.range[1])}` : "",
      `${row.atLeast ? "≥" : "≤"} ${row.goal}${UNITS[row.unit]}`,
      isMet(row) ? "yes" : "**no**",
      row.detail,
    ]),
  );
  const grown = table(
    ["members", "open duties", "list p50", "list p99", "search p50"],
    growth.map((one) => [
      one.members.toLocaleString("en"),
      one.openDuties.toLocaleString("en"),
      ...[one.listP50, one.listP99, one.searchP50].map((value) => `${digits(value)} ms`),
    ]),
  );
  return `${measured}\n\n${grown}`;
}

/** Writes what was measured, where, and with what. */
export function writeResults(file: string, { rows, growth, figures, measuredOn, postgres }: Results): void {
  const cores = os.cpus();
  const packages = ["next", "react", "@trpc/server", "drizzle-orm", "pg"].map((name) => [name, version(name)]);
  const content = {
    date: new Date().toISOString(),
    machine: {
      cores: cores.length,
      processor: cores[0]?.model.trim() ?? "",
      memoryGigabytes: Math.round(os.totalmem() / 1e9),
      system: `${os.platform()} ${os.arch()}`,
    },
    versions: { node: process.versions.node, postgres, ...Object.fromEntries(packages) },
    measuredOn,
    rows: rows.map((row) => ({ ...row, met: isMet(row) })),
    growth,
    milliseconds: figures,
  };
  fs.writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
