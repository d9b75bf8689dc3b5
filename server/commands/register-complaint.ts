import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { WEEKS_TO_COMPLAIN } from "@/server/messages/words/shape";
import type { CaseFacts } from "@/server/rules/case-facts";
import { addDays } from "@/server/rules/day";
import { daySchema, writtenSchema } from "@/server/rules/inputs";
import { badInput, notAfterToday } from "./kernel/bad-input";
import { type Command, nothing } from "./kernel/plan";
import { type Effects, joined, letter, noEffects } from "./marking";

export const registerComplaintInput = z.object({
  receivedOn: daySchema,
  /** The letter that told of the decision; `null` where no letter did. */
  messageId: z.uuid().nullish(),
  /** What the member says. */
  text: writtenSchema,
});

/** The decision that a letter told of: the template, the day it was written, and the deadline or the interview it was about. */
type Against = { template: string; decisionId: string; on: string; about: string | null };

/** The last day on which a decision told on a day can be complained of. */
export const complainBy = (toldOn: string): string => addDays(toldOn, WEEKS_TO_COMPLAIN * 7);

/**
 * A complaint about a decision has come in: the fund looks at the decision again, the member is told that it has come, and the
 * case is kept until it is settled. One that comes late is registered as late, and treated.
 */
export const registerComplaint: Command<typeof registerComplaintInput, Against | null> = {
  name: "registerComplaint",
  input: registerComplaintInput,
  more: (tx, facts, { messageId }) => (messageId ? decisionOf(tx, facts, messageId) : Promise.resolve(null)),
  plan: (facts, { receivedOn, messageId, text }, { today }, against) => {
    notAfterToday("receivedOn", receivedOn, today);
    if (messageId && against === null) badInput("messageId", "unknown");
    if (against && receivedOn < against.on) badInput("receivedOn", "beforeDecision");
    const summary = { against: against?.template ?? "other", receivedOn };
    const same = facts.complaints.find(
      (one) => messageId && one.messageId === messageId && !["ended", "withdrawn"].includes(one.state),
    );
    if (same) {
      const conflict = { reason: "complaintRegistered", facts: { on: same.receivedOn } };
      return { ...nothing, asked: [], conflict, summary };
    }
    const until = against && complainBy(against.on);
    const received: Effects = {
      ...noEffects(),
      writes: [
        {
          kind: "complaints",
          as: "new:complaint",
          add: {
            appliesOn: receivedOn,
            receivedOn,
            against: against?.template ?? "other",
            messageId: messageId ?? null,
            againstId: against?.decisionId ?? null,
            toldOn: against?.on ?? null,
            about: against?.about ?? null,
            inTime: until === null ? null : receivedOn <= until,
            text,
            state: "received",
            stateOn: receivedOn,
            reason: null,
          },
        },
      ],
      consequences: [
        ...(until
          ? [{ kind: receivedOn <= until ? "complaintInTime" : "complaintLate", facts: { until }, rule: null }]
          : []),
        { kind: "caseKept", facts: {}, rule: null },
      ],
    };
    return { asked: [], ...joined(received, letter("complaintReceived", { on: receivedOn })), summary };
  },
};

async function decisionOf(tx: Scoped, { fundCode, memberId }: CaseFacts, messageId: string): Promise<Against | null> {
  const result = await tx.execute<Against>(sql`
    select g.template, g.decision_id as "decisionId", (g.created_at at time zone 'Europe/Copenhagen')::date::text as "on",
      coalesce(d.input ->> 'deadlineId', d.input ->> 'interviewId') as about
    from message g left join decision d on d.fund_code = g.fund_code and d.id = g.decision_id
    where g.fund_code = ${fundCode} and g.member_id = ${memberId}::uuid and g.id = ${messageId}::uuid and g.adverse`);
  return result.rows[0] ?? null;
}
