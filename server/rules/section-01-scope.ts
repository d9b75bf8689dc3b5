import { allowed, type Decision, refused } from "./decision";
import { ground } from "./grounds";
import type { Scheme, SchemePermission } from "./scheme";

/** § 1: which funds and municipalities the scheme covers, and how a member leaves it. */

export type ScopeInput = { fundCode: string; municipalityCode: string; day: string };

/** The fund's permission that covers the municipality on the day, or `null` (R1.1). */
export function permissionOn(input: ScopeInput, scheme: Scheme): SchemePermission | null {
  const found = scheme.permissions.find(
    (permission) =>
      permission.fundCode === input.fundCode &&
      permission.validFrom <= input.day &&
      (permission.validTo === null || input.day <= permission.validTo) &&
      (permission.nationwide || permission.municipalities.includes(input.municipalityCode)),
  );
  return found ?? null;
}

/** R1.1, § 1, stk. 1: the fund takes part where its permission reaches, nationwide or municipality by municipality. */
export function inScope(input: ScopeInput, scheme: Scheme): Decision<{ covered: boolean }> {
  if (permissionOn(input, scheme)) return allowed({ covered: true }, ["R1.1"]);
  return refused(
    { covered: false },
    ["R1.1"],
    [ground("R1.1", "municipalityOutside", { municipality: input.municipalityCode, day: input.day })],
  );
}

/** R1.2a, § 1, stk. 2: a member who moves outside the fund's own permission leaves with code 42, whoever else is there. */
export function scopeAfterMove(
  input: { fundCode: string; municipalityCode: string; movedOn: string },
  scheme: Scheme,
): Decision<{ reasonCode: 42 | null }> {
  if (permissionOn({ ...input, day: input.movedOn }, scheme)) return allowed({ reasonCode: null }, ["R1.2a", "R1.1"]);
  return refused(
    { reasonCode: 42 },
    ["R1.2a", "R1.1"],
    [ground("R1.2a", "municipalityOutside", { municipality: input.municipalityCode, day: input.movedOn })],
  );
}

/**
 * R1.2b, § 1, stk. 2: a member who leaves the fund leaves the scheme with code 43, also for another fund of the trial:
 * which fund comes next is therefore not asked. `leftFundOn` is the last day of membership (I-31); `null` while a member.
 */
export function scopeAfterLeaving(input: { leftFundOn: string | null }): Decision<{ reasonCode: 43 | null }> {
  if (input.leftFundOn === null) return allowed({ reasonCode: null }, ["R1.2b"]);
  return refused(
    { reasonCode: 43 },
    ["R1.2b", "I-31"],
    [ground("R1.2b", "leftFund", { leftFundOn: input.leftFundOn })],
  );
}
