import { z } from "zod";
import type { CaseFacts, Participation } from "@/server/rules/case-facts";
import { daySchema } from "@/server/rules/inputs";
import { countBookableTimes } from "./bookable-times";
import { isExempt, isRegistered, latestParticipation, runningDeadline } from "./case-now";
import { type Command, isRefused, type PlanContext, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { type Effects, joined, letter, noEffects } from "./marking";

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
    const effects = joined(
      runsUntil(participation, deadline, bookableTimes, context),
      letter("deadlineSet", { deadline }),
    );
    return { asked: rules.asked, ...effects, summary };
  },
};

/** A deadline that runs from today, which the exchange is told of so that no other is set. */
export function runsUntil(
  { entityId: participationId }: Participation,
  deadline: string,
  bookableTimes: number,
  { today }: Pick<PlanContext, "today">,
): Effects {
  const days = { appliesOn: today, deadline, setOn: today, bookedOn: null, daysWithoutTimes: 0, withdrawnOn: null };
  return {
    ...noEffects(),
    writes: [{ kind: "deadlines", as: "new:deadline", add: { participationId, ...days } }],
    toExchange: [{ type: "deadline.set", payload: { deadlineId: "new:deadline", deadline } }],
    consequences: [{ kind: "deadlineRuns", facts: { deadline, bookableTimes }, rule: "R4.3a" }],
  };
}
