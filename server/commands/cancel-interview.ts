import { z } from "zod";
import type { CaseFacts, Interview } from "@/server/rules/case-facts";
import { writtenSchema } from "@/server/rules/inputs";
import { deadlineStanding, factNamed } from "./case-now";
import { cancelled } from "./ending";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, type PlanContext, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { type Effects, joined, letter, noEffects } from "./marking";
import { outcomeAsked } from "./register-interview-outcome";

export const cancelInterviewInput = z.object({ interviewId: z.uuid(), reason: writtenSchema });

/** The fund cancels an interview. A deadline that it met opens again while it runs; after it, it stays met (I-9). */
export const cancelInterview: Command<typeof cancelInterviewInput> = {
  name: "cancelInterview",
  input: cancelInterviewInput,
  plan: (facts, { interviewId, reason }, context) => {
    const rules = questionsTo(context.scheme);
    const interview = factNamed(facts.interviews, interviewId, "interviewId");
    rules.ask("mayRegisterInterview", outcomeAsked(facts, interview, { outcome: "cancelled" }, context));
    const { on, purposes } = interview;
    const summary = { on, purposes: purposes.join("+") };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    return {
      asked: rules.asked,
      ...joined(
        cancelled(interview, "R4.1c", reason),
        reopened(facts, interview, context),
        letter("interviewCancelled", { ...summary, startsAt: interview.startsAt }),
      ),
      summary,
    };
  },
};

/**
 * The deadline that a booking met, with its last day (days given back counted in), and how many other bookings would
 * still meet it; `null` where it met none.
 */
export function deadlineMetBy(facts: CaseFacts, interview: Interview, today: string) {
  const deadline = facts.deadlines.find(({ entityId }) => entityId === interview.deadlineId);
  if (!deadline || deadline.withdrawnOn !== null) return null;
  const { status, effectiveDeadline } = deadlineStanding(facts, deadline, today);
  if (status !== "met") return null;
  const others = facts.interviews.filter(
    (one) =>
      one.deadlineId === deadline.entityId &&
      one.entityId !== interview.entityId &&
      (one.status === "booked" || one.status === "held"),
  );
  return { deadline, effectiveDeadline, otherBookings: others.length };
}

/** I-9: the deadline that a cancelled booking met runs again, while it has not passed and nothing else meets it. */
export function reopened(facts: CaseFacts, interview: Interview, { today }: PlanContext): Effects {
  const met = deadlineMetBy(facts, interview, today);
  if (met === null || met.otherBookings > 0 || today > met.effectiveDeadline) return noEffects();
  const { deadline, effectiveDeadline } = met;
  const by = newVersion<"deadlines">(deadline, { bookedOn: null });
  return {
    ...noEffects(),
    writes: [{ kind: "deadlines", supersede: deadline.entityId, by }],
    toExchange: [{ type: "deadline.set", payload: { deadlineId: deadline.entityId, deadline: deadline.deadline } }],
    consequences: [{ kind: "deadlineReopens", facts: { deadline: effectiveDeadline }, rule: "I-9" }],
  };
}
