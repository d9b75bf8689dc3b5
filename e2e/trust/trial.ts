import type { Tried } from "./report";

/** What a trial is run with. */
export type Setting = {
  /** Only shows that the programs work: a little of each, and nothing is written down. */
  readonly quick: boolean;
  /** The same seed is the same sequence. */
  readonly seed: number;
  readonly say: (line: string) => void;
  /** Takes what is to be stopped however the trial ends. */
  readonly onStop: (stop: () => Promise<void>) => void;
};

/** One thing that must never happen, tried: a row of the report, or several that come of one run. */
export type Trial = {
  /** What `--only=` names it by. */
  readonly name: string;
  /** About how long in full on two processors, in minutes. */
  readonly minutes: number;
  readonly run: (setting: Setting) => Promise<readonly Omit<Tried, "seconds">[]>;
};

export const inWords = (count: number): string => count.toLocaleString("en");
