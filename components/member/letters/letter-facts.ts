import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import type { Locale } from "@/components/i18n/locale";
import type { FactValue } from "@/server/rules/decision";
import type { Names } from "@/server/rules/texts/shape";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;

/**
 * A letter's facts as its text takes them: days and times in words, codes by their names, truth as "yes" and "no", and
 * what is not known as "none", which the texts choose by.
 */
export function letterFacts(
  fields: Readonly<Record<string, FactValue>>,
  names: Pick<Names, "purposes" | "forms" | "reasonCodes">,
  locale: Locale,
): Record<string, string | number> {
  const and = locale === "da" ? " og " : " and ";
  const written = (name: string, value: FactValue): string | number => {
    if (value === null || value === "") return "none";
    if (typeof value === "boolean") return value ? "yes" : "no";
    // What somebody wrote is never taken for a fact, whatever it looks like.
    if (name === "text" || name === "reason" || name === "place") return value;
    if (name === "reasonCode") return names.reasonCodes[value as keyof Names["reasonCodes"]] ?? String(value);
    if (typeof value === "number") return value;
    if (name === "purposes")
      return value
        .split("+")
        .map((purpose) => names.purposes[purpose as keyof Names["purposes"]] ?? purpose)
        .join(and);
    if (name === "form") return names.forms[value as keyof Names["forms"]] ?? value;
    if (DAY.test(value)) return formatDay(value, locale, "long");
    if (INSTANT.test(value)) return instantIn(name, value, locale);
    return value;
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, written(name, value)]));
}

/** The time alone where the day stands beside it; both for a time that is no more. */
function instantIn(name: string, instant: string, locale: Locale): string {
  const { day, time } = civil(instant);
  const clock = formatTime(time, locale);
  if (name !== "before") return clock;
  return `${formatDay(day, locale, "long")} ${locale === "da" ? "kl." : "at"} ${clock}`;
}
