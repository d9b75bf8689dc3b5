import { z } from "zod";
import type { Scoped } from "@/db/client";
import { gapsAbout } from "@/server/queries/complaint-documented";
import type { CaseFacts } from "@/server/rules/case-facts";
import type { Gap } from "@/server/rules/complaint-gaps";
import { registrationOn } from "@/server/rules/duties/case-day";
import { writtenSchema } from "@/server/rules/inputs";
import { followUpWaits } from "@/server/rules/section-02-afterwards";
import type { ByItselfFacts } from "@/server/rules/section-04-deadlines";
import { wereTimesOffered } from "./bookable-times";
import { deadlineStanding, factNamed } from "./case-now";
import { gapsShown } from "./gaps-shown";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, type PlanContext, refusal } from "./kernel/plan";
import { type Questions, questionsTo } from "./kernel/questions";
import { joined, letter, noEffects } from "./marking";
import { takenByItself } from "./taken-by-itself";

export const deregisterInput = z.object({
  deadlineId: z.uuid(),
  /** What the member has said of it; asked for first (I-29). */
  explanation: writtenSchema.nullish(),
});

/** Whether any time was on offer to the member while the deadline ran (I-17): asked of the database. */
export async function timesOffered(
  tx: Scoped,
  facts: CaseFacts,
  { deadlineId }: { deadlineId: string },
  { today }: Pick<PlanContext, "today">,
): Promise<{ timesWereOffered: boolean }> {
  const deadline = factNamed(facts.deadlines, deadlineId, "deadlineId");
  const until = deadlineStanding(facts, deadline, today).effectiveDeadline;
  const set = { setAt: deadline.recordedAt, setOn: deadline.setOn, until };
  return { timesWereOffered: await wereTimesOffered(tx, facts, set) };
}

/** Asks whether the fund may deregister for a missed deadline. @returns from when, and the registration that would end */
export function deregistrationAsked(
  rules: Questions,
  facts: CaseFacts,
  deadlineId: string,
  { today }: Pick<PlanContext, "today">,
  timesWereOffered: boolean,
) {
  const deadline = factNamed(facts.deadlines, deadlineId, "deadlineId");
  const { input, effectiveDeadline } = deadlineStanding(facts, deadline, today);
  const registration = registrationOn(facts, today);
  const waits = facts.followUps.some((one) => one.about === deadlineId && followUpWaits(one, facts));
  rules.ask("deadlineReviewed", { waits, deadline: effectiveDeadline });
  rules.ask("deadlineStands", { withdrawn: deadline.withdrawnOn !== null, deadline: effectiveDeadline });
  // Who registered again after the deadline stands by that registration: it is the one from before that ends.
  const registered = registration !== null && registration.registeredOn <= effectiveDeadline;
  const answer = rules.ask("mayDeregister", { ...input, registered, timesWereOffered });
  return { registration, deadline: effectiveDeadline, deregisteredFrom: answer.value.effectiveFrom };
}

/**
 * R4.3b, § 4, stk. 3: the member did not book by the deadline and is deregistered as a job seeker, from the day after
 * it whenever the act is taken (I-29); not for a deadline that could not be met (I-17). Where nobody takes it, but the
 * night, it is asked beside whether the fund chose that, and whether the member has had the time to explain.
 */
export const deregister: Command<
  typeof deregisterInput,
  { timesWereOffered: boolean; byItself: ByItselfFacts | null; gaps: readonly Gap[] }
> = {
  name: "deregister",
  input: deregisterInput,
  more: async (tx, facts, input, context) => ({
    ...(await timesOffered(tx, facts, input, context)),
    byItself: context.actor.kind === "system" ? await takenByItself(tx, facts, input.deadlineId, context) : null,
    // Nobody sees the preview of what is taken by itself.
    gaps: context.actor.kind === "system" ? [] : await gapsAbout(tx, facts, input.deadlineId, context.today),
  }),
  plan: (facts, { deadlineId, explanation }, context, { timesWereOffered, byItself, gaps }) => {
    const rules = questionsTo(context.scheme);
    if (byItself !== null) rules.ask("mayDeregisterByItself", byItself);
    const { registration, ...summary } = deregistrationAsked(rules, facts, deadlineId, context, timesWereOffered);
    const effectiveFrom = summary.deregisteredFrom;
    if (isRefused(rules) || registration === null || effectiveFrom === null) return refusal(rules.asked, summary);
    const by = newVersion<"registrations">(registration, {
      deregisteredFrom: effectiveFrom,
      deregistrationGround: "missedDeadline",
    });
    const effects = joined(
      gapsShown(gaps, deadlineId),
      {
        ...noEffects(),
        writes: [{ kind: "registrations", supersede: registration.entityId, by }],
        toExchange: [{ type: "deregistration", payload: { from: effectiveFrom, ground: "missedDeadline" } }],
        consequences: [
          { kind: "deregisteredFrom", facts: { day: effectiveFrom }, rule: "R4.3b" },
          { kind: "jobcenterTold", facts: {}, rule: "R4.3b" },
        ],
      },
      letter("deregistered", { ...summary, explained: Boolean(explanation) }, true),
    );
    return { asked: rules.asked, ...effects, summary };
  },
};
