import { z } from "zod";
import type { BookingDeadline } from "@/server/rules/case-facts";
import { writtenSchema } from "@/server/rules/inputs";
import { deadlineStanding, factNamed } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Command, type Consequence, isRefused, type PlanContext, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { type Effects, joined, letter, noEffects } from "./marking";

export const withdrawDeadlineInput = z.object({ deadlineId: z.uuid(), reason: writtenSchema });

/** R4.3a: the fund withdraws a deadline that should not run. Nothing follows from it any more. */
export const withdrawDeadline: Command<typeof withdrawDeadlineInput> = {
  name: "withdrawDeadline",
  input: withdrawDeadlineInput,
  plan: (facts, { deadlineId, reason }, { today, scheme }) => {
    const rules = questionsTo(scheme);
    const before = factNamed(facts.deadlines, deadlineId, "deadlineId");
    const { status, effectiveDeadline } = deadlineStanding(facts, before, today);
    rules.ask("mayChangeDeadline", {
      status,
      withdrawn: before.withdrawnOn !== null,
      deadline: effectiveDeadline,
      bookedOn: before.bookedOn,
    });
    const summary = { deadline: effectiveDeadline, reason };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const effects = joined(
      fallsAway(before, effectiveDeadline, { today }),
      letter("deadlineWithdrawn", { deadline: effectiveDeadline }),
    );
    return { asked: rules.asked, ...effects, summary };
  },
};

/** Nothing follows any more from a deadline, and the exchange is told so. */
export function fallsAway(
  deadline: BookingDeadline,
  effectiveDeadline: string,
  { today }: Pick<PlanContext, "today">,
  rule: Consequence["rule"] = "R4.3a",
): Effects {
  const { entityId: deadlineId } = deadline;
  const by = newVersion<"deadlines">(deadline, { withdrawnOn: today });
  return {
    ...noEffects(),
    writes: [{ kind: "deadlines", supersede: deadlineId, by }],
    toExchange: [{ type: "deadline.lapsed", payload: { deadlineId, deadline: deadline.deadline } }],
    consequences: [{ kind: "deadlineLapses", facts: { deadline: effectiveDeadline }, rule }],
  };
}
