import { dayInWords, type Locale, lawTexts } from "../explain";
import { formatHours } from "../hours";
import { duties as da } from "../texts/da/duties";
import { duties as en } from "../texts/en/duties";
import type { GuidanceTopic, Purpose } from "../vocabulary";
import { DUTY_TEXTS, type Duty, type DutyText, type DutyTexts } from "./duty";

const TEXTS: Readonly<Record<Locale, DutyTexts>> = { da, en };

export type DutyWording = { readonly label: string; readonly caseworker: string; readonly member: string | null };

/**
 * A duty in words, its facts filled in: the label and the caseworker's sentence, and the member's own, which is `null`
 * for what the member does not see. A duty that a later version of the rules stored, and whose words are not here,
 * is told by its key: that is better than nothing.
 */
export function dutyInWords(duty: Pick<Duty, "text" | "facts">, locale: Locale): DutyWording {
  if (!DUTY_TEXTS.includes(duty.text as DutyText)) return { label: duty.text, caseworker: duty.text, member: null };
  const { label, caseworker, member } = TEXTS[locale][duty.text as DutyText];
  const fill = (template: string) =>
    template.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, format?: string) =>
      written(duty.facts[name] ?? null, format, locale),
    );
  return { label: fill(label), caseworker: fill(caseworker), member: member === null ? null : fill(member) };
}

/** A duty as the caseworker reads it: one sentence. */
export function dutyWords(duty: Pick<Duty, "text" | "facts">, locale: Locale): string {
  return dutyInWords(duty, locale).caseworker;
}

const NOTHING: Readonly<Record<Locale, string>> = { da: "intet", en: "nothing" };

function written(value: string | number | boolean | null, format: string | undefined, locale: Locale): string {
  const { names } = lawTexts(locale);
  if (value === null || value === "") return NOTHING[locale];
  const text = String(value);
  const and = locale === "da" ? " og " : " and ";
  switch (format) {
    case "day":
      return dayInWords(text, locale);
    case "month":
      return `${names.months[Number(text.slice(5, 7)) - 1]} ${text.slice(0, 4)}`;
    case "hours":
      return formatHours(Number(value), locale);
    case "purposes":
      return text
        .split("+")
        .map((purpose) => names.purposes[purpose as Purpose])
        .join(and);
    case "topics":
      return text
        .split(",")
        .map((topic) => names.topics[topic as GuidanceTopic].toLowerCase())
        .join(", ");
    case "letterProblems":
      return names.letterProblems[text] ?? text;
    case "cv":
    case "notification":
      return names[format === "cv" ? "cvStates" : "notifications"][text] ?? text;
    case "differences":
      return text
        .split(",")
        .map((difference) => names.differences[difference] ?? difference)
        .join(and);
    case "refusal":
      return names.refusals[text] ?? text;
    default:
      return text;
  }
}
