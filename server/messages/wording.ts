import { z } from "zod";
import type { Locale } from "@/server/rules/explain";
import { fieldNamed, LETTER_FIELDS, type LetterFacts, type LetterField, namesIn } from "./letter-fields";
import { fieldsOf, type LetterTemplate, letterKind } from "./letter-kinds";
import type { Wording } from "./render-letter";

const MOST_TITLE = 120;
const MOST_BODY = 4_000;

export const wordingSchema = z.object({
  title: z.string().trim().min(1, "missing").max(MOST_TITLE, "tooLong"),
  body: z
    .string()
    .max(MOST_BODY, "tooLong")
    .transform((text) => text.replaceAll("\r\n", "\n").trim())
    .refine((text) => text !== "", "missing"),
});

/** What is wrong with a wording: names between braces that the letter has no field of, and fields that it has to use. */
export type WordingProblems = { readonly unknown: readonly string[]; readonly missing: readonly LetterField[] };

/**
 * Holds a wording against what its letter is made of. The title goes without fields: it is what stands in lists, and what
 * a letter is about is said in the letter.
 */
export function wordingProblems(
  template: LetterTemplate,
  { title, body }: Wording,
  locale: Locale,
): { title: readonly string[]; body: WordingProblems } {
  const allowed = new Set<LetterField>(fieldsOf(template));
  const used = namesIn(body).map((name) => ({ name, field: fieldNamed(name, locale) }));
  const said = new Set(used.map(({ field }) => field));
  return {
    title: /[{}]/.test(title) ? (namesIn(title).length > 0 ? namesIn(title) : ["{"]) : [],
    body: {
      unknown: [
        ...used.filter(({ field }) => field === null || !allowed.has(field)).map(({ name }) => name),
        // A brace without its other half would be read by members as it stands.
        ...(/[{}]/.test(body.replace(/\{[^{}]*\}/g, "")) ? ["{"] : []),
      ],
      missing: letterKind(template).must.filter((field) => !said.has(field)),
    },
  };
}

/** What a wording is shown with before any letter is written with it. */
export const EXAMPLE_FACTS: LetterFacts = {
  deadline: "2021-04-20",
  before: "2021-04-16",
  deregisteredFrom: "2021-04-21",
  newDeadline: "2021-05-04",
  startDate: "2021-04-01",
  endDate: "2021-06-30",
  from: "2021-05-03",
  to: "2021-05-07",
  on: "2021-04-22",
  startsAt: "2021-04-22T08:15:00+00:00",
  endsAt: "2021-04-22T09:00:00+00:00",
  purposes: "job",
  form: "inPerson",
  place: "Klosterport 4, 8000 Aarhus",
  reasonCode: 41,
  registeredOn: "2021-04-12",
  heldIndividual: 2,
  heldJoint: 1,
  owedIndividual: 2,
  owedJoint: 1,
  explained: true,
  dutiesKept: false,
  topics: "trial+contactCourse",
  reason: "Der er aftalt en samtale den 5. maj.",
  text: "Hej. Husk dit cv til samtalen.",
};

/** A field as the one who writes a wording sees it: its name in the language, what it becomes, whether it has to be there. */
export const fieldsToWrite = (
  template: LetterTemplate,
  locale: Locale,
): readonly { field: LetterField; name: string; example: string; must: boolean }[] =>
  fieldsOf(template).map((field) => ({
    field,
    name: LETTER_FIELDS[field].name[locale],
    example: LETTER_FIELDS[field].value(EXAMPLE_FACTS, locale),
    must: letterKind(template).must.includes(field),
  }));
