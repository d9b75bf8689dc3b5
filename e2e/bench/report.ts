import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ROOT } from "@/server/start/processes";

export type Row = {
  readonly what: string;
  readonly measured: number;
  readonly unit: "times" | "kB" | "s" | "MB";
  readonly goal: number;
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

const version = (name: string): string =>
  (JSON.parse(fs.readFileSync(path.join(ROOT, "node_modules", name, "package.json"), "utf8")) as { version: string }).version;

export const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));
const isMet = ({ measured, goal }: Row): boolean => measured <= goal;
const UNITS = { times: "×", kB: " kB", s: " s", MB: " MB" } as const;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The results as the tables that are printed. */
export function asTables(rows: readonly Row[], growth: readonly Growth[]): string {
  const measured = table(
    ["what", "measured", "rounds", "goal", "met", "from"],
    rows.map((row) => [
      row.what,
      `${digits(row.measured)}${UNITS[row.unit]}`,
      row.range ? `${digits(row.range[0])} – ${digits(row.range[1])}` : "",
      `≤ ${row.goal}${UNITS[row.unit]}`,
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

/**
 * Writes what was measured, where, and with what.
 * @param figures every measure's percentiles in milliseconds, medians over the rounds
 */
export function writeResults(
  file: string,
  results: { rows: readonly Row[]; growth: readonly Growth[]; figures: unknown; size: unknown; data: unknown; postgres: string },
): void {
  const { rows, growth, figures, size, data, postgres } = results;
  const cores = os.cpus();
  const content = {
    date: new Date().toISOString(),
    machine: {
      cores: cores.length,
      processor: cores[0]?.model.trim() ?? "",
      memoryGigabytes: Math.round(os.totalmem() / 1e9),
      system: `${os.platform()} ${os.arch()}`,
      loadBefore: data && (data as { loadBefore?: number }).loadBefore,
    },
    versions: {
      node: process.versions.node,
      postgres,
      ...Object.fromEntries(["next", "react", "@trpc/server", "drizzle-orm", "pg"].map((name) => [name, version(name)])),
    },
    data,
    size,
    rows: rows.map((row) => ({ ...row, met: isMet(row) })),
    growth,
    figures,
  };
  fs.writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
