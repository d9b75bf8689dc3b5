import { z } from "zod";
import { CALLABLE_RULES, type Callable } from "@/server/rules/callable";
import { askedOf } from "@/server/rules/callable-input";
import { CATALOGUE, citation } from "@/server/rules/catalogue";
import type { Decision } from "@/server/rules/decision";
import { ruleSentence } from "@/server/rules/explain";
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

function question<S extends z.ZodType, T extends object>({ schema, rule, check }: Callable<S, T>) {
  return publicProcedure.input(askedOf(schema, check)).query(({ input }) => answer(rule(input.input, input.scheme)));
}

function permission<S extends z.ZodType, T extends object>({ schema, rule, check }: Callable<S, T>) {
  return publicProcedure
    .input(askedOf(schema, check))
    .query(({ input }) => answerWithViolations(rule(input.input, input.scheme)));
}

export const rulesRouter = router({
  visitation: question(CALLABLE_RULES.visitation),
  endDate: question(CALLABLE_RULES.endDate),
  currentRegistration: question(CALLABLE_RULES.currentRegistration),
  reEntry: permission(CALLABLE_RULES.reEntry),
  hours: question(CALLABLE_RULES.hours),
  interviewDay: permission(CALLABLE_RULES.interviewDay),
  interviewForm: permission(CALLABLE_RULES.interviewForm),
  whoBooks: question(CALLABLE_RULES.whoBooks),
  bookingDeadline: question(CALLABLE_RULES.bookingDeadline),
  jobcenterParticipation: question(CALLABLE_RULES.jobcenterParticipation),
  interviewBalance: question(CALLABLE_RULES.interviewBalance),
  holiday: question(CALLABLE_RULES.holiday),
  reducedEffort: question(CALLABLE_RULES.reducedEffort),
  guidance: question(CALLABLE_RULES.guidance),
  repatriation: question(CALLABLE_RULES.repatriation),
  minPlan: question(CALLABLE_RULES.minPlan),
  jobcenterContact: permission(CALLABLE_RULES.jobcenterContact),
  schemeExpiry: question(CALLABLE_RULES.schemeExpiry),
  /** The catalogue: every rule and interpretation, where it stands, and what it says in plain words. */
  list: publicProcedure.input(askedOf(z.object({}))).query(() =>
    CATALOGUE.map((entry) => ({
      ...entry,
      sentence: { da: ruleSentence(entry.rule, "da"), en: ruleSentence(entry.rule, "en") },
    })),
  ),
});
