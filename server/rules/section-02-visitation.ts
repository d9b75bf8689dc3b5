import { z } from "zod";
import { addDays, ageOn, maxDay } from "./day";
import { allowed, assess, type Decision, refused } from "./decision";
import { factsMissing, ground } from "./grounds";
import { birthDaySchema, daySchema, effectiveFromSchema, fundCodeSchema, issueAt, municipalitySchema } from "./inputs";
import type { Scheme } from "./scheme";
import { permissionOn } from "./section-01-scope";
import { placedWithinScheme } from "./section-14-expiry";
import { PLACEMENT_KINDS, type ReasonCode } from "./vocabulary";

/** § 2, stk. 1-4: who has the contact course. */

const visitationFields = {
  registeredOn: daySchema,
  learnedOn: daySchema.optional(),
  assessedOn: daySchema,
  placement: z
    .object({
      kind: z.enum(PLACEMENT_KINDS),
      effectiveFrom: effectiveFromSchema,
      firstDecidedAs: daySchema.optional(),
    })
    .nullable(),
  openParticipation: z.object({ startDate: daySchema }).optional(),
  fundCode: fundCodeSchema,
  municipalityCode: municipalitySchema,
  birthDate: birthDaySchema,
  hasVocationalEducation: z.boolean(),
  supportsChildrenAtHome: z.boolean(),
  needsEarlyEffort: z.boolean().default(false),
  availabilityDoubted: z.boolean().default(false),
};

export const visitationInput = z.object(visitationFields).superRefine((input, context) => {
  if (input.birthDate > input.assessedOn) context.addIssue(issueAt("birthDate")("afterAssessment"));
});

/** The facts of a visitation. `null` is a fact that is not known yet; the public question knows them all. */
export type VisitationFacts = Omit<
  z.output<typeof visitationInput>,
  "hasVocationalEducation" | "supportsChildrenAtHome" | "needsEarlyEffort" | "availabilityDoubted"
> & {
  hasVocationalEducation: boolean | null;
  supportsChildrenAtHome: boolean | null;
  needsEarlyEffort: boolean | null;
  availabilityDoubted: boolean | null;
};

export type Marking = { startDate: string; endDate: string | null; reasonCode: ReasonCode | null };
export type VisitationValue = {
  responsible: "fund" | "jobcenter" | "undecided";
  marking: Marking | null;
  /** The last day on which the visitation is in time, and whether this one is later. */
  deadline: string;
  late: boolean;
};

/**
 * R2.2a, § 2, stk. 2: visitation is due two weeks after registration; on re-placement without a new registration, after
 * the day the fund learned of the new right (I-24).
 */
export function visitationDeadline(
  input: Pick<VisitationFacts, "registeredOn" | "learnedOn" | "placement">,
  scheme: Scheme,
): string {
  return addDays(learnedAfter(input) ?? input.registeredOn, scheme.visitationDays);
}

/** I-24: the day the fund learned of the new right, where there was no new registration after it; else `null`. */
function learnedAfter({
  registeredOn,
  learnedOn,
  placement,
}: Pick<VisitationFacts, "registeredOn" | "learnedOn" | "placement">): string | null {
  const replaced = placement === null || placement.kind === "replacement";
  return replaced && learnedOn !== undefined && learnedOn > registeredOn ? learnedOn : null;
}

/**
 * I-3 on R2.1a, § 2, stk. 1: participation starts when the member is both registered and placed, and never before the
 * scheme's first day.
 */
export function participationStart(
  input: { registeredOn: string; effectiveFrom: string },
  scheme: Pick<Scheme, "placementsFrom">,
): string {
  return maxDay(input.registeredOn, input.effectiveFrom, scheme.placementsFrom);
}

/**
 * R2.3b, § 2, stk. 3, nr. 2: the three criteria of the target group for an education order, on the assessment day
 * (I-23). A criterion that fails settles it whatever the others are.
 */
export function educationOrder(
  input: Pick<VisitationFacts, "birthDate" | "assessedOn" | "hasVocationalEducation" | "supportsChildrenAtHome">,
  scheme: Scheme,
): Decision<{ inTargetGroup: boolean | null }> {
  const age = ageOn(input.birthDate, input.assessedOn);
  const grounds = [
    ...(age >= scheme.educationOrderAge
      ? [ground("R2.3b", "tooOldForEducationOrder", { age, limit: scheme.educationOrderAge, day: input.assessedOn })]
      : []),
    ...(input.hasVocationalEducation === true ? [ground("R2.3b", "hasVocationalEducation")] : []),
    ...(input.supportsChildrenAtHome === true ? [ground("R2.3b", "supportsChildren")] : []),
  ];
  const basis = ["R2.3b", "I-23"] as const;
  if (grounds.length > 0) return refused({ inTargetGroup: false }, basis, grounds);
  const missing = unknown(input, ["hasVocationalEducation", "supportsChildrenAtHome"]);
  if (missing.length > 0) return factsMissing({ inTargetGroup: null }, basis, "R2.3b", missing);
  return allowed({ inTargetGroup: true }, basis);
}

/**
 * R2.1a to R2.4, § 2: decides who has the contact course, and the marking that follows. *Allowed*: the fund has it, or
 * it goes to the jobcenter with a code. *Refused*: the member is not in the scheme and is not marked (I-5). *Assess*:
 * placement or a fact is missing. If several grounds hold, 45 is registered (I-4).
 */
export function visitation(input: VisitationFacts, scheme: Scheme): Decision<VisitationValue> {
  const deadline = visitationDeadline(input, scheme);
  const timing = { deadline, late: input.assessedOn > deadline };
  const timingBasis: Decision["basis"] = learnedAfter(input) === null ? ["R2.2a"] : ["R2.2a", "I-24"];
  const { placement } = input;
  const start =
    placement === null ? null : participationStart({ ...placement, registeredOn: input.registeredOn }, scheme);
  const outside = { responsible: "jobcenter", marking: null, ...timing } as const;

  // A permission is asked for on the day participation would be decided on, and never before it could start.
  const day = maxDay(input.assessedOn, scheme.placementsFrom, start ?? scheme.placementsFrom);
  if (!permissionOn({ ...input, day }, scheme)) {
    const grounds = [ground("R1.1", "municipalityOutside", { municipality: input.municipalityCode, day })];
    return refused(outside, ["R1.1", "I-5", ...timingBasis], grounds);
  }
  if (input.openParticipation) {
    const marking = { startDate: input.openParticipation.startDate, endDate: null, reasonCode: null };
    return allowed({ responsible: "fund", marking, ...timing }, ["R2.2b", "R9.3", "I-21", ...timingBasis]);
  }
  if (placement === null || start === null) {
    const value = { responsible: "undecided", marking: null, ...timing } as const;
    return assess(value, ["R2.1a", "R2.1b", ...timingBasis], ["placement"], [ground("R2.1b", "placementUndecided")]);
  }
  if (placement.kind === "ongoing") {
    return refused(outside, ["R2.2b", "R14.1", "I-5", ...timingBasis], [ground("R2.2b", "periodOngoing")]);
  }
  const placed = placedWithinScheme({ ...placement, startDate: start }, scheme);
  if (placed.outcome === "refused") return refused(outside, [...placed.basis, "I-5", ...timingBasis], placed.grounds);
  return visitedByNeed(input, start, timing, [...placed.basis, ...timingBasis], scheme);
}

function visitedByNeed(
  input: VisitationFacts,
  start: string,
  timing: Pick<VisitationValue, "deadline" | "late">,
  basis: Decision["basis"],
  scheme: Scheme,
): Decision<VisitationValue> {
  const undecided = { responsible: "undecided", marking: null, ...timing } as const;
  const education = educationOrder(input, scheme);
  if (education.outcome === "assess") {
    return factsMissing(undecided, [...education.basis, ...basis], "R2.3b", education.missing);
  }
  if (education.outcome === "allowed") {
    const marking = markedInAndOut(45, input.assessedOn, start, scheme);
    const value = { responsible: "jobcenter", marking, ...timing } as const;
    const several: Decision["basis"] = input.needsEarlyEffort || input.availabilityDoubted ? ["I-4"] : [];
    return allowed(value, [...education.basis, "R2.5a", "R2.5b", ...several, "I-5", ...basis]);
  }
  if (input.needsEarlyEffort === true || input.availabilityDoubted === true) {
    const marking = markedInAndOut(44, input.assessedOn, start, scheme);
    const value = { responsible: "jobcenter", marking, ...timing } as const;
    const why: Decision["basis"] = [
      ...(input.needsEarlyEffort ? (["R2.3a", "R2.3c"] as const) : []),
      ...(input.availabilityDoubted ? (["R2.4"] as const) : []),
    ];
    return allowed(value, [...why, "R2.5a", "R2.5b", "I-5", ...basis]);
  }
  const missing = unknown(input, ["needsEarlyEffort", "availabilityDoubted"]);
  if (missing.length > 0) return factsMissing(undecided, ["R2.3a", "R2.4", ...basis], "R2.3a", missing);
  const marking = { startDate: start, endDate: null, reasonCode: null };
  const replaced: Decision["basis"] = input.placement?.kind === "replacement" ? ["R2.1b", "R2.5g"] : ["R2.1b"];
  return allowed({ responsible: "fund", marking, ...timing }, ["R2.1a", "I-3", ...replaced, ...basis]);
}

/** I-5: in and out in one act, the code on the assessment day; a start after the end is drawn back to it. */
function markedInAndOut(reasonCode: 44 | 45, assessedOn: string, start: string, scheme: Scheme): Marking {
  const startDate = maxDay(start > assessedOn ? assessedOn : start, scheme.placementsFrom);
  return { startDate, endDate: maxDay(assessedOn, startDate), reasonCode };
}

function unknown<K extends string>(input: Readonly<Record<K, unknown>>, names: readonly K[]): K[] {
  return names.filter((name) => input[name] === null);
}

/**
 * R2.2c, § 2, stk. 2: the jobcenter neither summons nor sets a self-booking deadline for a member whose course is with
 * the fund.
 */
export function jobcenterMayCall(input: { responsible: "fund" | "jobcenter" }): Decision<{ permitted: boolean }> {
  if (input.responsible === "jobcenter") return allowed({ permitted: true }, ["R2.2c"]);
  return refused({ permitted: false }, ["R2.2c"], [ground("R2.2c", "jobcenterMayNotCall")]);
}
