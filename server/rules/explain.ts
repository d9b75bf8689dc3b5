import { catalogueEntry, citation } from "./catalogue";
import { isDay, weekdayOf } from "./day";
import type { FactValue, Ground } from "./decision";
import type { GroundReason } from "./grounds";
import { formatHours } from "./hours";
import { municipalityName } from "./municipalities";
import type { InterpretationId, RuleId } from "./rule-ids";
import { da } from "./texts/da";
import { en } from "./texts/en";
import type { LawTexts } from "./texts/shape";
import type { MemberGroundReason, MemberTold } from "./to-member";
import type { GuidanceTopic } from "./vocabulary";

/** The only place where a legal reason becomes words: grounds and rules, in Danish or English. */
export type Locale = "da" | "en";
export type Explanation = { readonly paragraph: string; readonly sentence: string; readonly lift: string | null };

const TEXTS: Readonly<Record<Locale, LawTexts>> = { da, en };

export function lawTexts(locale: Locale): LawTexts {
  return TEXTS[locale];
}

/** To whom it is said: a member is spoken to, a caseworker is told of the member. */
export type Reader = "caseworker" | "member";

/**
 * A ground in words: the paragraph it rests on, what it says of these facts, and what would lift it.
 * @throws RangeError when the ground's reason has no words.
 */
export function explainGround(ground: Ground, locale: Locale, reader: Reader = "caseworker"): Explanation {
  const { grounds, toMember } = TEXTS[locale];
  const spoken = reader === "member" ? toMember.grounds[ground.reason as MemberGroundReason] : undefined;
  const text = spoken ?? grounds[ground.reason as GroundReason];
  if (text === undefined) throw new RangeError(`no words for ${ground.reason}`);
  return {
    paragraph: citation(ground.rule),
    sentence: capitalised(filled(text.sentence, ground.facts, locale)),
    lift: text.lift === null ? null : filled(text.lift, ground.facts, locale),
  };
}

/** What the law leads to, said to the member. */
export function tellMember(told: MemberTold, locale: Locale, facts: Ground["facts"] = {}): string {
  return filled(TEXTS[locale].toMember.told[told], facts, locale);
}

/** R5.1: a topic of the guidance, said to the member. @param facts the fund's name, and the limits in hundredths of hours */
export function guidanceTopic(
  topic: GuidanceTopic,
  locale: Locale,
  facts: { fund: string; fullTime: number; partTime: number },
): { title: string; text: string; benefits: string } {
  const { title, text, benefits } = TEXTS[locale].toMember.guidance[topic];
  return { title, text: filled(text, facts, locale), benefits: filled(benefits, facts, locale) };
}

/** The plain sentence of a rule or an interpretation. */
export function ruleSentence(id: RuleId | InterpretationId, locale: Locale): string {
  const { rules, interpretations } = TEXTS[locale];
  return catalogueEntry(id).interpretation ? interpretations[id as InterpretationId] : rules[id as RuleId];
}

/** A day as it is read: "torsdag den 18. marts 2021", "Thursday 18 March 2021". */
export function dayInWords(day: string, locale: Locale): string {
  const { weekdays, months } = TEXTS[locale].names;
  const weekday = weekdays[weekdayOf(day)];
  const month = months[Number(day.slice(5, 7)) - 1];
  const [number, year] = [Number(day.slice(8)), day.slice(0, 4)];
  return locale === "da" ? `${weekday} den ${number}. ${month} ${year}` : `${weekday} ${number} ${month} ${year}`;
}

function monthInWords(month: string, locale: Locale): string {
  return `${TEXTS[locale].names.months[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

/** An instant with its zone: the civil day and the clock time that it names. */
function instantInWords(instant: string, locale: Locale): string {
  const day = instant.slice(0, 10);
  if (!isDay(day)) return instant;
  const time = instant.slice(11, 16);
  return locale === "da"
    ? `${dayInWords(day, locale)} kl. ${time.replace(":", ".")}`
    : `${dayInWords(day, locale)} at ${time}`;
}

function filled(template: string, facts: Ground["facts"], locale: Locale): string {
  return template.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, format: string | undefined) =>
    written(facts[name] ?? null, format, locale),
  );
}

const UNKNOWN: Readonly<Record<Locale, string>> = { da: "ukendt", en: "unknown" };

function written(value: FactValue, format: string | undefined, locale: Locale): string {
  if (value === null) return UNKNOWN[locale];
  const text = String(value);
  const { names } = TEXTS[locale];
  switch (format) {
    case "day":
      return isDay(text) ? dayInWords(text, locale) : text;
    case "near":
      return isDay(text) ? dayInWords(text, locale).slice(0, -" 2021".length) : text;
    case "month":
      return monthInWords(text, locale);
    case "instant":
      return instantInWords(text, locale);
    case "hours":
      return formatHours(Number(value), locale);
    case "municipality":
      return municipalityName(text);
    case "pair":
      return text
        .split("+")
        .map((purpose) => nameIn(names.purposes, purpose))
        .join(locale === "da" ? " og " : " and ");
    case "purposes":
    case "forms":
    case "facts":
    case "lacks":
    case "fixedDays":
      return nameIn(names[format], text);
    default:
      return text;
  }
}

function nameIn(list: Readonly<Record<string, string>>, key: string): string {
  return list[key] ?? key;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
