import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import type { Letter } from "@/server/queries/member-letters";
import { lawTexts } from "@/server/rules/explain";
import { letterFacts } from "./letter-facts";
import { isLetterTemplate } from "./letter-kinds";

const PARAGRAPHS = ["text1", "text2", "text3"] as const;

/** A letter's title, in the reader's language. */
export function useLetterTitle(): (letter: Pick<Letter, "template">) => string {
  const t = useTranslations("memberletters");
  return ({ template }) => t(isLetterTemplate(template) ? `letters.${template}.title` : "letters.message.title");
}

/** A letter's paragraphs, its facts filled in. What somebody wrote keeps its own lines, and is never read as a text of ours. */
export function useLetterParagraphs(): (letter: Pick<Letter, "template" | "fields">) => string[] {
  const t = useTranslations("memberletters");
  const locale = localeOf(useLocale());
  return ({ template, fields }) => {
    if (typeof fields.text === "string") return [fields.text];
    if (!isLetterTemplate(template)) return [];
    const facts = letterFacts(fields, lawTexts(locale).names, locale);
    return PARAGRAPHS.flatMap((name) => {
      const key = `letters.${template}.${name}` as "letters.deadlineSet.text1";
      return t.has(key) ? [t(key, facts as never)] : [];
    }).filter((paragraph) => paragraph.trim() !== "");
  };
}
