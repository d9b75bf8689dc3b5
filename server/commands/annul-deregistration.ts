import { z } from "zod";
import type { BookingDeadline, CaseFacts, Registration } from "@/server/rules/case-facts";
import { addDays } from "@/server/rules/day";
import { refersTo } from "@/server/rules/duties/case-day";
import { daySchema, writtenSchema } from "@/server/rules/inputs";
import { countBookableTimes } from "./bookable-times";
import { byTeamLead } from "./by-team-lead";
import { factNamed, latestParticipation } from "./case-now";
import { exchangeItem, followedDeregistration, letterItems, noted, type WhatFollowed } from "./follow-ups";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, type PlanContext, refusal } from "./kernel/plan";
import { type Questions, questionsTo } from "./kernel/questions";
import { type Effects, joined, letter, noEffects } from "./marking";
import { deadlineAsked, runsUntil } from "./set-deadline";
import { fallsAway } from "./withdraw-deadline";

export const annulDeregistrationInput = z.object({
  registrationId: z.uuid(),
  reason: writtenSchema.nullish(),
  /** A new day by which the member must have booked; without one it is set later. */
  newDeadline: daySchema.nullish(),
});

type More = { byTeamLead: boolean; bookableTimes: number; followed: WhatFollowed };

/**
 * R4.3b, § 4, stk. 3: a deregistration for a missed deadline is annulled, after a complaint say: the member was registered all
 * the while, the deadline it rested on falls away, and member and exchange are told. A complaint about it is settled by it.
 */
export const annulDeregistration: Command<typeof annulDeregistrationInput, More> = {
  name: "annulDeregistration",
  input: annulDeregistrationInput,
  more: async (tx, facts, { registrationId, newDeadline }, context) => ({
    byTeamLead: await byTeamLead(tx),
    bookableTimes: newDeadline ? await countBookableTimes(tx, facts, newDeadline, context) : 0,
    followed: await followedDeregistration(tx, facts, registrationId),
  }),
  plan: (facts, { registrationId, reason, newDeadline }, context, { byTeamLead, bookableTimes, followed }) => {
    const rules = questionsTo(context.scheme);
    const registration = factNamed(facts.registrations, registrationId, "registrationId");
    const { deregisteredFrom, deregistrationGround } = registration;
    rules.ask("mayAnnulDeregistration", {
      deregisteredFrom,
      ground: deregistrationGround,
      byTeamLead,
      reason: reason ?? null,
    });
    const summary = { deregisteredFrom, newDeadline: newDeadline ?? null, reason: reason ?? null };
    if (isRefused(rules) || deregisteredFrom === null) return refusal(rules.asked, summary);
    const missed = missedFor(facts, deregisteredFrom);
    const fresh = newDeadline ? freshDeadline(facts, newDeadline, bookableTimes, context, rules) : noEffects();
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const effects = joined(
      registeredAllTheWhile(facts, registration, deregisteredFrom),
      missed ? fallsAway(missed, effective(missed), context) : noEffects(),
      fresh,
      complaintsSettled(facts, missed, reason ?? "", context),
      {
        ...noEffects(),
        writes: noted(
          [...letterItems(facts, followed), exchangeItem(registrationId, deregisteredFrom, "deregistration")],
          "deregistrationAnnulled",
          context,
        ),
      },
      letter("deregistrationAnnulled", {
        deregisteredFrom,
        deadline: missed ? effective(missed) : null,
        newDeadline: newDeadline ?? null,
      }),
    );
    return { asked: rules.asked, ...effects, summary };
  },
};

const effective = ({ deadline, daysWithoutTimes }: BookingDeadline): string => addDays(deadline, daysWithoutTimes);

/** The deadline for which the member was deregistered: the one that ended the day before. */
export const missedFor = (facts: CaseFacts, deregisteredFrom: string): BookingDeadline | null =>
  facts.deadlines.findLast((one) => one.withdrawnOn === null && addDays(effective(one), 1) === deregisteredFrom) ??
  null;

/**
 * The registration goes on from where it was ended. One by which the member only came back (I-21) is no longer needed; one
 * that was visited anew stands, and the first goes up to it, so that no day lies between them.
 */
function registeredAllTheWhile(facts: CaseFacts, registration: Registration, from: string): Effects {
  const since = facts.registrations.find(({ registeredOn }) => registeredOn >= from);
  const visited = since && facts.visitations.some(({ registrationId }) => refersTo(registrationId, since));
  const by = newVersion<"registrations">(registration, {
    deregisteredFrom: visited ? since.registeredOn : null,
    deregistrationGround: visited ? "other" : null,
  });
  return {
    ...noEffects(),
    writes: [
      { kind: "registrations", supersede: registration.entityId, by },
      ...(since && !visited ? [{ kind: "registrations", supersede: since.entityId, by: null } as const] : []),
    ],
    toExchange: [{ type: "deregistration", payload: { from: null, ground: null } }],
    consequences: [
      { kind: "registeredStill", facts: { from: registration.registeredOn }, rule: "R4.3b" },
      { kind: "jobcenterTold", facts: {}, rule: "R4.3b" },
    ],
  };
}

function freshDeadline(
  facts: CaseFacts,
  deadline: string,
  bookableTimes: number,
  context: PlanContext,
  rules: Questions,
): Effects {
  const asked = deadlineAsked(facts, deadline, bookableTimes, context);
  // Registered by this very act.
  rules.ask("maySetDeadline", { ...asked, registered: true });
  const participation = latestParticipation(facts);
  return participation === null ? noEffects() : runsUntil(participation, deadline, bookableTimes, context);
}

/** A complaint about this deregistration that nobody has settled has been right. */
function complaintsSettled(
  facts: CaseFacts,
  missed: BookingDeadline | null,
  reason: string,
  { today }: PlanContext,
): Effects {
  const open = facts.complaints.filter(
    ({ against, about, state }) =>
      against === "deregistered" &&
      (about === null || about === missed?.entityId) &&
      (state === "received" || state === "treating" || state === "upheld"),
  );
  return {
    ...noEffects(),
    writes: open.map((one) => ({
      kind: "complaints",
      supersede: one.entityId,
      by: newVersion<"complaints">(one, { state: "reversed", stateOn: today, reason }),
    })),
    consequences: open.map(({ receivedOn }) => ({ kind: "complaintReversed", facts: { on: receivedOn }, rule: null })),
  };
}
