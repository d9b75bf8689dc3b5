import { addDays, maxDay } from "./day";
import { allowed, type Decision } from "./decision";
import { factsMissing } from "./grounds";
import type { RuleId } from "./rule-ids";
import type { Scheme } from "./scheme";
import type { PlacementKind } from "./vocabulary";

/** Duties with a last day: done late they are still done (I-18), and the fortnight carries three of them (I-19). */

/**
 * I-18: an act after its last day is taken with a written reason and recorded as late; never refused for being late.
 * @param input `dueOn` is the last day in time, `null` where the law gives none; `rule` is the duty's own.
 */
export function lateAct(input: {
  rule: RuleId;
  dueOn: string | null;
  actOn: string;
  reason: string | null;
}): Decision<{ late: boolean }> {
  const late = input.dueOn !== null && input.actOn > input.dueOn;
  if (!late) return allowed({ late }, [input.rule]);
  const basis: Decision["basis"] = [input.rule, "I-18"];
  if (!input.reason?.trim()) return factsMissing({ late }, basis, "I-18", ["lateReason"]);
  return allowed({ late }, basis);
}

/**
 * I-19 on R2.2a: what is due within two weeks of registration: the decision, the guidance of R5.1, and the cv interview
 * where one is to be held: on re-placement there may be none. `null` for a cv interview that is not certain.
 */
export function fortnight(
  input: { registeredOn: string; learnedOn?: string | undefined; kind: PlacementKind | null },
  scheme: Scheme,
): Decision<{ visitationBy: string; guidanceBy: string; cvInterviewBy: string | null }> {
  const replaced = input.kind === "replacement";
  const from =
    replaced && input.learnedOn !== undefined ? maxDay(input.registeredOn, input.learnedOn) : input.registeredOn;
  const visitationBy = addDays(from, scheme.visitationDays);
  const guidanceBy = addDays(from, scheme.guidanceDays);
  const basis: Decision["basis"] = ["R2.2a", "R5.1", "I-19", ...(replaced ? (["I-24"] as const) : [])];
  return allowed({ visitationBy, guidanceBy, cvInterviewBy: replaced ? null : visitationBy }, basis);
}
