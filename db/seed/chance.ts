/** Numbers that look like chance and are the same at every run. */
export type Chance = {
  /** At least 0, below 1. */
  readonly fraction: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
  /** True in about `share` of the cases (0 to 1). */
  readonly happens: (share: number) => boolean;
};

/** A stream of numbers of its own for every name: who comes before or after changes nothing (mulberry32 over FNV-1a). */
export function chanceOf(name: string): Chance {
  let state = 0x811c9dc5;
  for (const letter of name) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
  return {
    fraction,
    between,
    oneOf: (choices) => choices[between(0, choices.length - 1)]!,
    happens: (share) => fraction() < share,
  };
}
