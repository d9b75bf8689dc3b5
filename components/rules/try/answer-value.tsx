import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import { type Locale, localeOf } from "@/components/i18n/locale";
import { KeyValues } from "@/components/ui/key-values";
import { isDay } from "@/server/rules/day";
import { choiceWords, type TryText } from "./choice-words";

/** What a rule's answer holds beside yes and no, by name and in words. */
export function AnswerValue({ value }: { value: object | null }) {
  const t = useTranslations("lawtry");
  const locale = localeOf(useLocale());
  if (value === null) return null;
  return (
    <KeyValues
      items={Object.entries(value).map(([key, one]) => ({
        key,
        label: nameOf(t, key),
        value: words(t, key, one, locale),
      }))}
    />
  );
}

const nameOf = (t: TryText, key: string): string => {
  const path = `values.${key}` as "values.endDate";
  return t.has(path) ? t(path) : key;
};

/** Decimal hours, not hundredths: the answer is the API's own. */
const HOURS = new Set(["total", "threshold", "remaining"]);

function words(t: TryText, key: string, value: unknown, locale: Locale): ReactNode {
  if (value === null || value === undefined) return t("none");
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "number") {
    if (HOURS.has(key)) return t("hours", { hours: formatHours(Math.round(value * 100), locale) });
    return key === "reasonCode" ? choiceWords(t, key, value, locale) : String(value);
  }
  if (typeof value === "string")
    return isDay(value) ? formatDay(value, locale, "long") : choiceWords(t, key, value, locale);
  if (Array.isArray(value)) {
    if (value.length === 0) return t("none");
    return (
      <ul>
        {value.map((one) => (
          <li key={JSON.stringify(one)}>{words(t, key, one, locale)}</li>
        ))}
      </ul>
    );
  }
  return (
    <ul>
      {Object.entries(value).map(([inner, one]) => (
        <li key={inner}>
          <span className="text-muted">{nameOf(t, inner)}:</span> {words(t, inner, one, locale)}
        </li>
      ))}
    </ul>
  );
}
