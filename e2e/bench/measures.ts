import { type Ask, load, median, type Percentiles } from "./load";

/** One thing that is measured in every round. */
export type Measure = {
  readonly name: string;
  readonly asks: readonly Ask[];
  readonly clients: number;
  readonly timed?: "firstByte" | "whole";
};

export type Size = { readonly rounds: number; readonly seconds: number };

/** Percentiles in milliseconds, one entry a round. */
export type Taken = Readonly<Record<string, readonly Percentiles[]>>;

/**
 * Measures everything in turn, round after round, so that what else the machine does meets all of them alike. A round
 * before the first warms up and is thrown away.
 */
export async function interleaved(
  measures: readonly Measure[],
  { rounds, seconds }: Size,
  say: (line: string) => void,
): Promise<Taken> {
  const taken: Record<string, Percentiles[]> = {};
  for (let round = 0; round <= rounds; round++) {
    // Every other round backwards: nothing is always measured behind the same neighbour.
    for (const { name, asks, ...how } of round % 2 ? [...measures].reverse() : measures) {
      const found = await load(asks, { ...how, seconds: round === 0 ? Math.min(2, seconds) : seconds });
      if (round > 0) taken[name] = [...(taken[name] ?? []), found];
    }
    if (round > 0) say(`round ${round} of ${rounds}`);
  }
  return taken;
}

type Which = "p50" | "p95" | "p99";

/** The median over the rounds, in milliseconds. */
export const middle = (taken: Taken, name: string, which: Which): number =>
  median((taken[name] ?? []).map((one) => one[which]));

/** The ratio of two measures, taken within each round; the median over the rounds, and how far the rounds lie apart. */
export function ratio(taken: Taken, name: string, to: string, which: Which) {
  const each = (taken[name] ?? []).map((one, round) => one[which] / (taken[to]?.[round]?.[which] ?? Number.NaN));
  return { median: median(each), lowest: Math.min(...each), highest: Math.max(...each) };
}
