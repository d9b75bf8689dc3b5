import { z } from "zod";
import { daySchema, writtenSchema } from "@/server/rules/inputs";
import { factNamed, latestParticipation, latestRegistration } from "./case-now";
import { badInput, notAfterToday } from "./kernel/bad-input";
import { newVersion } from "./kernel/new-version";
import type { Command, ToExchange } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { type Effects, joined, letter, noEffects, restarted } from "./marking";

export const correctRegistrationInput = z.object({
  registrationId: z.uuid(),
  registeredOn: daySchema,
  learnedOn: daySchema.nullish(),
  /**
   * `null` where it never ended; without it the day stays as it is. A deregistration for a missed deadline is annulled by an act
   * of its own, by a team lead.
   */
  deregisteredFrom: daySchema.nullable().optional(),
  reason: writtenSchema,
});

/** A registration as a job seeker was registered wrongly. What rests on its day moves with it (I-3). */
export const correctRegistration: Command<typeof correctRegistrationInput> = {
  name: "correctRegistration",
  input: correctRegistrationInput,
  plan: (facts, input, context) => {
    const { registrationId, registeredOn, learnedOn, reason } = input;
    const rules = questionsTo(context.scheme);
    notAfterToday("registeredOn", registeredOn, context.today);
    notAfterToday("learnedOn", learnedOn, context.today);
    const before = factNamed(facts.registrations, registrationId, "registrationId");
    const deregisteredFrom = input.deregisteredFrom === undefined ? before.deregisteredFrom : input.deregisteredFrom;
    if (deregisteredFrom !== null && deregisteredFrom < registeredOn)
      badInput("deregisteredFrom", "beforeRegistration");
    if (before.deregistrationGround === "missedDeadline" && deregisteredFrom === null)
      badInput("deregisteredFrom", "annulInstead");
    const undone = before.deregisteredFrom !== null && deregisteredFrom === null;
    const by = newVersion<"registrations">(before, {
      appliesOn: registeredOn,
      registeredOn,
      learnedOn: learnedOn === undefined ? before.learnedOn : learnedOn,
      deregisteredFrom,
      deregistrationGround: deregisteredFrom === null ? null : (before.deregistrationGround ?? "other"),
    });
    const toExchange: ToExchange[] =
      deregisteredFrom === before.deregisteredFrom
        ? []
        : [{ type: "deregistration", payload: { from: deregisteredFrom, ground: by.deregistrationGround } }];
    const corrected: Effects = {
      ...noEffects(),
      writes: [{ kind: "registrations", supersede: registrationId, by } as const],
      toExchange,
      consequences: [
        { kind: "corrected", facts: { before: before.registeredOn, after: registeredOn }, rule: null },
        ...(undone ? [{ kind: "registeredStill", facts: { from: registeredOn }, rule: "R4.3b" } as const] : []),
      ],
    };
    // A participation rests on the registration that it began with; one to which the member came back moves nothing (I-21).
    const participation = latestParticipation(facts);
    const placement = facts.placements.find(({ entityId }) => entityId === participation?.placementId);
    const rests = participation !== null && before.registeredOn <= participation.startDate;
    const moves =
      placement && rests && latestRegistration(facts)?.entityId === registrationId
        ? restarted(facts, participation, { registeredOn, effectiveFrom: placement.effectiveFrom }, context)
        : noEffects();
    const told = letter("registrationCorrected", { registeredOn, deregisteredFrom });
    return {
      asked: rules.asked,
      ...joined(corrected, moves, told),
      summary: { before: before.registeredOn, registeredOn, deregisteredFrom, reason },
    };
  },
};
