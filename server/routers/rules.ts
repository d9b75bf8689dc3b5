import { z } from "zod";
import { CATALOGUE, citation } from "@/server/rules/catalogue";
import type { Decision } from "@/server/rules/decision";
import { ruleSentence } from "@/server/rules/explain";
import { toDecimalHours } from "@/server/rules/hours";
import { issueAt } from "@/server/rules/inputs";
import type { Scheme } from "@/server/rules/scheme";
import { fundCodes } from "@/server/rules/schemes";
import { reEntry, reEntryInput } from "@/server/rules/section-02-re-entry";
import {
  currentRegistration,
  currentRegistrationInput,
  endDate,
  endDateInput,
} from "@/server/rules/section-02-reason-codes";
import { visitation, visitationInput } from "@/server/rules/section-02-visitation";
import { whoBooks, whoBooksInput } from "@/server/rules/section-04-booking";
import { bookingDeadline, bookingDeadlineInput } from "@/server/rules/section-04-deadlines";
import {
  interviewDay,
  interviewDayInput,
  interviewForm,
  interviewFormInput,
} from "@/server/rules/section-04-interviews";
import { jobcenterParticipation, jobcenterParticipationInput } from "@/server/rules/section-04-joint-interview";
import { guidance, guidanceInput, repatriation, repatriationInput } from "@/server/rules/section-05-guidance";
import { holiday, holidayInput } from "@/server/rules/section-06-holiday";
import { reducedEffort, reducedEffortInput } from "@/server/rules/section-07-reduced-effort";
import { jobcenterContact, jobcenterContactInput } from "@/server/rules/section-08-jobcenter-contact";
import { hours, hoursInput } from "@/server/rules/section-09-three-months";
import { interviewBalance, interviewBalanceInput } from "@/server/rules/section-10-after-the-move";
import { minPlan, minPlanInput } from "@/server/rules/section-11-min-plan";
import { schemeExpiry, schemeExpiryInput } from "@/server/rules/section-14-expiry";
import { askedOf, type SchemeCheck } from "./rule-input";
import { publicProcedure, router } from "./trpc";

/** The law, asked over HTTP: each procedure is the rule of the same name. Nobody signs in, nothing is stored. */

type Cited = { rule: string; paragraph: string };

function cited(ids: readonly Decision["basis"][number][]): Cited[] {
  return [...new Set(ids)].map((rule) => ({ rule, paragraph: citation(rule) }));
}

/** A decision as flat JSON: its value, and what it rests on. */
function answer<T extends object>(decision: Decision<T>): T & { legalBasis: Cited[] } {
  return { ...decision.value, legalBasis: cited(decision.basis) };
}

/** The same, with the rules that a refusal rests on; none when it is allowed. */
function answerWithViolations<T extends object>(
  decision: Decision<T>,
): T & { legalBasis: Cited[]; violations: Cited[] } {
  return { ...answer(decision), violations: cited(decision.grounds.map(({ rule }) => rule)) };
}

function question<S extends z.ZodType, T extends object>(
  schema: S,
  rule: (input: z.output<S>, scheme: Scheme) => Decision<T>,
  check?: SchemeCheck,
) {
  return publicProcedure.input(askedOf(schema, check)).query(({ input }) => answer(rule(input.input, input.scheme)));
}

function permission<S extends z.ZodType, T extends object>(
  schema: S,
  rule: (input: z.output<S>, scheme: Scheme) => Decision<T>,
) {
  return publicProcedure
    .input(askedOf(schema))
    .query(({ input }) => answerWithViolations(rule(input.input, input.scheme)));
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

export const rulesRouter = router({
  visitation: question(visitationInput, visitation, knownFund),
  endDate: question(endDateInput, endDate),
  currentRegistration: question(currentRegistrationInput, currentRegistration),
  reEntry: permission(reEntryInput, reEntry),
  hours: question(hoursInput, hoursInDecimals),
  interviewDay: permission(interviewDayInput, interviewDay),
  interviewForm: permission(interviewFormInput, interviewForm),
  whoBooks: question(whoBooksInput, whoBooks),
  bookingDeadline: question(bookingDeadlineInput, bookingDeadline),
  jobcenterParticipation: question(jobcenterParticipationInput, jobcenterParticipation),
  interviewBalance: question(interviewBalanceInput, interviewBalance),
  holiday: question(holidayInput, holiday),
  reducedEffort: question(reducedEffortInput, reducedEffort),
  guidance: question(guidanceInput, guidance),
  repatriation: question(repatriationInput, repatriation),
  minPlan: question(minPlanInput, minPlan),
  jobcenterContact: permission(jobcenterContactInput, jobcenterContact),
  schemeExpiry: question(schemeExpiryInput, schemeExpiry),
  /** The catalogue: every rule and interpretation, where it stands, and what it says in plain words. */
  list: publicProcedure.input(askedOf(z.object({}))).query(() =>
    CATALOGUE.map((entry) => ({
      ...entry,
      sentence: { da: ruleSentence(entry.rule, "da"), en: ruleSentence(entry.rule, "en") },
    })),
  ),
});
