import type { Locale } from "@/components/i18n/locale";
import { LETTER_FIELDS } from "@/server/messages/letter-fields";
import type { LetterTemplate } from "@/server/messages/letter-kinds";
import type { Wordings } from "@/server/messages/render-letter";
import { wordingProblems, wordingSchema } from "@/server/messages/wording";

type Translate = (key: string, values?: Record<string, string>) => string;

/** What is to be corrected before a wording can be kept, by the id of its field: the same that the server would say. */
export function wordingErrors(template: LetterTemplate, words: Wordings, t: Translate): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const locale of ["da", "en"] as const) {
    const read = wordingSchema.safeParse(words[locale]);
    for (const issue of read.error?.issues ?? [])
      errors[`${locale}-${String(issue.path[0])}`] ??= t(
        `problems.${issue.message === "tooLong" ? "tooLong" : "missing"}`,
      );
    const { title, body } = wordingProblems(template, words[locale], locale);
    if (title.length > 0) errors[`${locale}-title`] ??= t("problems.titleField");
    const inBraces = (names: readonly string[]) => names.map((name) => `{${name}}`).join(", ");
    if (body.unknown.length > 0) errors[`${locale}-body`] ??= t("problems.unknown", { names: inBraces(body.unknown) });
    if (body.missing.length > 0)
      errors[`${locale}-body`] ??= t("problems.mustHave", {
        names: inBraces(body.missing.map((field) => LETTER_FIELDS[field].name[locale as Locale])),
      });
  }
  return errors;
}
