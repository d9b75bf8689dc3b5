import fs from "node:fs";

/** One row of the report: what was tried, how much of it, and whether everything held. */
export type Tried = {
  readonly test: string;
  readonly extent: string;
  readonly found: string;
  readonly holds: boolean;
  readonly seconds: number;
};

export function asTable(tried: readonly Tried[]): string {
  return [
    "| what | tried | found | holds | seconds |",
    "| --- | --- | --- | --- | --- |",
    ...tried.map(
      ({ test, extent, found, holds, seconds }) =>
        `| ${test} | ${extent} | ${found} | ${holds ? "yes" : "**no**"} | ${seconds.toFixed(0)} |`,
    ),
  ].join("\n");
}

/** Keeps the report beside the programs, for the README's table. */
export function writeReport(file: string, tried: readonly Tried[], seed: number): void {
  fs.writeFileSync(file, `${JSON.stringify({ seed, tried }, null, 2)}\n`);
}
