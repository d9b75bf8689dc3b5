import { allowed, type Decision, refused } from "./decision";
import { ground } from "./grounds";

/**
 * R3, § 3: measures granted when the member was warned of dismissal stay, whoever has the contact course. They are shown
 * and are never a ground to move it: asked as one, they are refused.
 */
export function measuresAsGroundToMove(input: {
  warnedOfDismissal: boolean;
}): Decision<{ measuresStay: boolean; movesCourse: false }> {
  if (!input.warnedOfDismissal) return allowed({ measuresStay: false, movesCourse: false }, ["R3"]);
  return refused({ measuresStay: true, movesCourse: false }, ["R3"], [ground("R3", "measuresNoGround")]);
}
