import { citation } from "@/server/rules/catalogue";
import { type Locale, ruleSentence } from "@/server/rules/explain";
import type { InterpretationId, RuleId } from "@/server/rules/rule-ids";
import { filled, type LetterFacts } from "./letter-fields";
import { isLetterTemplate, LETTER_KINDS, type LetterKind, type LetterTemplate } from "./letter-kinds";
import { da } from "./words/da";
import { en } from "./words/en";

/** What a letter says in one language: its title, and its paragraphs with an empty line between them. */
export type Wording = { readonly title: string; readonly body: string };
export type Wordings = Readonly<Record<Locale, Wording>>;

/** A letter as it is kept: the template and its facts, and which words it was written with. */
export type KeptLetter = {
  readonly template: string;
  readonly fields: LetterFacts;
  readonly adverse: boolean;
  /** Which edition of the built-in words, where the fund had none of its own. */
  readonly edition: number;
  /** The fund's own words, of the version that stood when it was written. */
  readonly wording: Wordings | null;
};

/** A letter as it is read, wherever it is read: in the portal, on paper, by the caseworker. */
export type ReadableLetter = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** With what goes against the member: why, in the system's own words. */
  readonly reason: { readonly title: string; readonly text: string } | null;
  readonly law: {
    readonly rule: RuleId | InterpretationId;
    /** As the law cites it: "§ 4, stk. 3". */
    readonly paragraph: string;
    readonly intro: string;
    /** The rule in plain words: with what goes against the member. */
    readonly sentence: string | null;
  } | null;
  /** With what goes against the member: how to object, and to whom. */
  readonly complaint: { readonly title: string; readonly paragraphs: readonly string[] } | null;
};

const WORDS = { da, en };

/** The words that come with the system; the newest edition unless another is named. */
export function builtInWording(template: LetterTemplate, locale: Locale, edition?: number): Wording {
  const editions = WORDS[locale].letters[template];
  return (edition === undefined ? undefined : editions[edition - 1]) ?? editions.at(-1)!;
}

/** How to object to what goes against one, and to whom. */
export const complaintGuide = (locale: Locale): NonNullable<ReadableLetter["complaint"]> => WORDS[locale].complaint;

/** The number of the newest edition of a template's built-in words. */
export const newestEdition = (template: string): number =>
  isLetterTemplate(template) ? WORDS.da.letters[template].length : 1;

/** The wording that a letter was written with, in a language. */
function wordingOf({ template, wording, edition }: KeptLetter, locale: Locale): Wording {
  if (wording !== null) return wording[locale];
  return builtInWording(isLetterTemplate(template) ? template : "message", locale, edition);
}

/**
 * A letter in a language. The fund's words are the title and the paragraphs; reason, paragraph and complaint guide are the
 * system's, and are with everything that goes against the member whatever the fund has written. What somebody wrote in it
 * is filled in whole, and never read as a field.
 */
export function readableLetter(letter: KeptLetter, locale: Locale): ReadableLetter {
  const { template, fields, adverse } = letter;
  const { title, body } = wordingOf(letter, locale);
  const kind: LetterKind | null = isLetterTemplate(template) ? LETTER_KINDS[template] : null;
  const { reasons, headings } = WORDS[locale];
  const why = (reasons as Partial<Record<string, string>>)[template];
  const reason = adverse && why ? filled(why, fields, locale).trim() : "";
  return {
    title: filled(title, fields, locale),
    paragraphs: body
      .split(/\n\s*\n/)
      .map((paragraph) => filled(paragraph, fields, locale).trim())
      .filter((paragraph) => paragraph !== ""),
    reason: reason === "" ? null : { title: headings.reason, text: reason },
    law: kind?.rule
      ? {
          rule: kind.rule,
          paragraph: citation(kind.rule),
          intro: headings.law,
          sentence: adverse ? ruleSentence(kind.rule, locale) : null,
        }
      : null,
    complaint: adverse ? complaintGuide(locale) : null,
  };
}
