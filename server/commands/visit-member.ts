import { z } from "zod";
import type { CaseFacts, NewFact, Placement, Registration } from "@/server/rules/case-facts";
import { maxDay } from "@/server/rules/day";
import { refersTo } from "@/server/rules/duties/case-day";
import { writtenSchema } from "@/server/rules/inputs";
import type { VisitationValue } from "@/server/rules/section-02-visitation";
import {
  circumstancesOn,
  isRegistered,
  latestParticipation,
  latestPlacement,
  latestRegistration,
  openParticipation,
} from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Asked, type Command, isRefused, type PlanContext, refusal, type Write } from "./kernel/plan";
import { type Questions, questionsTo } from "./kernel/questions";
import { markVisited } from "./mark-visited";
import { type Effects, joined, noEffects } from "./marking";

export const visitMemberInput = z.object({
  /** R2.3b; `null` where it is not known. What is given here is registered with the member's circumstances. */
  hasVocationalEducation: z.boolean().nullable(),
  supportsChildrenAtHome: z.boolean().nullable(),
  /** R2.3a: the caseworker's assessment, with what the profile tool showed in the words of `assessment`. */
  needsEarlyEffort: z.boolean(),
  /** R2.4: immediate activation has been requested. */
  availabilityDoubted: z.boolean(),
  assessment: writtenSchema,
  lateReason: writtenSchema.nullish(),
});

/**
 * R2.1a to R2.4, § 2: decides who has the contact course. To the fund: the participation opens, the exchange hears of
 * the marking, and the jobcenter's deadlines are annulled (R4.3c). With 44 or 45: marked in and out in one act (I-5).
 * Outside the scheme: registered, and not marked. Late: with a written reason (I-18).
 */
export const visitMember: Command<typeof visitMemberInput> = {
  name: "visitMember",
  input: visitMemberInput,
  plan: (facts, input, context) => {
    const { today, scheme } = context;
    const rules = questionsTo(scheme);
    const registration = latestRegistration(facts);
    const earlier = registration && visitationOf(facts, registration);
    rules.ask("mayVisit", {
      registered: isRegistered(facts, today),
      visitedOn: earlier?.assessedOn ?? null,
      participating: openParticipation(facts) !== null && earlier?.responsible === "fund",
    });
    const circumstances = circumstancesOn(facts, today);
    const summary = { assessedOn: today };
    if (isRefused(rules) || registration === null || circumstances === null) return refusal(rules.asked, summary);

    const placement = latestPlacement(facts);
    const known = {
      hasVocationalEducation: input.hasVocationalEducation ?? circumstances.hasVocationalEducation,
      supportsChildrenAtHome: input.supportsChildrenAtHome ?? circumstances.supportsChildrenAtHome,
    };
    const open = openParticipation(facts);
    const question = {
      registeredOn: registration.registeredOn,
      learnedOn: registration.learnedOn ?? undefined,
      assessedOn: today,
      placement: placement && placementAsked(placement),
      openParticipation: open ? { startDate: open.startDate } : undefined,
      fundCode: facts.fundCode,
      municipalityCode: circumstances.municipalityCode,
      birthDate: facts.birthDate,
      ...known,
      needsEarlyEffort: input.needsEarlyEffort,
      availabilityDoubted: input.availabilityDoubted,
    };
    // A member outside the scheme is visited all the same: to the jobcenter, and not marked (I-5).
    const answer = rules.consult("visitation", question);
    if (answer.outcome === "assess") return refusal(barring(rules), summary);
    const { value } = answer;
    const marking = startAfterEarlier(facts, registration, placement, value.marking, open !== null, rules);
    rules.ask("lateAct", {
      rule: "R2.2a",
      dueOn: value.deadline,
      actOn: today,
      reason: input.lateReason ?? null,
    });
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const responsible = value.responsible === "fund" ? "fund" : "jobcenter";
    const visitation: NewFact<"visitations"> = {
      appliesOn: today,
      registrationId: registration.entityId,
      assessedOn: today,
      responsible,
      assessment: input.assessment,
      lateReason: value.late ? (input.lateReason ?? null) : null,
    };
    const decided: Effects = {
      ...noEffects(),
      writes: [
        earlier
          ? { kind: "visitations", supersede: earlier.entityId, by: visitation }
          : { kind: "visitations", add: visitation },
        ...changedCircumstances(facts, known, context),
      ],
      consequences: value.late ? [{ kind: "registeredLate", facts: { deadline: value.deadline }, rule: "I-18" }] : [],
    };
    return {
      asked: rules.asked,
      ...joined(decided, markVisited(facts, { marking, placement, open: open !== null, input }, context, rules)),
      summary: { ...summary, responsible, reasonCode: marking?.reasonCode ?? null, late: value.late },
    };
  },
};

/** A fact that is missing bars the visitation, though an answer to it would only inform. */
function barring(rules: Questions): Asked[] {
  return rules.asked.map(({ informs: _informs, ...one }) => one);
}

function placementAsked({ kind, effectiveFrom, firstDecidedAs }: Placement) {
  return { kind, effectiveFrom, firstDecidedAs: firstDecidedAs ?? undefined };
}

/** The visitation made for a registration: on re-placement without a new one, since the new right was learned of (I-24). */
function visitationOf(facts: CaseFacts, registration: Registration) {
  const from = registration.learnedOn ?? registration.registeredOn;
  return (
    facts.visitations.findLast((one) => refersTo(one.registrationId, registration) && one.assessedOn >= from) ?? null
  );
}

/** R2.5f, R2.5g: after an earlier participation a new one needs a new right, and starts the day after it at the earliest. */
function startAfterEarlier(
  facts: CaseFacts,
  registration: Registration,
  placement: Placement | null,
  marking: VisitationValue["marking"],
  open: boolean,
  rules: Questions,
): VisitationValue["marking"] {
  const previous = latestParticipation(facts);
  if (marking === null || open || !previous?.endDate) return marking;
  const entry = rules.ask("reEntry", {
    endedOn: previous.endDate,
    registeredOn: registration.registeredOn,
    placement: placement && { kind: placement.kind, effectiveFrom: placement.effectiveFrom },
  });
  if (entry.value.startDate === null) return marking;
  const startDate = maxDay(marking.startDate, entry.value.startDate);
  return { ...marking, startDate, endDate: marking.endDate && maxDay(marking.endDate, startDate) };
}

function changedCircumstances(
  facts: CaseFacts,
  known: { hasVocationalEducation: boolean | null; supportsChildrenAtHome: boolean | null },
  { today }: PlanContext,
): Write[] {
  const before = circumstancesOn(facts, today);
  const same =
    before === null ||
    (before.hasVocationalEducation === known.hasVocationalEducation &&
      before.supportsChildrenAtHome === known.supportsChildrenAtHome);
  if (same) return [];
  return [{ kind: "circumstances", add: newVersion<"circumstances">(before, { ...known, appliesOn: today }) }];
}
