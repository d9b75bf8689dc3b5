import { z } from "zod";
import { allowed, type Decision } from "./decision";
import { countSchema } from "./inputs";
import type { Scheme } from "./scheme";

/** § 10: what is owed after the move. */

export const interviewBalanceInput = z.object({ heldIndividual: countSchema, heldJoint: countSchema });
export type InterviewBalanceInput = z.output<typeof interviewBalanceInput>;
export type Owed = { individual: number; joint: number };
export type InterviewBalanceValue = { fund: Owed; jobcenter: Owed };

/**
 * R4.1a, R10.1 and R10.2, § 4, stk. 1 and § 10: what the fund still owes in its period, and what the jobcenter would owe
 * if the course moved now: its own minimum, and what the fund did not hold. More than enough held in the fund never
 * brings the jobcenter below its minimum.
 */
export function interviewBalance(input: InterviewBalanceInput, scheme: Scheme): Decision<InterviewBalanceValue> {
  const { fundInterviews, sixMonthInterviews } = scheme;
  const fund = {
    individual: Math.max(0, fundInterviews.individual - input.heldIndividual),
    joint: Math.max(0, fundInterviews.joint - input.heldJoint),
  };
  const jobcenter = {
    individual: sixMonthInterviews.individual - fundInterviews.individual + fund.individual,
    joint: sixMonthInterviews.joint - fundInterviews.joint + fund.joint,
  };
  return allowed({ fund, jobcenter }, ["R4.1a", "R10.1", "R10.2"]);
}

/** R10.3 and R14.3c: what the jobcenter is handed: what was held, which counts, and what it owes. */
export function handover(
  input: InterviewBalanceInput,
  scheme: Scheme,
): Decision<{ held: Owed; owed: Owed; seenInMinPlan: true }> {
  const held = { individual: input.heldIndividual, joint: input.heldJoint };
  const owed = interviewBalance(input, scheme).value.jobcenter;
  return allowed({ held, owed, seenInMinPlan: true }, ["R10.1", "R10.2", "R10.3", "R14.3c"]);
}
