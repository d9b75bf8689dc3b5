import { z } from "zod";
import { deadlineMetBy, reopened } from "./cancel-interview";
import { factNamed } from "./case-now";
import { cancelled } from "./ending";
import { type Command, isRefused, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { joined, letter } from "./marking";

export const cancelBookingInput = z.object({ interviewId: z.uuid() });

/**
 * I-9 on R4.3a: the member cancels a booking of their own. Up to and with the deadline that it met the deadline runs
 * again; after it one booking must remain, and the member moves it instead.
 */
export const cancelBooking: Command<typeof cancelBookingInput> = {
  name: "cancelBooking",
  input: cancelBookingInput,
  plan: (facts, { interviewId }, context) => {
    const { today } = context;
    const rules = questionsTo(context.scheme);
    const interview = factNamed(facts.interviews, interviewId, "interviewId");
    const { on, purposes, fixedBy, status, startsAt } = interview;
    const met = deadlineMetBy(facts, interview, today);
    // Whether the day is past is the second question's; the first is of what became of the interview.
    rules.ask("mayMoveInterview", { status, on: today, today });
    rules.ask("mayMemberCancelBooking", {
      on,
      today,
      fixedBy,
      effectiveDeadline: met?.effectiveDeadline ?? null,
      otherBookings: met?.otherBookings ?? 0,
    });
    const summary = { on, purposes: purposes.join("+") };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    return {
      asked: rules.asked,
      ...joined(
        cancelled(interview, "I-9"),
        reopened(facts, interview, context),
        letter("interviewCancelled", { ...summary, startsAt }),
      ),
      summary,
    };
  },
};
