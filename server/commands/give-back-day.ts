import { z } from "zod";
import { daySchema } from "@/server/rules/inputs";
import { deadlineStanding, factNamed } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { joined, letter, noEffects } from "./marking";

export const giveBackDayInput = z.object({
  deadlineId: z.uuid(),
  on: daySchema,
  fewestTimes: z.number().int().min(0),
  portalDown: z.boolean(),
});

/** I-17 and I-30 on R4.3a, § 4, stk. 3: a day on which the member could not book moves the deadline by a day. The night's act. */
export const giveBackDay: Command<typeof giveBackDayInput> = {
  name: "giveBackDay",
  input: giveBackDayInput,
  plan: (facts, { deadlineId, on, fewestTimes, portalDown }, { scheme, today }) => {
    const rules = questionsTo(scheme);
    const before = factNamed(facts.deadlines, deadlineId, "deadlineId");
    const { effectiveDeadline } = deadlineStanding(facts, before, today);
    const answer = rules.ask("dayGivenBack", { on, setOn: before.setOn, effectiveDeadline, fewestTimes, portalDown });
    const deadline = answer.value.effectiveDeadline;
    const summary = { on, before: effectiveDeadline, deadline };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const by = newVersion<"deadlines">(before, { daysWithoutTimes: before.daysWithoutTimes + 1 });
    const moved = {
      ...noEffects(),
      writes: [{ kind: "deadlines" as const, supersede: deadlineId, by }],
      toExchange: [{ type: "deadline.set", payload: { deadlineId, deadline } }],
      consequences: [{ kind: "deadlineExtended", facts: summary, rule: "I-17" as const }],
    };
    return { asked: rules.asked, ...joined(moved, letter("deadlineExtended", summary)), summary };
  },
};
