import { z } from "zod";
import { deregistrationAsked, timesOffered } from "./deregister";
import { type Command, isRefused, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { joined, letter, noEffects } from "./marking";

export const recordMissedDeadlineInput = z.object({ deadlineId: z.uuid() });

/**
 * I-29 on R4.3b, § 4, stk. 3: in the night in which a deadline passes unmet the member is told and asked for an
 * explanation; the deregistration itself stays the fund's to take. Nothing follows where it could not be taken (I-17).
 */
export const recordMissedDeadline: Command<typeof recordMissedDeadlineInput, { timesWereOffered: boolean }> = {
  name: "recordMissedDeadline",
  input: recordMissedDeadlineInput,
  more: timesOffered,
  plan: (facts, { deadlineId }, context, { timesWereOffered }) => {
    const rules = questionsTo(context.scheme);
    const { registration: _, ...summary } = deregistrationAsked(rules, facts, deadlineId, context, timesWereOffered);
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const asked = {
      ...noEffects(),
      consequences: [{ kind: "explanationAsked", facts: summary, rule: "I-29" as const }],
    };
    return { asked: rules.asked, ...joined(asked, letter("deadlineMissed", summary)), summary };
  },
};
