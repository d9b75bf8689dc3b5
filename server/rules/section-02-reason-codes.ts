import { z } from "zod";
import { endOfMonth, maxDay } from "./day";
import { allowed, type Decision } from "./decision";
import { factsMissing } from "./grounds";
import { daySchema, issueAt, MOST_ITEMS, reasonCodeSchema } from "./inputs";
import type { Scheme } from "./scheme";

/** § 2, stk. 5: the day on which a participation ends, by its reason code, and which registration stands. */

const registrationFields = {
  reasonCode: reasonCodeSchema,
  registeredOn: daySchema,
  leftFundOn: daySchema.optional(),
  ascertainedOn: daySchema.optional(),
};

/** Code 43 ends with the month of leaving, so it cannot be registered without that day. */
const leavingKnown = { message: "leftFundOnMissing", path: ["leftFundOn"] };
const hasLeaving = (input: { reasonCode: number; leftFundOn?: string | undefined }) =>
  input.reasonCode !== 43 || input.leftFundOn !== undefined;

export const endDateInput = z.object(registrationFields).refine(hasLeaving, leavingKnown);
export type EndDateInput = z.output<typeof endDateInput> & {
  /** The participation's first day, where it is known: an end never falls before it (I-28). */
  participationStart?: string | undefined;
};

/**
 * R2.5b, § 2, stk. 5: each code has an end date of its own. 41 is the end of the month of the ascertainment (I-2), 43
 * of the month in which the membership's last day lies (I-31), every other the day of registration; none falls before
 * the participation's start (I-28). Code 43 without `leftFundOn` is to be assessed.
 */
export function endDate(input: EndDateInput, _scheme?: Scheme): Decision<{ endDate: string | null }> {
  if (input.reasonCode === 43 && input.leftFundOn === undefined) {
    return factsMissing({ endDate: null }, ["R2.5b", "I-31"], "R2.5b", ["leftFundOn"]);
  }
  const day = endOfCode(input);
  const start = input.participationStart;
  if (start !== undefined && start > day) return allowed({ endDate: start }, [...codeBasis(input.reasonCode), "I-28"]);
  return allowed({ endDate: day }, codeBasis(input.reasonCode));
}

function endOfCode(input: EndDateInput): string {
  if (input.reasonCode === 41) return endOfMonth(input.ascertainedOn ?? input.registeredOn);
  if (input.reasonCode === 43 && input.leftFundOn !== undefined) return endOfMonth(input.leftFundOn);
  return input.registeredOn;
}

function codeBasis(reasonCode: number): Decision["basis"] {
  switch (reasonCode) {
    case 38:
      return ["R2.5b", "R2.5c"];
    case 41:
      return ["R2.5b", "R9.1", "I-2"];
    case 42:
      return ["R2.5b", "R1.2a"];
    case 43:
      return ["R2.5b", "R1.2b", "I-31"];
    case 44:
      return ["R2.5b", "R2.3a", "R2.4"];
    case 45:
      return ["R2.5b", "R2.3b"];
    default:
      return ["R2.5b", "R2.5d"];
  }
}

export const currentRegistrationInput = z.object({
  registrations: z
    .array(z.object(registrationFields))
    .min(1)
    .max(MOST_ITEMS)
    .superRefine((registrations, context) => {
      registrations.forEach((registration, index) => {
        if (!hasLeaving(registration)) context.addIssue(issueAt(index, "leftFundOn")("leftFundOnMissing"));
      });
    }),
});
export type CurrentRegistrationInput = {
  registrations: readonly Omit<EndDateInput, "participationStart">[];
  participationStart?: string | undefined;
};
export type StandingRegistration = { reasonCode: EndDateInput["reasonCode"]; endDate: string | null };

/**
 * R2.5e, § 2, stk. 5: the last registration stands. A correction changes the code but not the day on which the course
 * moved (I-6): so the last registration's code is read with the first one's day.
 * @throws RangeError when there is no registration.
 */
export function currentRegistration(input: CurrentRegistrationInput, scheme?: Scheme): Decision<StandingRegistration> {
  const first = input.registrations[0];
  const last = input.registrations.at(-1);
  if (!first || !last) throw new RangeError("no registration");
  const end = endDate(
    { ...last, registeredOn: first.registeredOn, participationStart: input.participationStart },
    scheme,
  );
  const value = { reasonCode: last.reasonCode, endDate: end.value.endDate };
  return { ...end, value, basis: ["R2.5e", "I-6", ...end.basis] };
}

/**
 * R2.5c, § 2, stk. 5: code 38 is for the few. Its share of all the ends that stand, in hundredths of a per cent; `null`
 * when there are none.
 */
export function shareOfCode38(standingCodes: readonly number[]): number | null {
  if (standingCodes.length === 0) return null;
  return Math.round((standingCodes.filter((code) => code === 38).length * 10_000) / standingCodes.length);
}

/** R2.5d: code 46 starts a new placement and is no move to the jobcenter; every other code is one. */
export function movesToJobcenter(reasonCode: number): boolean {
  return reasonCode !== 46;
}

/** The later of an end and its participation's start (I-28). */
export function notBeforeStart(end: string, start: string): string {
  return maxDay(end, start);
}
