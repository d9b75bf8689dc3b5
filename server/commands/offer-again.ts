import { z } from "zod";
import type { BookingDeadline, CaseFacts, Interview } from "@/server/rules/case-facts";
import { daySchema, writtenSchema } from "@/server/rules/inputs";
import { bookingFacts } from "./appointment";
import { countBookableTimes } from "./bookable-times";
import { deadlineMetBy } from "./cancel-interview";
import { factNamed, latestParticipation, runningDeadline } from "./case-now";
import { cancelled } from "./ending";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, type PlanContext, refusal, type Write } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { type Effects, joined, letter, noEffects } from "./marking";
import { outcomeAsked } from "./register-interview-outcome";
import { deadlineAsked } from "./set-deadline";

export const offerAgainInput = z.object({ interviewId: z.uuid(), deadline: daySchema, reason: writtenSchema });

/**
 * R4.3a and I-17, § 4, stk. 3: the fund cannot hold an interview that the member has booked, and offers another: it is
 * cancelled, and the member books again by a new deadline, before which there are times to book.
 */
export const offerAgain: Command<typeof offerAgainInput, number> = {
  name: "offerAgain",
  input: offerAgainInput,
  more: (tx, facts, { deadline }, context) => countBookableTimes(tx, facts, deadline, context),
  plan: (facts, { interviewId, deadline, reason }, context, bookableTimes) => {
    const rules = questionsTo(context.scheme);
    const interview = factNamed(facts.interviews, interviewId, "interviewId");
    const { on, purposes, form, startsAt } = interview;
    rules.ask("mayRegisterInterview", outcomeAsked(facts, interview, { outcome: "cancelled" }, context));
    rules.ask("mayBook", { ...bookingFacts(facts, { purposes, form, on: deadline }, context), day: [] });
    rules.ask("noDeadlineRuns", { running: runningDeadline(facts, context.today)?.deadline ?? null });
    rules.ask("maySetDeadline", deadlineAsked(facts, deadline, bookableTimes, context));
    const summary = { on, purposes: purposes.join("+"), deadline };
    const again = isRefused(rules) ? null : deadlineAgain(facts, interview, deadline, bookableTimes, context);
    if (again === null) return refusal(rules.asked, summary);
    return {
      asked: rules.asked,
      ...joined(
        cancelled(interview, "R4.1c", reason),
        again,
        letter("interviewCancelled", { on, purposes: summary.purposes, startsAt }),
        letter("deadlineSet", { deadline }),
      ),
      summary,
    };
  },
};

/** The deadline that the booking met runs again to another day; where it met none that is left, a new one runs. */
function deadlineAgain(
  facts: CaseFacts,
  interview: Interview,
  deadline: string,
  bookableTimes: number,
  { today }: PlanContext,
): Effects | null {
  const participation = latestParticipation(facts);
  if (participation === null) return null;
  const met = deadlineMetBy(facts, interview, today);
  const stands: Pick<BookingDeadline, "deadline" | "setOn" | "bookedOn" | "daysWithoutTimes" | "withdrawnOn"> = {
    deadline,
    setOn: today,
    bookedOn: null,
    daysWithoutTimes: 0,
    withdrawnOn: null,
  };
  const reopens = met !== null && met.otherBookings === 0;
  const write: Write = reopens
    ? { kind: "deadlines", supersede: met.deadline.entityId, by: newVersion<"deadlines">(met.deadline, stands) }
    : {
        kind: "deadlines",
        as: "new:deadline",
        add: { appliesOn: today, participationId: participation.entityId, ...stands },
      };
  const deadlineId = reopens ? met.deadline.entityId : "new:deadline";
  return {
    ...noEffects(),
    writes: [write],
    toExchange: [{ type: "deadline.set", payload: { deadlineId, deadline } }],
    consequences: [{ kind: "deadlineRuns", facts: { deadline, bookableTimes }, rule: "R4.3a" }],
  };
}
