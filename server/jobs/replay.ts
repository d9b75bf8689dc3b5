import { onEveryFund } from "./on-every-fund";
import { type DecisionDifference, replayFund } from "./replay-decisions";

/** So many differences are listed one by one. */
const MOST_LISTED = 50;

/**
 * `npm run replay`: asks every stored decision again under the rules of this build, in the database that DATABASE_URL names
 * or the demonstration's. Writes nothing, names nobody: decisions by their ids. Ends with 1 when any answer would differ.
 */
async function run(): Promise<number> {
  let differing = 0;
  await onEveryFund(async (fundCode) => {
    differing += await replayAndTell(fundCode);
  });
  return differing === 0 ? 0 : 1;
}

async function replayAndTell(fundCode: string): Promise<number> {
  const { done, counts, differences } = await replayFund(fundCode, {
    told: (through) => {
      if (through % 10_000 === 0) console.info(`${fundCode}: ${through} decisions so far`);
    },
  });
  console.info(`\n${fundCode}: ${done} decisions, ${differences.length} answers would differ`);
  for (const [rule, [asked, other]] of Object.entries(counts).sort(([one], [next]) => one.localeCompare(next)))
    console.info(`  ${rule.padEnd(28)} ${String(asked).padStart(8)}${other > 0 ? `   ${other} differ` : ""}`);
  for (const difference of differences.slice(0, MOST_LISTED)) console.info(`  ${lineOf(difference)}`);
  if (differences.length > MOST_LISTED) console.info(`  … and ${differences.length - MOST_LISTED} more`);
  return differences.length;
}

/** The rules and reasons alone: an answer's value may hold a person's days. */
function lineOf({ decisionId, rule, why, before, now }: DecisionDifference): string {
  const reasons = (of: typeof before) => of.grounds.map(({ rule: id, reason }) => `${id} ${reason}`).join(", ");
  const told = (of: typeof now) => (of ? `${of.outcome}${of.grounds.length > 0 ? ` (${reasons(of)})` : ""}` : "–");
  const same = now && told(now) === told(before) ? "; another value, basis or fact" : "";
  return `decision ${decisionId}: ${rule} ${why}: ${told(before)} → ${told(now)}${same}`;
}

process.exitCode = await run().catch((error: unknown) => {
  console.error(`replay: ${error instanceof Error ? error.name : "failed"}`, (error as { code?: string }).code ?? "");
  return 2;
});
