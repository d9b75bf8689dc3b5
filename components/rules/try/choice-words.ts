import type { useTranslations } from "next-intl";
import { type Locale, lawTexts } from "@/server/rules/explain";

export type TryText = ReturnType<typeof useTranslations<"lawtry">>;

/** The names that the law has for what a field may hold, where it has them. */
function namesOf(field: string, locale: Locale): Readonly<Record<string | number, string>> | null {
  const { names } = lawTexts(locale);
  switch (field) {
    case "purposes":
    case "sameDayPurposes":
      return names.purposes;
    case "reasonCode":
      return names.reasonCodes;
    case "form":
      return names.forms;
    case "why":
      return names.fixedDays;
    case "topic":
      return names.topics;
    case "exemptFrom":
      return names.exemptions;
    case "missing":
      return { ...names.topics, ...names.lacks };
    case "by":
    case "decidedBy":
      return names.parties;
    default:
      return null;
  }
}

/** A choice as it is read: the law's own name for it, or the form's. */
export function choiceWords(t: TryText, field: string, choice: string | number, locale: Locale): string {
  const { statuses } = lawTexts(locale).names;
  const name = field === "status" ? statuses[choice as "held"] : namesOf(field, locale)?.[choice];
  const known = name && field === "reasonCode" ? `${choice} ${name}` : name;
  const key = `choices.${field}.${choice}` as "choices.kind.new";
  const words = known ?? (t.has(key) ? t(key) : String(choice));
  return words.charAt(0).toUpperCase() + words.slice(1);
}
