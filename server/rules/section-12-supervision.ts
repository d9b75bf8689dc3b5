import type { RuleId } from "./rule-ids";

/**
 * R12, § 12: the authority watches that the fund meets what is asked of it, interviews above all, and can withdraw the
 * permission. These are the requirements that the fund must be able to see its standing on, interviews first.
 */
export const SUPERVISED: readonly RuleId[] = [
  "R4.1a",
  "R4.1b",
  "R4.1c",
  "R2.2a",
  "R2.3a",
  "R2.3b",
  "R2.5a",
  "R2.5c",
  "R4.1d",
  "R4.3b",
  "R4.7",
  "R5.1",
  "R5.2a",
  "R5.3",
  "R6b",
  "R7a",
  "R9.2",
  "R11.1",
  "R11.2a",
  "R11.2b",
  "R11.2c",
];

/** Where a fund stands on one requirement (R12). `share` in hundredths of a per cent; `null` when nothing was due. */
export type Standing = { due: number; met: number; late: number; share: number | null };

/** R12: the standing on one requirement, from the states of the duties it made. Those exempt or lapsed were not due. */
export function standingOn(states: readonly ("upcoming" | "open" | "met" | "late" | "lapsed" | "exempt")[]): Standing {
  const count = (state: (typeof states)[number]) => states.filter((each) => each === state).length;
  const [met, late, open] = [count("met"), count("late"), count("open")];
  const due = met + late + open;
  return { due, met, late, share: due === 0 ? null : Math.round((met * 10_000) / due) };
}
