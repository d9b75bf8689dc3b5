import { z } from "zod";
import { daySchema, writtenSchema } from "@/server/rules/inputs";
import { countBookableTimes } from "./bookable-times";
import { deadlineStanding, factNamed } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { joined, letter, noEffects } from "./marking";
import { deadlineAsked } from "./set-deadline";

export const moveDeadlineInput = z.object({ deadlineId: z.uuid(), deadline: daySchema, reason: writtenSchema });

/** R4.3a and I-17: the fund gives a deadline of its own another day. Days given back so far are in the new day. */
export const moveDeadline: Command<typeof moveDeadlineInput, number> = {
  name: "moveDeadline",
  input: moveDeadlineInput,
  more: (tx, facts, { deadline }, context) => countBookableTimes(tx, facts, deadline, context),
  plan: (facts, { deadlineId, deadline, reason }, context, bookableTimes) => {
    const rules = questionsTo(context.scheme);
    const before = factNamed(facts.deadlines, deadlineId, "deadlineId");
    const { status, effectiveDeadline } = deadlineStanding(facts, before, context.today);
    rules.ask("mayChangeDeadline", {
      status,
      withdrawn: before.withdrawnOn !== null,
      deadline: effectiveDeadline,
      bookedOn: before.bookedOn,
    });
    rules.ask("maySetDeadline", deadlineAsked(facts, deadline, bookableTimes, context));
    const summary = { before: effectiveDeadline, deadline, reason };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const by = newVersion<"deadlines">(before, { deadline, daysWithoutTimes: 0 });
    const effects = joined(
      {
        ...noEffects(),
        writes: [{ kind: "deadlines", supersede: deadlineId, by }],
        toExchange: [{ type: "deadline.set", payload: { deadlineId, deadline } }],
        consequences: [{ kind: "deadlineMoves", facts: { before: effectiveDeadline, after: deadline }, rule: "R4.3a" }],
      },
      letter("deadlineMoved", { before: effectiveDeadline, deadline }),
    );
    return { asked: rules.asked, ...effects, summary };
  },
};
