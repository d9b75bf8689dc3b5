import type { InterpretationId, RuleId } from "./rule-ids";

/** A fact as a rule saw it; `null` is a fact that is not known. */
export type FactValue = string | number | boolean | null;

/**
 * Why a rule answered as it did: the rule, which of its grounds (`reason`, a key of the texts), and the facts the
 * ground rested on. The words and the paragraph come from the catalogue; nothing else phrases law.
 */
export type Ground = {
  readonly rule: RuleId | InterpretationId;
  /** Key of the refusal or assessment text: texts.<locale>.grounds[reason]. */
  readonly reason: string;
  readonly facts: Readonly<Record<string, FactValue>>;
};

/**
 * A rule's answer, which is its own legal trace.
 * - `allowed`: the law permits it; `value` is what follows; `basis` names the rules it rests on.
 * - `refused`: `grounds` holds all the grounds, not the first. `value` may still tell what was computed.
 * - `assess`: a fact is missing (`missing` names it), or the law leaves it to the caseworker.
 */
export type Decision<T = unknown> = {
  readonly outcome: "allowed" | "refused" | "assess";
  readonly value: T;
  readonly basis: readonly (RuleId | InterpretationId)[];
  readonly grounds: readonly Ground[];
  readonly missing: readonly string[];
};

export function allowed<T>(value: T, basis: Decision["basis"]): Decision<T> {
  return { outcome: "allowed", value, basis, grounds: [], missing: [] };
}

export function refused<T>(value: T, basis: Decision["basis"], grounds: readonly Ground[]): Decision<T> {
  return { outcome: "refused", value, basis, grounds, missing: [] };
}

export function assess<T>(
  value: T,
  basis: Decision["basis"],
  missing: readonly string[],
  grounds: readonly Ground[] = [],
): Decision<T> {
  return { outcome: "assess", value, basis, grounds, missing };
}
