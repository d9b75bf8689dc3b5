import { z } from "zod";
import type { CaseFacts, Participation } from "@/server/rules/case-facts";
import { daySchema, issueAt, municipalitySchema, reasonCodeSchema, writtenSchema } from "@/server/rules/inputs";
import { circumstancesOn, hoursUsed, latestParticipation, latestRegistration, openParticipation } from "./case-now";
import { endParticipation } from "./ending";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, type PlanContext, refusal, type Write } from "./kernel/plan";
import { type Questions, questionsTo } from "./kernel/questions";
import { type Effects, joined, noEffects } from "./marking";
import { type StandingCodes, shareOf38, standingCodes } from "./share-of-38";

export const markOutInput = z
  .object({
    reasonCode: reasonCodeSchema,
    /** Why, in the caseworker's words: needed for 38 and 44. */
    reason: writtenSchema.nullish(),
    /** 42: the municipality the member has moved to, and when. */
    municipalityCode: municipalitySchema.nullish(),
    movedOn: daySchema.nullish(),
    /** 43: the last day of membership (I-31). */
    leftFundOn: daySchema.nullish(),
    /** 44: early effort (R2.3a) or doubt of availability (R2.4). */
    ground: z.enum(["earlyEffort", "availability"]).nullish(),
    /** 45: the two facts beside the age. */
    hasVocationalEducation: z.boolean().nullish(),
    supportsChildrenAtHome: z.boolean().nullish(),
  })
  .superRefine(({ reasonCode, leftFundOn }, context) => {
    if (reasonCode === 43 && !leftFundOn) context.addIssue(issueAt("leftFundOn")("leftFundOnMissing"));
  });
type Input = z.output<typeof markOutInput>;

/** R2.5a, § 2, stk. 5: ends the participation with a reason code: the contact course moves, and everybody is told. */
export const markOut: Command<typeof markOutInput, StandingCodes | null> = {
  name: "markOut",
  input: markOutInput,
  more: async (tx, { fundCode }, { reasonCode }, { today }) =>
    reasonCode === 38 ? await standingCodes(tx, fundCode, today) : null,
  plan: (facts, input, context, codes) => {
    const { today, scheme } = context;
    const { reasonCode } = input;
    const rules = questionsTo(scheme);
    const participation = openParticipation(facts) ?? latestParticipation(facts);
    const before = circumstancesOn(facts, today);
    const municipalityCode = input.municipalityCode ?? before?.municipalityCode ?? "";
    const known = {
      hasVocationalEducation: input.hasVocationalEducation ?? before?.hasVocationalEducation ?? null,
      supportsChildrenAtHome: input.supportsChildrenAtHome ?? before?.supportsChildrenAtHome ?? null,
    };
    const leftFundOn = reasonCode === 43 ? (input.leftFundOn ?? null) : null;
    const ascertainedOn = reasonCode === 41 ? today : null;
    const ground = reasonCode === 44 ? (input.ground ?? null) : null;
    const answer = rules.ask("mayMarkOut", {
      reasonCode,
      registeredOn: today,
      participation: participation && { startDate: participation.startDate, endDate: participation.endDate },
      reason: input.reason ?? null,
      hours: participation && hoursAsked(facts, participation, context),
      ascertainedOn,
      fundCode: facts.fundCode,
      municipalityCode,
      leftFundOn,
      ground,
      birthDate: facts.birthDate,
      ...known,
      newPlacement: participation && newPlacement(facts, participation),
    });
    const { endDate } = answer.value;
    const summary = { reasonCode, endDate };
    if (isRefused(rules) || participation === null || endDate === null) return refusal(rules.asked, summary);
    const changed = { ...noEffects(), writes: changedCircumstances(facts, input, known, municipalityCode, context) };
    const ending = {
      participation,
      reasonCode,
      endDate,
      leftFundOn,
      ascertainedOn,
      ground,
      reason: input.reason ?? "",
    };
    const effects = joined(
      changed,
      shareOf38(codes, { replacing: null }),
      endParticipation(facts, ending, context, rules),
      reasonCode === 46 ? startsAnew(facts, participation, endDate, rules) : noEffects(),
    );
    return {
      asked: rules.asked,
      ...effects,
      ...(leftFundOn !== null && { leftFundOn }),
      summary,
    };
  },
};

function hoursAsked(facts: CaseFacts, participation: Participation, { today, scheme }: PlanContext) {
  const used = hoursUsed(facts, participation, today, scheme);
  return used && { total: used.total, threshold: used.threshold, reached: used.reached };
}

/** R2.5d, R2.5g: the new placement is visited anew, and starts the day after the old participation ended at the earliest. */
function startsAnew(facts: CaseFacts, { placementId }: Participation, endDate: string, rules: Questions): Effects {
  const placement = facts.placements.findLast(({ entityId }) => entityId !== placementId);
  const registration = latestRegistration(facts);
  if (!placement || !registration) return noEffects();
  const { startDate } = rules.consult("reEntry", {
    endedOn: endDate,
    registeredOn: registration.registeredOn,
    placement: { kind: placement.kind, effectiveFrom: placement.effectiveFrom },
  }).value;
  if (startDate === null) return noEffects();
  return { ...noEffects(), consequences: [{ kind: "visitAnew", facts: { startDate }, rule: "R2.5d" }] };
}

/** 46: the newest placement, if it is another than the one that the participation rests on. */
function newPlacement(facts: CaseFacts, { placementId }: Participation) {
  const newest = facts.placements.findLast(({ entityId }) => entityId !== placementId);
  return newest ? { kind: newest.kind } : null;
}

function changedCircumstances(
  facts: CaseFacts,
  { reasonCode, movedOn }: Input,
  known: { hasVocationalEducation: boolean | null; supportsChildrenAtHome: boolean | null },
  municipalityCode: string,
  { today }: PlanContext,
): Write[] {
  const before = circumstancesOn(facts, today);
  const changes =
    reasonCode === 42
      ? { municipalityCode, appliesOn: movedOn ?? today }
      : reasonCode === 45
        ? { ...known, appliesOn: today }
        : null;
  if (before === null || changes === null) return [];
  const after = { ...before, ...changes };
  const same =
    after.municipalityCode === before.municipalityCode &&
    after.hasVocationalEducation === before.hasVocationalEducation &&
    after.supportsChildrenAtHome === before.supportsChildrenAtHome;
  return same ? [] : [{ kind: "circumstances", add: newVersion<"circumstances">(before, changes) }];
}
