import { civil } from "@/server/rules/civil";
import type { FactValue } from "@/server/rules/decision";
import { dayInWords, type Locale, lawTexts } from "@/server/rules/explain";

/** What a letter was sent with. */
export type LetterFacts = Readonly<Record<string, FactValue>>;
type Said = Readonly<Record<Locale, string>>;

type Field = {
  /** How it is named in a wording, between braces. */
  readonly name: Said;
  readonly value: (facts: LetterFacts, locale: Locale) => string;
};

const clock = (time: string, locale: Locale): string => (locale === "da" ? time.replace(":", ".") : time);
const textOf = (value: FactValue | undefined): string => (value === null || value === undefined ? "" : String(value));
const dayOf = (value: FactValue | undefined, locale: Locale): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(textOf(value)) ? dayInWords(textOf(value), locale) : textOf(value);

const day =
  (fact: string): Field["value"] =>
  (facts, locale) =>
    dayOf(facts[fact], locale);
const time =
  (fact: string): Field["value"] =>
  (facts, locale) =>
    facts[fact] ? clock(civil(textOf(facts[fact])).time, locale) : "";

/** A part of a sentence that is left out where the fact is not known. */
const phrase =
  (fact: string, said: Record<Locale, (written: string) => string>, write: (of: string) => Field["value"]) =>
  (facts: LetterFacts, locale: Locale): string =>
    facts[fact] === null || facts[fact] === undefined ? "" : said[locale](write(fact)(facts, locale));

const coded =
  (names: "reasonCodes" | "forms") =>
  (fact: string): Field["value"] =>
  (facts, locale) => {
    const code = textOf(facts[fact]);
    return (lawTexts(locale).names[names] as Record<string, string>)[code] ?? code;
  };

const listed =
  (fact: string, names: "purposes" | "topics", between: Said): Field["value"] =>
  (facts, locale) =>
    textOf(facts[fact])
      .split("+")
      .map((code) => (lawTexts(locale).names[names] as Record<string, string>)[code] ?? code)
      .join(between[locale]);

const counted = (count: FactValue | undefined, [none, one, many]: readonly [string, string, string]): string =>
  Number(count ?? 0) === 0 ? none : Number(count) === 1 ? one : many.replace("#", textOf(count));

/** Job interviews of both kinds, in words. */
const interviews =
  (individual: string, joint: string): Field["value"] =>
  (facts, locale) =>
    locale === "da"
      ? `${counted(facts[individual], ["ingen jobsamtaler", "1 jobsamtale", "# jobsamtaler"])} og ${counted(facts[joint], ["ingen fælles jobsamtaler", "1 fælles jobsamtale", "# fælles jobsamtaler"])}`
      : `${counted(facts[individual], ["no job interviews", "1 job interview", "# job interviews"])} and ${counted(facts[joint], ["no joint job interviews", "1 joint job interview", "# joint job interviews"])}`;

const chosen =
  (fact: string, yes: Said, no: Said): Field["value"] =>
  (facts, locale) =>
    (facts[fact] ? yes : no)[locale];

/** A day, or a day with its time where it is that of an interview. */
const before: Field["value"] = (facts, locale) => {
  const value = textOf(facts.before);
  if (!/^\d{4}-\d{2}-\d{2}[T ]/.test(value)) return dayOf(value, locale);
  const at = civil(value);
  return `${dayInWords(at.day, locale)} ${locale === "da" ? "kl." : "at"} ${clock(at.time, locale)}`;
};

const written: Field["value"] = ({ text }) => textOf(text);

/** Everything that a wording can be filled with, by the name that it has in each language. */
export const LETTER_FIELDS = {
  deadline: { name: { da: "frist", en: "deadline" }, value: day("deadline") },
  before: { name: { da: "før", en: "before" }, value: before },
  startDate: { name: { da: "startdag", en: "start-day" }, value: day("startDate") },
  endDate: { name: { da: "sidste-dag", en: "last-day" }, value: day("endDate") },
  from: { name: { da: "fra", en: "from" }, value: day("from") },
  to: { name: { da: "til", en: "to" }, value: day("to") },
  on: { name: { da: "dag", en: "day" }, value: day("on") },
  startsAt: { name: { da: "start", en: "start" }, value: time("startsAt") },
  endsAt: { name: { da: "slut", en: "end" }, value: time("endsAt") },
  purposes: {
    name: { da: "samtale", en: "interview" },
    value: listed("purposes", "purposes", { da: " og ", en: " and " }),
  },
  topics: { name: { da: "emner", en: "topics" }, value: listed("topics", "topics", { da: "\n", en: "\n" }) },
  formAndPlace: {
    name: { da: "form-og-sted", en: "form-and-place" },
    value: (facts, locale) =>
      [coded("forms")("form")(facts, locale), textOf(facts.place)].filter((part) => part !== "").join(", "),
  },
  reasonCode: { name: { da: "årsag", en: "cause" }, value: coded("reasonCodes")("reasonCode") },
  theReasonIs: {
    name: { da: "årsagen-er", en: "the-cause-is" },
    value: phrase(
      "reasonCode",
      { da: (cause) => `Årsagen er: ${cause}.`, en: (cause) => `The reason is: ${cause}.` },
      coded("reasonCodes"),
    ),
  },
  deregisteredFrom: { name: { da: "afmeldt-fra", en: "deregistered-from" }, value: day("deregisteredFrom") },
  registeredOn: { name: { da: "tilmeldt-fra", en: "registered-from" }, value: day("registeredOn") },
  andDeregistered: {
    name: { da: "og-afmeldt", en: "and-deregistered" },
    value: phrase(
      "deregisteredFrom",
      { da: (from) => `, og afmeldt fra ${from}`, en: (from) => `, and deregistered from ${from}` },
      day,
    ),
  },
  withLastDay: {
    name: { da: "med-sidste-dag", en: "with-last-day" },
    value: phrase("endDate", { da: (on) => ` med sidste dag ${on}`, en: (on) => ` with ${on} as its last day` }, day),
  },
  fromTheDayAfter: {
    name: { da: "fra-dagen-efter", en: "from-the-day-after" },
    value: phrase("endDate", { da: (on) => `, fra dagen efter ${on}`, en: (on) => `, from the day after ${on}` }, day),
  },
  nowTheDeadline: {
    name: { da: "og-fristen", en: "and-the-deadline" },
    value: (facts, locale) =>
      facts.newDeadline
        ? locale === "da"
          ? `Du har fået en ny frist for at booke en jobsamtale: ${dayOf(facts.newDeadline, locale)}. Den dag tæller med.`
          : `You have a new deadline for booking a job interview: ${dayOf(facts.newDeadline, locale)}. That day counts.`
        : locale === "da"
          ? "Fristen, du ikke nåede, gælder ikke længere. Du får besked, når du skal booke igen."
          : "The deadline that you missed no longer applies. We tell you when you are to book again.",
  },
  held: {
    name: { da: "holdte-samtaler", en: "held-interviews" },
    value: interviews("heldIndividual", "heldJoint"),
  },
  owed: {
    name: { da: "resterende-samtaler", en: "remaining-interviews" },
    value: interviews("owedIndividual", "owedJoint"),
  },
  explained: {
    name: { da: "om-forklaringen", en: "about-the-explanation" },
    value: chosen(
      "explained",
      {
        da: "Vi har læst din forklaring, før vi traf afgørelsen.",
        en: "We read your explanation before we decided.",
      },
      { da: "Vi har ikke fået en forklaring fra dig.", en: "We have not had an explanation from you." },
    ),
  },
  dutiesKept: {
    name: { da: "hvad-der-gælder", en: "what-applies" },
    value: chosen(
      "dutiesKept",
      {
        da: "Du skal stadig komme til dine samtaler og overholde dine frister, for a-kassen har bestemt, at pligterne gælder for dig.",
        en: "You must still come to your interviews and keep your deadlines, for the fund has decided that the duties apply to you.",
      },
      {
        da: "I den tid skal du ikke komme til jobsamtaler, og en frist for at booke falder væk. Samtaler om rådighed skal du stadig komme til.",
        en: "In that time you need not come to job interviews, and a deadline for booking falls away. You must still come to interviews about your availability.",
      },
    ),
  },
  remark: { name: { da: "bemærkning", en: "remark" }, value: ({ reason }) => textOf(reason) },
  text: { name: { da: "tekst", en: "text" }, value: written },
} as const satisfies Record<string, Field>;

export type LetterField = keyof typeof LETTER_FIELDS;

const NAMED: Readonly<Record<Locale, ReadonlyMap<string, LetterField>>> = { da: named("da"), en: named("en") };

function named(locale: Locale): ReadonlyMap<string, LetterField> {
  return new Map(Object.entries(LETTER_FIELDS).map(([field, { name }]) => [name[locale], field as LetterField]));
}

/** The field that a name stands for in a language; `null` for what is none. */
export const fieldNamed = (name: string, locale: Locale): LetterField | null => NAMED[locale].get(name.trim()) ?? null;

const PLACE = /\{([^{}]*)\}/g;

/** The names between braces in a wording, in their order. */
export const namesIn = (wording: string): string[] => [...wording.matchAll(PLACE)].map(([, name]) => name!.trim());

/** A wording with its fields filled in. What is no field stays as it stands. */
export function filled(wording: string, facts: LetterFacts, locale: Locale): string {
  return wording.replace(PLACE, (whole, name: string) => {
    const field = fieldNamed(name, locale);
    return field === null ? whole : LETTER_FIELDS[field].value(facts, locale);
  });
}
