/** How long a message that did not get through waits, in milliseconds. */
export type Pauses = { readonly first: number; readonly longest: number };

export const PAUSES: Pauses = { first: 1_000, longest: 300_000 };

/**
 * The pause after so many attempts: twice as long each time up to the longest, and by chance between half and all of it,
 * so that not everything comes back at the same moment.
 * @param attempts how many have failed, this one included
 * @param chance from 0 up to 1
 */
export function pauseAfter(attempts: number, { first, longest }: Pauses, chance: number = Math.random()): number {
  const whole = Math.min(first * 2 ** Math.min(attempts - 1, 30), longest);
  return whole * (0.5 + chance / 2);
}
