import type { z } from "zod";
import { askedOf, type SchemeCheck } from "./callable-input";
import type { Decision } from "./decision";
import { toDecimalHours } from "./hours";
import { issueAt } from "./inputs";
import type { InterpretationId, RuleId } from "./rule-ids";
import type { Scheme } from "./scheme";
import { fundCodes } from "./schemes";
import { reEntry, reEntryInput } from "./section-02-re-entry";
import { currentRegistration, currentRegistrationInput, endDate, endDateInput } from "./section-02-reason-codes";
import { visitation, visitationInput } from "./section-02-visitation";
import { whoBooks, whoBooksInput } from "./section-04-booking";
import { bookingDeadline, bookingDeadlineInput } from "./section-04-deadlines";
import { interviewDay, interviewDayInput, interviewForm, interviewFormInput } from "./section-04-interviews";
import { jobcenterParticipation, jobcenterParticipationInput } from "./section-04-joint-interview";
import { guidance, guidanceInput, repatriation, repatriationInput } from "./section-05-guidance";
import { holiday, holidayInput } from "./section-06-holiday";
import { reducedEffort, reducedEffortInput } from "./section-07-reduced-effort";
import { jobcenterContact, jobcenterContactInput } from "./section-08-jobcenter-contact";
import { hours, hoursInput } from "./section-09-three-months";
import { interviewBalance, interviewBalanceInput } from "./section-10-after-the-move";
import { minPlan, minPlanInput } from "./section-11-min-plan";
import { schemeExpiry, schemeExpiryInput } from "./section-14-expiry";

/** One rule as the world may ask it: what it is asked with, what answers, and the rules of the catalogue it tries. */
export type Callable<S extends z.ZodType = z.ZodType, T extends object = object> = {
  readonly schema: S;
  readonly rule: (input: z.output<S>, scheme: Scheme) => Decision<T>;
  /** What only the scheme can tell of an input. */
  readonly check?: SchemeCheck;
  readonly tries: readonly (RuleId | InterpretationId)[];
};

function callable<S extends z.ZodType, T extends object>(
  schema: S,
  rule: Callable<S, T>["rule"],
  tries: Callable["tries"],
  check?: SchemeCheck,
): Callable<S, T> {
  return { schema, rule, tries, ...(check && { check }) };
}

const knownFund: SchemeCheck = ({ fundCode }, scheme) =>
  typeof fundCode !== "string" || fundCodes(scheme).includes(fundCode)
    ? []
    : [{ ...issueAt("fundCode")("fund"), input: fundCode }];

/** Hours are exact hundredths inside and decimals at this edge. */
function hoursInDecimals(...[input, scheme]: Parameters<typeof hours>) {
  const decision = hours(input, scheme);
  const { total, threshold, reached, remaining, endDate: ends } = decision.value;
  const value = {
    total: toDecimalHours(total),
    threshold: toDecimalHours(threshold),
    reached,
    remaining: toDecimalHours(remaining),
    endDate: ends,
  };
  return { ...decision, value };
}

/** The rules that anybody can ask: over HTTP, in the form of the rule's page, in the worked examples. */
export const CALLABLE_RULES = {
  visitation: callable(
    visitationInput,
    visitation,
    [
      "R1.1",
      "R2.1a",
      "R2.1b",
      "R2.2a",
      "R2.2b",
      "R2.3a",
      "R2.3b",
      "R2.4",
      "R2.5g",
      "R9.3",
      "R14.1",
      "R14.2",
      "I-3",
      "I-4",
      "I-5",
      "I-21",
      "I-23",
      "I-24",
    ],
    knownFund,
  ),
  endDate: callable(endDateInput, endDate, ["R2.5b", "R2.5c", "R2.5d", "R1.2a", "R1.2b", "I-2", "I-31"]),
  currentRegistration: callable(currentRegistrationInput, currentRegistration, ["R2.5e", "R2.5c", "I-6"]),
  reEntry: callable(reEntryInput, reEntry, ["R2.5f", "R2.5g", "R2.5d"]),
  hours: callable(hoursInput, hoursInDecimals, ["R9.1", "R9.2", "I-1", "I-2", "I-7", "I-16"]),
  interviewDay: callable(interviewDayInput, interviewDay, ["R4.4a", "R4.4b", "I-8"]),
  interviewForm: callable(interviewFormInput, interviewForm, ["R4.1b"]),
  whoBooks: callable(whoBooksInput, whoBooks, ["R4.3a", "R4.5a", "R4.5b", "R4.6", "I-12"]),
  bookingDeadline: callable(bookingDeadlineInput, bookingDeadline, [
    "R4.3a",
    "R4.3b",
    "R7a",
    "R14.3b",
    "I-9",
    "I-10",
    "I-11",
    "I-17",
  ]),
  jobcenterParticipation: callable(jobcenterParticipationInput, jobcenterParticipation, [
    "R4.2a",
    "R4.2b",
    "R4.2c",
    "R4.2d",
    "I-33",
  ]),
  interviewBalance: callable(interviewBalanceInput, interviewBalance, ["R4.1a", "R10.1", "R10.2"]),
  holiday: callable(holidayInput, holiday, ["R6a", "R6b", "R6c", "R6d", "I-15"]),
  reducedEffort: callable(reducedEffortInput, reducedEffort, ["R7a", "R7b"]),
  guidance: callable(guidanceInput, guidance, ["R5.1", "I-19"]),
  repatriation: callable(repatriationInput, repatriation, ["R5.2a", "R5.2b", "I-14"]),
  minPlan: callable(minPlanInput, minPlan, ["R11.2a", "R11.2b", "R11.2c", "R11.2d"]),
  jobcenterContact: callable(jobcenterContactInput, jobcenterContact, ["R8.1"]),
  schemeExpiry: callable(schemeExpiryInput, schemeExpiry, ["R14.3a", "R14.3b", "R14.3c", "I-25"]),
} as const;
export type CallableName = keyof typeof CALLABLE_RULES;
export const CALLABLE_NAMES = Object.keys(CALLABLE_RULES) as CallableName[];

export function isCallable(name: string): name is CallableName {
  return Object.hasOwn(CALLABLE_RULES, name);
}

/** The questions that try a rule. */
export function questionsFor(rule: RuleId | InterpretationId): CallableName[] {
  return CALLABLE_NAMES.filter((name) => CALLABLE_RULES[name].tries.includes(rule));
}

/**
 * Asks a rule with what somebody has typed, as the API does.
 * @throws ZodError with every issue at its field
 */
export function askRule(name: CallableName, raw: unknown): Decision<object> {
  const { schema, rule, check } = CALLABLE_RULES[name] as unknown as Callable;
  const { input, scheme } = askedOf(schema, check).parse(raw);
  return rule(input, scheme);
}
