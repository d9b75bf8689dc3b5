import { formatDay } from "@/components/i18n/format-day";
import { formatInstant } from "@/components/i18n/format-instant";
import type { Locale } from "@/components/i18n/locale";
import { readableLetter } from "@/server/messages/render-letter";
import type { ComplaintBundle } from "@/server/queries/complaint-bundle";
import { citation } from "@/server/rules/catalogue";
import { explainGround, lawTexts } from "@/server/rules/explain";
import { deliveryWords } from "../letters/delivery-words";
import { gapWords } from "./gap-words";

/** `note` stands beside the text in a quieter voice; `law` is what a rule says of it, with its paragraph. */
export type SheetLine = { readonly text: string; readonly note?: string; readonly law?: readonly string[] };
export type SheetPart = { readonly title: string; readonly lines: readonly SheetLine[]; readonly none: string };
/** Everything gathered for a complaint, in words: what stands on the screen and what stands in the file are the same. */
export type BundleSheet = {
  readonly title: string;
  readonly about: readonly string[];
  readonly gaps: readonly string[];
  readonly parts: readonly SheetPart[];
};

type Translate = (key: string, values?: Record<string, string | number>) => string;
type Words = {
  /** Of `afterwards.bundle`, of the acts, and of the letters. */
  readonly t: Translate;
  readonly acts: Translate & { has: (key: string) => boolean };
  readonly letters: Translate;
  readonly locale: Locale;
};

export function bundleSheet(bundle: ComplaintBundle, words: Words): BundleSheet {
  const { t, locale } = words;
  const { deadline, interview, on, gaps, name, madeAt } = bundle;
  const day = (value: string) => formatDay(value, locale);
  return {
    title: t(deadline ? "deadline" : "interview", { day: day(on) }),
    about: [t("of", { name }), t("made", { at: formatInstant(madeAt, locale) }), howFixed(bundle, words)],
    gaps: gaps.map((gap) => gapWords(gap, words.acts, locale)),
    parts: [
      lettersPart(bundle, words),
      guidancePart(bundle, words),
      ...(deadline ? [timesPart(bundle, words)] : []),
      explanationPart(bundle, words),
      decisionsPart(bundle, words),
      lookedPart(bundle, words),
    ].filter(({ lines, none }) => lines.length > 0 || (none !== "" && (deadline !== null || interview !== null))),
  };
}

/** Whether the member was called or was to book, and by whom and for when it was fixed. */
function howFixed({ deadline, interview, people }: ComplaintBundle, { t, locale }: Words): string {
  if (deadline)
    return t("bookedByMember", {
      set: formatDay(deadline.setOn, locale),
      deadline: formatDay(deadline.deadline, locale),
    });
  if (!interview) return "";
  return t(interview.fixedBy === "fund" ? "summoned" : "selfBooked", {
    at: formatInstant(interview.startsAt, locale),
    purposes: interview.purposes.map((purpose) => lawTexts(locale).names.purposes[purpose]).join(", "),
    who: people[interview.caseworkerId] ?? "",
  });
}

function lettersPart({ letters }: ComplaintBundle, { t, letters: of, locale }: Words): SheetPart {
  return {
    title: t("letters"),
    none: t("noLetters"),
    lines: letters.map((letter) => ({
      text: `${formatInstant(letter.at, locale)}: ${readableLetter(letter, locale).title}`,
      note: [
        letter.readAt ? t("read", { at: formatInstant(letter.readAt, locale) }) : t("unread"),
        ...letter.deliveries.map((one) => deliveryWords(one, of, locale)),
      ].join(" · "),
    })),
  };
}

function guidancePart({ facts }: ComplaintBundle, { t, locale }: Words): SheetPart {
  const names = lawTexts(locale).names.topics;
  return {
    title: t("guidance"),
    none: t("noGuidance"),
    lines: facts.guidance.map(({ topic, on }) => ({ text: `${formatDay(on, locale)}: ${names[topic]}` })),
  };
}

/** I-17, I-30: the fewest times on offer on each day that the deadline ran. */
function timesPart({ documented }: ComplaintBundle, { t, locale }: Words): SheetPart {
  const { offered, givenBack } = documented;
  return {
    title: t("times"),
    none: t("noTimes"),
    lines: offered.map(({ on, fewest }) => ({
      text: `${formatDay(on, locale)}: ${fewest === null ? t("notCounted") : t("fewest", { count: fewest })}`,
      ...(givenBack.includes(on) && { note: t("givenBack") }),
    })),
  };
}

function explanationPart({ facts, about }: ComplaintBundle, { t, acts, locale }: Words): SheetPart {
  const explained = facts.notices
    .filter((one) => one.kind === "explanation" && one.about === about)
    .map((one) => ({
      text: `${formatDay(one.appliesOn, locale)}: ${one.text ?? ""}`,
      note: one.handledOn ? t("readOn", { day: formatDay(one.handledOn, locale) }) : t("notRead"),
    }));
  const complained = facts.complaints
    .filter((one) => one.about === about || one.about === null)
    .map((one) => ({
      text: `${t("complained", { day: formatDay(one.receivedOn, locale) })}: ${one.text}`,
      note: [
        acts(`complaintState.${one.state}`),
        ...(one.inTime === false ? [t("complainedLate")] : []),
        ...(one.reason ? [one.reason] : []),
      ].join(" · "),
    }));
  return { title: t("explanations"), none: t("noExplanations"), lines: [...explained, ...complained] };
}

function decisionsPart({ decisions }: ComplaintBundle, { t, acts, locale }: Words): SheetPart {
  return {
    title: t("decisions"),
    none: t("noDecisions"),
    lines: decisions.map(({ command, outcome, at, by, answers }) => ({
      text: `${formatInstant(at, locale)}: ${acts.has(`${command}.title`) ? acts(`${command}.title`) : command}`,
      note: `${t(`outcome.${outcome}`)} · ${by}`,
      law: lawOf(answers, locale),
    })),
  };
}

/** What an answer rested on: each ground in words, and the paragraphs of what was allowed without one. */
function lawOf(answers: ComplaintBundle["decisions"][number]["answers"], locale: Locale): string[] {
  const told = answers.flatMap(({ grounds }) =>
    grounds.map((ground) => {
      const { paragraph, sentence } = explainGround(ground, locale);
      return `${sentence} (${paragraph})`;
    }),
  );
  const cited = [...new Set(answers.flatMap(({ basis }) => basis.map(citation)))].join(" · ");
  return cited === "" ? told : [...told, cited];
}

function lookedPart({ looked }: ComplaintBundle, { t, locale }: Words): SheetPart {
  return {
    title: t("looked"),
    none: "",
    lines: looked.map(({ name, count, last }) => ({
      text: name,
      note: t("lookedTimes", { count, last: formatInstant(last, locale) }),
    })),
  };
}
