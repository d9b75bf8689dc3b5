import { isDeepStrictEqual } from "node:util";
import type { Decision } from "@/server/rules/decision";
import type { Scheme } from "@/server/rules/scheme";
import type { Asked } from "./plan";
import { ASKABLE_RULES } from "./questions";

/**
 * Why an answer would be another today: the rules answer otherwise, the rule is no longer there to be asked, or it can no
 * longer be asked with what it was asked then.
 */
export type Why = "differs" | "gone" | "unanswerable";
export type Difference = {
  /** Which of the decision's questions, counted from 0. */
  readonly position: number;
  readonly rule: string;
  readonly why: Why;
  readonly before: Decision;
  readonly now: Decision | null;
};

/** The rules to ask: today's, or in a test a set of which one has been changed. */
export type Ruleset = Readonly<Record<string, unknown>>;

/** What a stored answer is compared as: plain data, in which what is undefined is not there. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Asks everything that a stored decision asked once more, and tells what would be answered otherwise. */
export function replayDecision(asked: readonly Asked[], scheme: Scheme, rules: Ruleset = ASKABLE_RULES): Difference[] {
  return asked.flatMap(({ rule, input, answer: before }, position): Difference[] => {
    const ask = Object.hasOwn(rules, rule) ? (rules[rule] as (input: unknown, scheme: Scheme) => Decision) : null;
    if (!ask) return [{ position, rule, why: "gone", before, now: null }];
    try {
      const now = asStored(ask(input, scheme)) as Decision;
      return isDeepStrictEqual(now, asStored(before)) ? [] : [{ position, rule, why: "differs", before, now }];
    } catch {
      return [{ position, rule, why: "unanswerable", before, now: null }];
    }
  });
}
