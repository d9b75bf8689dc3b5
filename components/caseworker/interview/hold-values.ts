import { isCountryCode } from "@/server/rules/countries";
import type { Decision } from "@/server/rules/decision";
import { type RepatriationFacts, type RepatriationValue, repatriation } from "@/server/rules/section-05-guidance";
import type { InterviewForm, Purpose } from "@/server/rules/vocabulary";
import { toKnown, wordsOf } from "../acts/act-choices";
import type { ActValues } from "../acts/act-definition";

/** What the form of an interview is about. */
export type HeldInterview = {
  readonly id: string;
  readonly on: string;
  readonly purposes: readonly Purpose[];
  readonly form: InterviewForm;
};

/** The form as it begins: nothing is answered, whatever was answered before. */
export const startValues = ({ form }: HeldInterview): ActValues => ({
  outcome: "held",
  form,
  citizenships: "",
  topics: [],
  note: "",
  summary: "",
  assessment: "",
  lateReason: "",
});

/** The codes in what was typed, in capitals, whether they are countries or not. */
export const codesOf = (typed: unknown): string[] =>
  typeof typed === "string" ? [...new Set(typed.toUpperCase().match(/[^\s,;.]+/g) ?? [])] : [];

/** What the member has answered so far: `null` what is not answered, or answered with "not known". */
export function answersOf(values: ActValues): RepatriationFacts {
  const codes = codesOf(values.citizenships);
  return {
    citizenships: values.stateless ? [] : codes.length > 0 ? codes : null,
    residencePermit: toKnown(values.residencePermit),
    euFreeMovement: toKnown(values.euFreeMovement),
  };
}

/** What the rule says to the answers; `null` before there is any that can be read. */
export function ruleAnswer(values: ActValues): Decision<RepatriationValue> | null {
  const answers = answersOf(values);
  const readable = answers.citizenships?.every(isCountryCode) ?? false;
  return readable ? repatriation(answers) : null;
}

/** Whether the questions about residence have to be asked: the citizenship alone does not settle it. */
export function asksResidence(values: ActValues): boolean {
  const { citizenships } = answersOf(values);
  if (citizenships === null || !citizenships.every(isCountryCode)) return false;
  const alone = repatriation({ citizenships, residencePermit: null, euFreeMovement: null });
  return alone.outcome === "assess";
}

/** What is found so far: the rule's own answer, or the caseworker's where it leaves it to them. */
export function foundSoFar(values: ActValues): string | null {
  const answer = ruleAnswer(values);
  if (answer?.outcome === "allowed") return answer.value.scope;
  return typeof values.found === "string" ? values.found : null;
}

export type HoldProblem = "missing" | "country";

/** What the form can tell by itself, by field. */
export function problemsOf(values: ActValues): Partial<Record<string, HoldProblem>> {
  if (values.outcome !== "held") return {};
  const codes = codesOf(values.citizenships);
  return {
    ...(codes.every(isCountryCode) ? {} : { citizenships: "country" as const }),
    ...(!values.stateless && codes.length === 0 && !values.notAnswered ? { citizenships: "missing" as const } : {}),
    ...(values.cvComplete && !values.cvSearchable ? { cvSearchable: "missing" as const } : {}),
    ...(values.cvSearchable && !values.cvComplete ? { cvComplete: "missing" as const } : {}),
  };
}

/** The input of the act. What only an interview that was held has is left out of any other. */
export function inputOf(values: ActValues, interview: HeldInterview): Record<string, unknown> {
  const { outcome, form, jobcenter, found, guided, referred, topics, cvComplete, cvSearchable } = values;
  const common = { interviewId: interview.id, outcome, note: wordsOf(values.note) };
  if (outcome !== "held") return common;
  return {
    ...common,
    form,
    jobcenter: interview.purposes.includes("joint") ? (jobcenter ?? null) : null,
    repatriation: {
      ...answersOf(values),
      found: found ?? null,
      assessment: wordsOf(values.assessment),
      guided: toKnown(guided),
      referredToJobcenter: Boolean(referred),
    },
    topics,
    lateReason: wordsOf(values.lateReason),
    cv: cvComplete && cvSearchable ? { complete: cvComplete === "yes", searchable: cvSearchable === "yes" } : null,
    summary: wordsOf(values.summary),
  };
}

/** The fields of the form that the act's input can be wrong in, by the last part of its path. */
const FIELDS = [
  "outcome",
  "form",
  "jobcenter",
  "citizenships",
  "residencePermit",
  "euFreeMovement",
  "found",
  "assessment",
  "guided",
  "topics",
  "lateReason",
  "note",
  "summary",
] as const;

/** The field that a path of the act's input is about. */
export const fieldOf = (path: string): string =>
  path.split(".").findLast((part) => (FIELDS as readonly string[]).includes(part)) ?? path;
