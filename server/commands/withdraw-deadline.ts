import { z } from "zod";
import { writtenSchema } from "@/server/rules/inputs";
import { deadlineStanding, factNamed } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { joined, letter, noEffects } from "./marking";

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
      {
        ...noEffects(),
        writes: [
          { kind: "deadlines", supersede: deadlineId, by: newVersion<"deadlines">(before, { withdrawnOn: today }) },
        ],
        toExchange: [{ type: "deadline.lapsed", payload: { deadlineId, deadline: before.deadline } }],
        consequences: [{ kind: "deadlineLapses", facts: { deadline: effectiveDeadline }, rule: "R4.3a" }],
      },
      letter("deadlineWithdrawn", { deadline: effectiveDeadline }),
    );
    return { asked: rules.asked, ...effects, summary };
  },
};
