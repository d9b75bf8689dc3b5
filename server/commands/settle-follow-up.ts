import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import type { CaseFacts, FollowUp, Interview } from "@/server/rules/case-facts";
import { writtenSchema } from "@/server/rules/inputs";
import { followUpWaits } from "@/server/rules/section-02-afterwards";
import { FOLLOW_UP_WAYS, type FollowUpWay, type Purpose } from "@/server/rules/vocabulary";
import { appointmentFacts, bookingFacts, interviewMessage, overlapping } from "./appointment";
import { type CaseworkerDay, caseworkerDay } from "./bookable-times";
import { deadlineStanding, factNamed } from "./case-now";
import { milliseconds } from "./danish-time";
import { cancelled } from "./ending";
import { LETTER_SENT } from "./follow-ups";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, nothing, type PlanContext, refusal } from "./kernel/plan";
import { type Questions, questionsTo } from "./kernel/questions";
import { type Effects, joined, letter, noEffects } from "./marking";
import { fallsAway } from "./withdraw-deadline";

export const settleFollowUpInput = z.object({
  followUpId: z.uuid(),
  how: z.enum(FOLLOW_UP_WAYS),
  /** Why it is let stand. */
  reason: writtenSchema.nullish(),
  /** What the letter that corrects another says. */
  text: writtenSchema.nullish(),
});
type Input = z.output<typeof settleFollowUpInput>;

/** What the act needs beside the case: whether the letter has gone, and what fills the day of the interview's caseworker. */
type More = { letterSent: boolean; day: CaseworkerDay | null };

/**
 * I-32 on R2.5b, § 2, stk. 5: one thing that followed from a registration that was put right is undone, or let stand with a
 * reason. Each by itself and with its own preview; nothing is undone in silence.
 */
export const settleFollowUp: Command<typeof settleFollowUpInput, More> = {
  name: "settleFollowUp",
  input: settleFollowUpInput,
  more: async (tx, facts, { followUpId, how }) => {
    const followUp = factNamed(facts.followUps, followUpId, "followUpId");
    const interview = how === "restore" ? interviewOf(facts, followUp) : null;
    return {
      letterSent: followUp.kind === "letter" && (await letterSent(tx, facts, followUp.about)),
      day: interview && (await caseworkerDay(tx, facts.fundCode, interview.caseworkerId, interview.on)),
    };
  },
  plan: (facts, input, context, { letterSent, day }) => {
    const rules = questionsTo(context.scheme);
    const followUp = factNamed(facts.followUps, input.followUpId, "followUpId");
    const { kind, cause, on, detail } = followUp;
    rules.ask("maySettleFollowUp", {
      kind,
      cause,
      how: input.how,
      waits: followUpWaits(followUp, facts),
      letterSent,
      words: (input.how === "follow" ? input.text : input.reason) ?? null,
    });
    const summary = { what: kind, how: input.how, on };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const done = undone(facts, followUp, input, context, rules);
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const interview = input.how === "restore" ? interviewOf(facts, followUp) : null;
    const conflict = interview && overlapping(facts, interview, day, interview.entityId);
    if (conflict) return { ...nothing, asked: rules.asked, conflict, summary };
    const settled: Effects = {
      ...noEffects(),
      writes: [
        {
          kind: "followUps",
          supersede: followUp.entityId,
          by: newVersion<"followUps">(followUp, {
            state: input.how === "stand" ? "stands" : "undone",
            how: input.how,
            reason: input.reason ?? null,
          }),
        },
      ],
      consequences:
        input.how === "stand"
          ? [{ kind: "followUpStands", facts: { on, ...(detail !== null && { detail }) }, rule: "I-32" }]
          : [],
    };
    return {
      asked: rules.asked,
      ...joined(done, settled),
      ...(input.how === "withdraw" && kind === "letter" && { withdraws: [followUp.about] }),
      summary,
    };
  },
};

async function letterSent(tx: Scoped, { fundCode, memberId }: CaseFacts, id: string): Promise<boolean> {
  const result = await tx.execute<{ sent: boolean }>(sql`
    select ${LETTER_SENT} as sent from message g
    where g.fund_code = ${fundCode} and g.member_id = ${memberId}::uuid and g.id = ${id}::uuid`);
  return result.rows[0]?.sent ?? true;
}

const interviewOf = (facts: CaseFacts, { kind, about }: FollowUp): Interview | null =>
  kind === "interview" ? (facts.interviews.find(({ entityId }) => entityId === about) ?? null) : null;

/** What each way does in the case, beside that the thing is settled by it. */
function undone(facts: CaseFacts, followUp: FollowUp, input: Input, context: PlanContext, rules: Questions): Effects {
  if (followUp.kind === "letter") return letterUndone(followUp, input);
  if (followUp.kind === "deadline") return deadlineSettled(facts, followUp, input.how, context);
  const interview = interviewOf(facts, followUp);
  if (!interview) return noEffects();
  const purposes = interview.purposes.join("+");
  const { on, startsAt } = interview;
  switch (input.how) {
    case "restore":
      return restored(facts, interview, (followUp.detail ?? purposes).split("+") as Purpose[], context, rules);
    case "offerAgain":
      return joined(
        {
          ...noEffects(),
          consequences: [{ kind: "interviewOfferedAgain", facts: { on }, rule: "I-32" }],
        },
        letter("interviewOfferedAgain", { on, startsAt, purposes: followUp.detail ?? purposes }),
      );
    case "cancel":
      return joined(cancelled(interview, "I-32"), letter("interviewCancelled", { on, startsAt, purposes }));
    default:
      return noEffects();
  }
}

function letterUndone({ on, detail }: FollowUp, { how, text }: Input): Effects {
  if (how === "follow") return letter("letterCorrected", { on, text: text ?? "" });
  if (how !== "withdraw") return noEffects();
  const facts = { template: detail };
  return { ...noEffects(), consequences: [{ kind: "letterWithdrawn", facts, rule: "I-32" }] };
}

/** A deadline that ran again by itself: withdrawn for good, or told of anew while its day is still to come. */
function deadlineSettled(
  facts: CaseFacts,
  { about, cause }: FollowUp,
  how: FollowUpWay,
  { today }: PlanContext,
): Effects {
  const deadline = factNamed(facts.deadlines, about, "followUpId");
  const { effectiveDeadline } = deadlineStanding(facts, deadline, today);
  if (how === "withdraw") {
    return joined(
      fallsAway(deadline, effectiveDeadline, { today }, "I-32"),
      letter("deadlineWithdrawn", { deadline: effectiveDeadline }),
    );
  }
  if (cause === "pastEnd" || effectiveDeadline < today) return noEffects();
  return joined(
    {
      ...noEffects(),
      toExchange: [{ type: "deadline.set", payload: { deadlineId: about, deadline: effectiveDeadline } }],
      consequences: [{ kind: "deadlineReopens", facts: { deadline: effectiveDeadline }, rule: "I-32" }],
    },
    letter("deadlineRunsAgain", { deadline: effectiveDeadline }),
  );
}

/** The interview as it was fixed, where its time still lies ahead and the day's rules have room for it (R4.4). */
function restored(
  facts: CaseFacts,
  interview: Interview,
  purposes: readonly Purpose[],
  context: PlanContext,
  rules: Questions,
): Effects {
  const { entityId, on, startsAt, form, shortNoticeReason, fixedBy } = interview;
  const rule = fixedBy === "member" ? "mayBook" : "maySummon";
  rules.ask(rule, bookingFacts(facts, { purposes, form, on, shortNoticeReason }, context, entityId));
  const started = milliseconds(startsAt) <= milliseconds(context.now);
  rules.ask("mayOpenTime", { on, today: context.today, started });
  const by = newVersion<"interviews">(interview, { status: "booked", purposes, outcomeNote: null });
  const type = fixedBy === "fund" ? "interview.summoned" : "interview.booked";
  return joined(
    {
      ...noEffects(),
      writes: [{ kind: "interviews", supersede: entityId, by }],
      toExchange: [interviewMessage(type, entityId, { ...interview, purposes })],
      consequences: [{ kind: "interviewStandsAgain", facts: { on, purposes: purposes.join("+") }, rule: "I-32" }],
    },
    letter("interviewRestored", { purposes: purposes.join("+"), ...appointmentFacts(interview) }),
  );
}
