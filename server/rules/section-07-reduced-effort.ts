import { z } from "zod";
import { allowed, type Decision } from "./decision";
import { factsMissing } from "./grounds";
import { daySchema, issueAt, writtenSchema } from "./inputs";
import type { Scheme } from "./scheme";

/** § 7: reduced effort, and what it frees from. */

/** What a member under reduced effort is free of, in the law's order (R7a). */
export const EXEMPTIONS = ["activeJobSearch", "cvInterview", "jobInterview", "offers"] as const;
export type Exemption = (typeof EXEMPTIONS)[number];

export const reducedEffortInput = z
  .object({
    from: daySchema,
    to: daySchema,
    dutiesKept: z.boolean(),
    dutiesKeptReason: writtenSchema.optional(),
  })
  .superRefine((input, context) => {
    if (input.to < input.from) context.addIssue(issueAt("to")("beforeFrom"));
    if (input.dutiesKept && input.dutiesKeptReason === undefined) {
      context.addIssue(issueAt("dutiesKeptReason")("missing"));
    }
  });
export type ReducedEffortFacts = {
  from: string;
  to: string;
  dutiesKept: boolean;
  dutiesKeptReason?: string | null | undefined;
};

/**
 * R7a and R7b, § 7: reduced effort frees from four duties, unless the fund decides that they stay, for a reason that is
 * written down. Kept without a reason: to be assessed.
 */
export function reducedEffort(facts: ReducedEffortFacts, _scheme?: Scheme): Decision<{ exemptFrom: Exemption[] }> {
  if (!facts.dutiesKept) return allowed({ exemptFrom: [...EXEMPTIONS] }, ["R7a"]);
  if (!facts.dutiesKeptReason?.trim()) {
    return factsMissing({ exemptFrom: [] }, ["R7a", "R7b"], "R7b", ["dutiesKeptReason"]);
  }
  return allowed({ exemptFrom: [] }, ["R7a", "R7b"]);
}

/** R7a: whether a day lies under reduced effort without duties, the last day included. */
export function isExemptOn(day: string, periods: readonly ReducedEffortFacts[]): boolean {
  return periods.some(({ from, to, dutiesKept }) => !dutiesKept && from <= day && day <= to);
}

/**
 * I-26 on R7a: while the member is exempt no interview falls due; when the exemption covers the rest of the period, what
 * was owed counts as exempt.
 */
export function interviewsOwedUnder(input: {
  today: string;
  periodEndsOn: string | null;
  periods: readonly ReducedEffortFacts[];
}): Decision<{ state: "due" | "resting" | "exempt" }> {
  const basis: Decision["basis"] = ["R7a", "I-26"];
  const current = input.periods.find((period) => isExemptOn(input.today, [period]));
  if (!current) return allowed({ state: "due" }, basis);
  const coversRest = input.periodEndsOn !== null && current.to >= input.periodEndsOn;
  return allowed({ state: coversRest ? "exempt" : "resting" }, basis);
}
