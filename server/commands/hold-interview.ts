import { z } from "zod";
import type { CaseFacts, Interview } from "@/server/rules/case-facts";
import type { Gap } from "@/server/rules/complaint-gaps";
import { countrySchema, writtenSchema } from "@/server/rules/inputs";
import { repatriation } from "@/server/rules/section-05-guidance";
import { interviewBalance } from "@/server/rules/section-10-after-the-move";
import { GUIDANCE_TOPICS, INTERVIEW_FORMS, REPATRIATION_SCOPES } from "@/server/rules/vocabulary";
import { circumstancesOn, factNamed, heldIn, latestParticipation } from "./case-now";
import { changeCircumstances } from "./change-circumstances";
import { checkCv } from "./check-cv";
import { factsAfter } from "./kernel/facts-after";
import {
  type Command,
  type Consequence,
  isRefused,
  nothing,
  type Plan,
  type PlanContext,
  refusal,
  type Write,
} from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { letter } from "./marking";
import { registerGuidance } from "./register-guidance";
import { outcomeGaps, registerInterviewOutcome } from "./register-interview-outcome";

/** What the member answered about citizenship this time, and what was made of it. `null` is an answer not had. */
const repatriationAnswers = z.object({
  citizenships: z.array(countrySchema).max(20).nullable(),
  residencePermit: z.boolean().nullable(),
  euFreeMovement: z.boolean().nullable(),
  /** What the caseworker finds, where the rule leaves it to them; else the rule's own answer stands. */
  found: z.enum(REPATRIATION_SCOPES).nullish(),
  assessment: writtenSchema.nullish(),
  guided: z.boolean().nullish(),
  referredToJobcenter: z.boolean().default(false),
});

export const holdInterviewInput = z.object({
  interviewId: z.uuid(),
  outcome: z.enum(["held", "noShow", "lawfulAbsence", "cancelled"]),
  form: z.enum(INTERVIEW_FORMS).nullish(),
  /** R4.1c, R4.2d: whether the jobcenter took part in a joint one, and how. */
  jobcenter: z.enum(["inPerson", "digital", "absent"]).nullish(),
  repatriation: repatriationAnswers.nullish(),
  topics: z
    .array(z.enum(GUIDANCE_TOPICS))
    .max(GUIDANCE_TOPICS.length)
    .refine((topics) => new Set(topics).size === topics.length, "repeated")
    .default([]),
  /** Why a topic is gone through after its fortnight (I-18). */
  lateReason: writtenSchema.nullish(),
  cv: z.object({ complete: z.boolean(), searchable: z.boolean() }).nullish(),
  /** The caseworker's own. */
  note: writtenSchema.nullish(),
  /** The member's to read. */
  summary: writtenSchema.nullish(),
});
type Input = z.output<typeof holdInterviewInput>;

/**
 * R4.1c, R5.2a, R5.1, R4.7: an interview as it was held, in one act: its outcome, what was assessed and guided, the cv looked
 * at, the note, and what the member is given to read. Each part is planned by the act it is elsewhere, on the case as the parts
 * before leave it. What only an interview that was held can have is no part of any other outcome.
 */
export const holdInterview: Command<typeof holdInterviewInput, readonly Gap[]> = {
  name: "holdInterview",
  input: holdInterviewInput,
  more: (tx, facts, { interviewId, outcome }, context) => outcomeGaps(tx, facts, { interviewId, outcome }, context),
  plan: (facts, input, context, gaps) => {
    const interview = factNamed(facts.interviews, input.interviewId, "interviewId");
    const { on } = interview;
    const held = input.outcome === "held";
    const parts = planningOn(facts, context);
    const summary = { on, purposes: interview.purposes.join("+"), outcome: input.outcome };
    if (held && input.repatriation) parts.add(answersKnown(facts, on, input.repatriation, context));
    const about = held && input.repatriation ? repatriationPart(interview, input.repatriation, context) : null;
    if (about) parts.add(about.plan);
    parts.add(outcomePart(parts.facts(), input, about?.found ?? null, context, gaps));
    if (parts.refused()) return refusal(parts.asked(), summary);
    if (held) {
      const { topics, lateReason, cv } = input;
      if (topics.length > 0)
        parts.add(registerGuidance.plan(parts.facts(), { topics, on, lateReason }, context, undefined));
      if (cv) parts.add(checkCv.plan(parts.facts(), { on, ...cv }, context, undefined));
      if (input.summary) parts.add(sharedPart(interview, input.summary));
    }
    if (parts.refused()) return refusal(parts.asked(), summary);
    return {
      ...parts.joined(withOwn(interview, input)),
      consequences: [
        // That there is to be guided is told of where it has not been.
        ...parts.consequences().filter(({ kind }) => kind !== "guideOnRepatriation" || about?.guide),
        ...(held ? [...attendanceTold(interview, input), ...owedAfter(parts.facts(), context)] : []),
      ],
      summary: {
        ...summary,
        topics: held ? input.topics.join("+") || null : null,
        cvChecked: held && Boolean(input.cv),
        shared: held && Boolean(input.summary),
      },
    };
  },
};

/** Plans one part after another, each on the case as the ones before leave it. */
function planningOn(facts: CaseFacts, context: PlanContext) {
  const plans: Plan[] = [];
  let after = facts;
  return {
    facts: () => after,
    add(plan: Plan) {
      plans.push(plan);
      if (!isRefused(plan)) after = factsAfter(after, plan, context);
    },
    refused: () => plans.some(isRefused),
    asked: () => plans.flatMap(({ asked }) => asked),
    consequences: () => plans.flatMap(({ consequences }) => consequences),
    joined: (change: (write: Write) => Write): Omit<Plan, "consequences" | "summary"> => ({
      asked: plans.flatMap(({ asked }) => asked),
      writes: plans.flatMap(({ writes }) => writes).map(change),
      toExchange: plans.flatMap(({ toExchange }) => toExchange),
      toMember: plans.flatMap(({ toMember }) => toMember),
    }),
  };
}

/** What the member answered, where it is not what was known: the circumstances from the day of the interview on. */
function answersKnown(
  facts: CaseFacts,
  on: string,
  { citizenships, residencePermit, euFreeMovement }: z.output<typeof repatriationAnswers>,
  context: PlanContext,
): Plan {
  const known = circumstancesOn(facts, on);
  const same =
    known === null ||
    (sameCountries(known.citizenships, citizenships) &&
      known.residencePermit === residencePermit &&
      known.euFreeMovement === euFreeMovement);
  if (same) return { ...nothing, asked: [], summary: {} };
  const { municipalityCode, insurance, hasVocationalEducation, supportsChildrenAtHome, ...other } = known;
  const { inOffer, situation, warnedOfDismissal } = other;
  const changed = {
    municipalityCode,
    insurance,
    hasVocationalEducation,
    supportsChildrenAtHome,
    inOffer,
    situation,
    warnedOfDismissal,
    citizenships,
    residencePermit,
    euFreeMovement,
    appliesOn: on,
  };
  const plan = changeCircumstances.plan(facts, changed, context, undefined);
  return {
    ...plan,
    consequences: [...plan.consequences, { kind: "answersRegistered", facts: { on }, rule: "R5.2b" }],
  };
}

const sameCountries = (one: readonly string[] | null, other: readonly string[] | null): boolean =>
  one === null || other === null ? one === other : [...one].sort().join() === [...other].sort().join();

function outcomePart(facts: CaseFacts, input: Input, found: Found, context: PlanContext, gaps: readonly Gap[]): Plan {
  const { interviewId, outcome, form, note, jobcenter } = input;
  const jobcenterTookPart = jobcenter ? jobcenter !== "absent" : null;
  const registered = { interviewId, outcome, form, jobcenterTookPart, repatriationAssessed: found, note };
  return registerInterviewOutcome.plan(facts, registered, context, gaps);
}

type Found = (typeof REPATRIATION_SCOPES)[number] | null;

/** R5.2a: the assessment as a fact of this interview, with the answers it rests on. */
function repatriationPart(
  interview: Interview,
  answers: z.output<typeof repatriationAnswers>,
  { scheme }: PlanContext,
): { found: Found; guide: boolean; plan: Plan } {
  const rules = questionsTo(scheme);
  const { citizenships, residencePermit, euFreeMovement, referredToJobcenter } = answers;
  const answered = repatriation({ citizenships, residencePermit, euFreeMovement }, scheme);
  const decided = answered.outcome === "allowed";
  const assessment = decided ? null : (answers.assessment ?? null);
  const asked = { scope: answered.value.scope, decided, found: answers.found ?? null, assessment };
  const { value } = rules.ask("repatriationFound", { ...asked, guided: answers.guided ?? null });
  const { found, guide } = value;
  const summary = { on: interview.on, found };
  if (found === null || isRefused(rules)) return { found, guide, plan: refusal(rules.asked, summary) };
  const covered = found === "inside";
  const add = {
    appliesOn: interview.on,
    interviewId: interview.entityId,
    on: interview.on,
    citizenships,
    residencePermit,
    euFreeMovement,
    answer: answered.value.scope,
    found,
    assessment,
    guided: covered ? (answers.guided ?? null) : null,
    referredToJobcenter: covered && referredToJobcenter,
  };
  const facts = { found, referred: add.referredToJobcenter };
  return {
    found,
    guide,
    plan: {
      ...nothing,
      asked: rules.asked,
      writes: [{ kind: "repatriations", add }],
      consequences: [{ kind: "repatriationAssessed", facts, rule: "R5.2a" }],
      summary,
    },
  };
}

/** What the member is given to read: a letter, and the words on the interview's own page. */
function sharedPart({ on, startsAt, purposes }: Interview, text: string): Plan {
  const told = letter("interviewSummary", { on, startsAt, purposes: purposes.join("+"), text });
  return { ...nothing, ...told, asked: [], summary: {} };
}

/** The interview's new version, with what this act alone says of it. */
const withOwn =
  ({ entityId }: Interview, { outcome, jobcenter, summary }: Input) =>
  (write: Write): Write => {
    if (write.kind !== "interviews" || !("supersede" in write) || write.supersede !== entityId || !write.by)
      return write;
    const joint = write.by.purposes.includes("joint") && outcome === "held";
    const jobcenterAttendance = joint && jobcenter && jobcenter !== "absent" ? jobcenter : null;
    const sharedSummary = outcome === "held" ? (summary ?? null) : null;
    return { ...write, by: { ...write.by, jobcenterAttendance, sharedSummary } };
  };

/** R4.2c, R4.2d: where the jobcenter came, or came otherwise, than the member had said. It is registered as it was. */
function attendanceTold(interview: Interview, { jobcenter }: Input): Consequence[] {
  if (!interview.purposes.includes("joint") || !jobcenter) return [];
  if (interview.memberDeclinesJobcenter === true && jobcenter !== "absent")
    return [{ kind: "jobcenterUnwanted", facts: {}, rule: "R4.2c" }];
  if (interview.memberWantsInPerson === true && jobcenter === "digital")
    return [{ kind: "jobcenterDigital", facts: {}, rule: "R4.2d" }];
  if (interview.memberRequestsJobcenter === true && jobcenter === "absent")
    return [{ kind: "jobcenterStayedAway", facts: {}, rule: "R4.2b" }];
  return [];
}

/** R4.1a: what the fund owes of 2 + 1 once this one counts. */
function owedAfter(facts: CaseFacts, { scheme }: PlanContext): Consequence[] {
  const participation = latestParticipation(facts);
  if (participation === null) return [];
  const { individual, joint } = interviewBalance(heldIn(facts, participation), scheme).value.fund;
  return [{ kind: "owedAfter", facts: { individual, joint }, rule: "R4.1a" }];
}
