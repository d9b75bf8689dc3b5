import { formatDay } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import type { Locale } from "@/components/i18n/locale";
import type { FactValue } from "@/server/rules/decision";
import type { DutyText } from "@/server/rules/duties/duty";
import { duties as da } from "@/server/rules/texts/da/duties";
import { names as daNames } from "@/server/rules/texts/da/names";
import { duties as en } from "@/server/rules/texts/en/duties";
import { names as enNames } from "@/server/rules/texts/en/names";

const DUTIES = { da, en };
const NAMES = { da: daNames, en: enNames };

type Facts = Readonly<Record<string, FactValue>>;

/** A duty in the caseworker's words: a label for the list, and the sentence that says what to do. */
export function dutyWords(wording: string, facts: Facts, locale: Locale): { label: string; sentence: string } {
  const words = DUTIES[locale][wording as DutyText];
  // Stored by a later version of the rules than this page's: its key is better than nothing.
  if (!words) return { label: wording, sentence: "" };
  return { label: filled(words.label, facts, locale), sentence: filled(words.caseworker, facts, locale) };
}

function filled(text: string, facts: Facts, locale: Locale): string {
  return text.replace(/\{(\w+)(?::(\w+))?\}/gu, (_, name: string, format?: string) =>
    written(facts[name] ?? null, format, locale),
  );
}

function written(value: FactValue, format: string | undefined, locale: Locale): string {
  if (value === null) return locale === "da" ? "ukendt" : "unknown";
  const text = String(value);
  const several = (list: Readonly<Record<string, string>>) =>
    text
      .split(/[+,]/u)
      .map((key) => list[key.trim()] ?? key)
      .join(", ");
  switch (format) {
    case "day":
      return formatDay(text, locale);
    case "month":
      return formatDay(`${text.slice(0, 7)}-01`, locale, "month");
    case "hours":
      return formatHours(Number(value), locale);
    case "purposes":
      return several(NAMES[locale].purposes);
    case "topics":
      return several(NAMES[locale].topics);
    default:
      return text;
  }
}
