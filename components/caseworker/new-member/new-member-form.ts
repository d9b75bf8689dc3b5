import type { ActValues } from "../acts/act-definition";
import { typedCpr } from "./cpr-typed";

/** The form for a new member, apart from how it looks. The CPR number is kept beside it: no draft may hold it. */
export const NOBODY = "nobody";
export type Problem = "missing" | "cprProblem" | "phoneProblem" | "emailProblem" | "fieldProblem";

const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;
const known = (value: unknown): boolean | null => (value === "yes" ? true : value === "no" ? false : null);

/** In the order in which the page shows them, which is that of the summary of errors. */
export const FIELDS = [
  "cpr",
  "givenNames",
  "surname",
  "municipalityCode",
  "insurance",
  "situation",
  "hasVocationalEducation",
  "supportsChildrenAtHome",
  "phone",
  "email",
  "caseworkerId",
  "locale",
] as const;
export type Field = (typeof FIELDS)[number];

const NEEDED: readonly Field[] = ["givenNames", "surname", "municipalityCode", "insurance", "situation"];

/** What can be told before the server is asked, by field. */
export function problemsOf(cpr: string, values: ActValues): Partial<Record<Field, Problem>> {
  const problems: Partial<Record<Field, Problem>> = {};
  if (cpr.trim() === "") problems.cpr = "missing";
  else if (typedCpr(cpr) === null) problems.cpr = "cprProblem";
  for (const field of NEEDED) if (!text(values[field])) problems[field] = "missing";
  return problems;
}

/** The input of `createMember`. An answer that was not given is not known, never a no. */
export function inputOf(cpr: string, values: ActValues) {
  return {
    cpr,
    givenNames: text(values.givenNames) ?? "",
    surname: text(values.surname) ?? "",
    phone: text(values.phone),
    email: text(values.email),
    locale: values.locale === "en" ? ("en" as const) : ("da" as const),
    protectedIdentity: values.protectedIdentity === true,
    caseworkerId: values.caseworkerId === NOBODY ? null : text(values.caseworkerId),
    circumstances: {
      municipalityCode: text(values.municipalityCode) ?? "",
      insurance: values.insurance === "partTime" ? ("partTime" as const) : ("fullTime" as const),
      situation: situationOf(values.situation),
      warnedOfDismissal: values.warnedOfDismissal === true,
      hasVocationalEducation: known(values.hasVocationalEducation),
      supportsChildrenAtHome: known(values.supportsChildrenAtHome),
    },
  };
}

function situationOf(value: unknown): "unemployed" | "underNotice" | "selfEmployed" {
  return value === "underNotice" || value === "selfEmployed" ? value : "unemployed";
}

/** The server's errors by field: those of the circumstances lie one step in. */
export function fieldProblems(errors: readonly { path: string }[]): Partial<Record<Field, Problem>> {
  const named: Partial<Record<Field, Problem>> = { cpr: "cprProblem", phone: "phoneProblem", email: "emailProblem" };
  return Object.fromEntries(
    errors.map(({ path }) => {
      const field = path.replace(/^circumstances\./u, "") as Field;
      return [field, named[field] ?? "fieldProblem"];
    }),
  );
}
