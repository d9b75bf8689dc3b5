import { allowed, type Decision, refused } from "./decision";
import { factsMissing, ground } from "./grounds";
import type { Insurance } from "./vocabulary";

/** What must be so in the case before an act has anything to act on; the acts' own rules are in their sections. */

/** R2.2a, § 2, stk. 2: a member is registered once; who is registered already is not registered again. */
export function mayRegister(facts: {
  /** The newest registration as job seeker; `null` where there is none. */
  current: { registeredOn: string; deregisteredFrom: string | null } | null;
}): Decision<null> {
  const { current } = facts;
  if (current === null || current.deregisteredFrom !== null) return allowed(null, ["R2.2a"]);
  return refused(null, ["R2.2a"], [ground("R2.2a", "alreadyRegistered", { registeredOn: current.registeredOn })]);
}

/** R2.1b, § 2, stk. 1: a placement is registered once; one that is wrong is corrected, so that its first day is kept (R14.2). */
export function mayPlace(facts: { effectiveFrom: string; placedFrom: readonly string[] }): Decision<null> {
  if (!facts.placedFrom.includes(facts.effectiveFrom)) return allowed(null, ["R2.1b"]);
  return refused(null, ["R2.1b", "R14.2"], [ground("R2.1b", "alreadyPlaced", { effectiveFrom: facts.effectiveFrom })]);
}

/**
 * R2.2a, § 2, stk. 2: a visitation belongs to a registration. Once it has given the fund the course it is not made again
 * for the same registration: an early effort found later is a marking out (R2.3a).
 */
export function mayVisit(facts: {
  registered: boolean;
  visitedOn: string | null;
  participating: boolean;
}): Decision<null> {
  if (!facts.registered) return refused(null, ["R2.2a"], [ground("R2.2a", "notRegistered")]);
  if (facts.visitedOn === null || !facts.participating) return allowed(null, ["R2.2a"]);
  return refused(null, ["R2.2a", "R2.3a"], [ground("R2.2a", "alreadyVisited", { visitedOn: facts.visitedOn })]);
}

/** R5.1, § 5, stk. 1: the guidance belongs to a registration as job seeker. */
export function mayGuide(facts: { registered: boolean }): Decision<null> {
  if (facts.registered) return allowed(null, ["R5.1"]);
  return refused(null, ["R5.1"], [ground("R5.1", "notRegistered")]);
}

/** R4.3a, § 4, stk. 3: one deadline runs at a time; another day is a move of it. */
export function noDeadlineRuns(facts: { running: string | null }): Decision<null> {
  if (facts.running === null) return allowed(null, ["R4.3a"]);
  return refused(null, ["R4.3a"], [ground("R4.3a", "deadlineRunning", { deadline: facts.running })]);
}

/** R4.3a and I-17, § 4, stk. 3: the fund moves or withdraws a deadline of its own that has not been met and has not lapsed. */
export function mayChangeDeadline(facts: {
  status: "open" | "met" | "missed" | "lapsed";
  withdrawn: boolean;
  deadline: string;
  bookedOn: string | null;
}): Decision<null> {
  const { deadline, bookedOn } = facts;
  const basis: Decision["basis"] = ["R4.3a", "I-17"];
  if (facts.status === "met") return refused(null, basis, [ground("R4.3a", "deadlineMet", { deadline, bookedOn })]);
  if (facts.withdrawn || facts.status === "lapsed")
    return refused(null, basis, [ground("I-10", "deadlineLapsed", { deadline })]);
  return allowed(null, basis);
}

/** R4.1c, § 4, stk. 1: an interview is moved while it lies ahead; of one that is past the outcome is registered. */
export function mayMoveInterview(facts: { status: string; on: string; today: string }): Decision<null> {
  const { on, today } = facts;
  if (facts.status !== "booked") return refused(null, ["R4.1c"], [ground("R4.1c", "outcomeRegistered")]);
  if (on < today) return refused(null, ["R4.1c"], [ground("R4.1c", "interviewPast", { on, today })]);
  return allowed(null, ["R4.1c"]);
}

/** R4.2a, § 4, stk. 2: the jobcenter's part belongs to a joint interview. */
export function hasJobcenterPart(facts: { purposes: readonly string[] }): Decision<null> {
  if (facts.purposes.includes("joint")) return allowed(null, ["R4.2a"]);
  return refused(null, ["R4.2a"], [ground("R4.2a", "notJoint")]);
}

/** R4.3a, § 4, stk. 3: a time on offer lies ahead. */
export function mayOpenTime(facts: { on: string; today: string; started: boolean }): Decision<null> {
  const { on, today } = facts;
  if (on >= today && !facts.started) return allowed(null, ["R4.3a"]);
  return refused(null, ["R4.3a"], [ground("R4.3a", "timePast", { on, today })]);
}

/** I-7 on R9.1, § 9: hours are counted against the limit of the member's insurance, which must be known. */
export function mayCountHours(facts: { insurance: Insurance | null }): Decision<null> {
  if (facts.insurance !== null) return allowed(null, ["R9.1", "I-7"]);
  return factsMissing(null, ["R9.1", "I-7"], "I-7", ["insurance"]);
}

/** R4.3b, § 4, stk. 3: nothing follows from a deadline that the fund has withdrawn. */
export function deadlineStands(facts: { withdrawn: boolean; deadline: string }): Decision<null> {
  if (!facts.withdrawn) return allowed(null, ["R4.3b"]);
  return refused(null, ["R4.3b"], [ground("R4.3b", "deadlineLapsed", { deadline: facts.deadline })]);
}

/** R9.3, § 9: only who is registered can stop being so. */
export function mayLeaveRegister(facts: { registered: boolean }): Decision<null> {
  if (facts.registered) return allowed(null, ["R9.3"]);
  return refused(null, ["R9.3"], [ground("R9.3", "notRegistered")]);
}
