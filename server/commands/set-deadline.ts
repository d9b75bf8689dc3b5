import { z } from "zod";
import type { CaseFacts } from "@/server/rules/case-facts";
import { daySchema } from "@/server/rules/inputs";
import { countBookableTimes } from "./bookable-times";
import { isExempt, isRegistered, latestParticipation, runningDeadline } from "./case-now";
import { type Command, isRefused, type PlanContext, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { joined, letter, noEffects } from "./marking";

export const setDeadlineInput = z.object({ deadline: daySchema });

/** What the rule asks of a deadline that is set, or moved, to a day. */
export function deadlineAsked(facts: CaseFacts, deadline: string, bookableTimes: number, { today }: PlanContext) {
  const participation = latestParticipation(facts);
  return {
    deadline,
    today,
    registered: isRegistered(facts, today),
    participation: participation && { startDate: participation.startDate, endDate: participation.endDate },
    exempt: isExempt(facts, today) || isExempt(facts, deadline),
    bookableTimes,
  };
}

/** R4.3a, § 4, stk. 3: the day by which the member must have booked; only where there is something to book (I-17). */
export const setDeadline: Command<typeof setDeadlineInput, number> = {
  name: "setDeadline",
  input: setDeadlineInput,
  more: (tx, facts, { deadline }, context) => countBookableTimes(tx, facts, deadline, context),
  plan: (facts, { deadline }, context, bookableTimes) => {
    const rules = questionsTo(context.scheme);
    rules.ask("noDeadlineRuns", { running: runningDeadline(facts, context.today)?.deadline ?? null });
    rules.ask("maySetDeadline", deadlineAsked(facts, deadline, bookableTimes, context));
    const summary = { deadline };
    const participation = latestParticipation(facts);
    if (isRefused(rules) || participation === null) return refusal(rules.asked, summary);
    const set = {
      appliesOn: context.today,
      participationId: participation.entityId,
      deadline,
      setOn: context.today,
      bookedOn: null,
      daysWithoutTimes: 0,
      withdrawnOn: null,
    };
    const effects = joined(
      {
        ...noEffects(),
        writes: [{ kind: "deadlines", as: "new:deadline", add: set }],
        toExchange: [{ type: "deadline.set", payload: { deadlineId: "new:deadline", deadline } }],
        consequences: [{ kind: "deadlineRuns", facts: { deadline, bookableTimes }, rule: "R4.3a" }],
      },
      letter("deadlineSet", { deadline }),
    );
    return { asked: rules.asked, ...effects, summary };
  },
};
