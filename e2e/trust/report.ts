import fs from "node:fs";
import { z } from "zod";

const triedSchema = z.object({
  /** The trial that it is of. */
  trial: z.string(),
  test: z.string(),
  extent: z.string(),
  found: z.string(),
  holds: z.boolean(),
  seconds: z.number(),
});
const keptSchema = triedSchema.extend({ takenAt: z.string(), seed: z.number() });

/** One row of the report: what was tried, how much of it, and whether everything held. */
export type Tried = Omit<z.infer<typeof triedSchema>, "trial">;
/** The same as it is kept: of which trial, when it was taken, and by which sequence. */
export type Kept = z.infer<typeof keptSchema>;

export function asTable(tried: readonly Kept[]): string {
  return [
    "| what | tried | found | holds | seconds | taken |",
    "| --- | --- | --- | --- | --- | --- |",
    ...tried.map(
      ({ test, extent, found, holds, seconds, takenAt }) =>
        `| ${test} | ${extent} | ${found} | ${holds ? "yes" : "**no**"} | ${seconds.toFixed(0)} | ${takenAt.slice(0, 16)} |`,
    ),
  ].join("\n");
}

function read(file: string): Kept[] {
  if (!fs.existsSync(file)) return [];
  return z.object({ tried: z.array(keptSchema) }).parse(JSON.parse(fs.readFileSync(file, "utf8"))).tried;
}

/**
 * Keeps the rows beside the programs, for the README's table: each takes the place of those that its trial left before, in
 * the order of `trials`; what was not tried this time stays as it was taken.
 */
export function mergeReport(file: string, trials: readonly string[], tried: readonly Kept[]): Kept[] {
  const anew = new Set(tried.map(({ trial }) => trial));
  const all = [...read(file).filter(({ trial }) => !anew.has(trial)), ...tried];
  const merged = trials.flatMap((name) => all.filter(({ trial }) => trial === name));
  fs.writeFileSync(file, `${JSON.stringify({ tried: merged }, null, 2)}\n`);
  return merged;
}
