import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import { type Locale, localeOf } from "@/components/i18n/locale";
import { KeyValues } from "@/components/ui/key-values";
import { isDay } from "@/server/rules/day";
import { municipalityName } from "@/server/rules/municipalities";
import { choiceWords, type TryText } from "./choice-words";

/** What the answer's own word, allowed or refused, has already said. */
const SAID = new Set(["allowed", "permitted"]);

/**
 * What a rule's answer holds, or what it was asked with, by name and in words.
 * @param saying what stands beside it says whether it is allowed
 */
export function AnswerValue({
  value,
  names = "values",
  saying,
}: {
  value: object | null;
  names?: "values" | "fields";
  saying?: boolean;
}) {
  const t = useTranslations("lawtry");
  const locale = localeOf(useLocale());
  const entries = Object.entries(value ?? {}).filter(([key]) => !(saying && SAID.has(key)));
  if (entries.length === 0) return null;
  const say: Say = { t, locale, names };
  return (
    <KeyValues items={entries.map(([key, one]) => ({ key, label: nameOf(say, key), value: words(say, key, one) }))} />
  );
}

type Say = { readonly t: TryText; readonly locale: Locale; readonly names: "values" | "fields" };

const nameOf = ({ t, names }: Say, key: string): string => {
  const path = `${names}.${key}` as "values.endDate";
  return t.has(path) ? t(path) : key;
};

/** Decimal hours, not hundredths: the answer is the API's own. */
const HOURS = new Set(["total", "threshold", "remaining", "hours"]);

function words(say: Say, key: string, value: unknown): ReactNode {
  const { t, locale } = say;
  if (value === null || value === undefined) return t("none");
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "number") {
    if (HOURS.has(key)) return t("hours", { hours: formatHours(Math.round(value * 100), locale) });
    return key === "reasonCode" ? choiceWords(t, key, value, locale) : String(value);
  }
  if (typeof value === "string" && key === "municipalityCode") return municipalityName(value);
  if (typeof value === "string")
    return isDay(value) ? formatDay(value, locale, "long") : choiceWords(t, key, value, locale);
  if (Array.isArray(value)) {
    if (value.length === 0) return t("none");
    return (
      <ul>
        {value.map((one) => (
          <li key={JSON.stringify(one)}>{words(say, key, one)}</li>
        ))}
      </ul>
    );
  }
  return (
    <ul>
      {Object.entries(value).map(([inner, one]) => (
        <li key={inner}>
          <span className="text-muted">{nameOf(say, inner)}:</span> {words(say, inner, one)}
        </li>
      ))}
    </ul>
  );
}
