import { formatDay } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import type { Locale } from "@/components/i18n/locale";
import type { CourseDeadline, CourseFacts, CourseInterview } from "./course-facts";

/** Every word of the course line. Kept beside it and not among the messages, so that it can be drawn anywhere. */
export const COURSE_TEXTS = {
  da: {
    title: "Forløbet",
    today: "i dag",
    started: "Start",
    handover: "Overdragelse ventes",
    ended: "Afsluttet",
    hours: (used: string, limit: string) => `${used} af ${limit} timer brugt`,
    hoursOver: (used: string, limit: string) => `${used} timer brugt, grænsen på ${limit} er nået`,
    kind: { individual: "Jobsamtale", joint: "Fælles jobsamtale" },
    state: { held: "holdt", booked: "booket", owed: "mangler" },
    deadline: "Bookingfrist",
    deadlineState: { open: "åben", met: "overholdt", missed: "overskredet" },
    frozen: (days: number) =>
      `${days} ${days === 1 ? "dag" : "dage"} givet tilbage, fordi der ingen tider var at booke`,
    between: (from: string, to: string) => `${from} til ${to}`,
    unknown: "Tidspunktet for overdragelsen kendes ikke endnu",
  },
  en: {
    title: "The course",
    today: "today",
    started: "Start",
    handover: "Hand-over expected",
    ended: "Ended",
    hours: (used: string, limit: string) => `${used} of ${limit} hours used`,
    hoursOver: (used: string, limit: string) => `${used} hours used, the limit of ${limit} is reached`,
    kind: { individual: "Job interview", joint: "Joint job interview" },
    state: { held: "held", booked: "booked", owed: "owed" },
    deadline: "Booking deadline",
    deadlineState: { open: "open", met: "met", missed: "missed" },
    frozen: (days: number) => `${days} ${days === 1 ? "day" : "days"} given back because there was nothing to book`,
    between: (from: string, to: string) => `${from} to ${to}`,
    unknown: "The time of the hand-over is not yet known",
  },
} as const;

export function hoursWords(facts: CourseFacts, locale: Locale): string {
  const { hours, hoursOver } = COURSE_TEXTS[locale];
  const words = facts.hoursUsed > facts.hoursLimit ? hoursOver : hours;
  return words(formatHours(facts.hoursUsed, locale), formatHours(facts.hoursLimit, locale));
}

/** "maj 2021" when the days lie in one month, else the two months. */
export function handoverWords(expected: { from: string; to: string }, locale: Locale): string {
  const from = formatDay(expected.from, locale, "month");
  const to = formatDay(expected.to, locale, "month");
  return from === to ? from : COURSE_TEXTS[locale].between(from, to);
}

export function interviewWords(interview: CourseInterview, locale: Locale): string {
  const texts = COURSE_TEXTS[locale];
  const day = interview.on ? ` ${formatDay(interview.on, locale)}` : "";
  return `${texts.kind[interview.kind]}${day}: ${texts.state[interview.state]}`;
}

export function deadlineWords(deadline: CourseDeadline, locale: Locale): string {
  const texts = COURSE_TEXTS[locale];
  const frozen = deadline.frozenDays > 0 ? ` (${texts.frozen(deadline.frozenDays)})` : "";
  return `${texts.deadline} ${formatDay(deadline.on, locale)}: ${texts.deadlineState[deadline.state]}${frozen}`;
}

/** The whole picture as sentences, in the order of the days: what those who cannot see it are told. */
export function courseWords(facts: CourseFacts, locale: Locale): string[] {
  const texts = COURSE_TEXTS[locale];
  const dated: { on: string; words: string }[] = [
    ...facts.interviews.filter((i) => i.on).map((i) => ({ on: i.on ?? "", words: interviewWords(i, locale) })),
    ...facts.deadlines.map((d) => ({ on: d.on, words: deadlineWords(d, locale) })),
  ].sort((a, b) => a.on.localeCompare(b.on));
  const ending = facts.endedOn
    ? `${texts.ended} ${formatDay(facts.endedOn, locale)}`
    : facts.expectedHandover
      ? `${texts.handover} ${handoverWords(facts.expectedHandover, locale)}`
      : texts.unknown;
  return [
    `${texts.started} ${formatDay(facts.startDate, locale)}`,
    hoursWords(facts, locale),
    ...dated.map((entry) => entry.words),
    ...facts.interviews.filter((i) => !i.on).map((i) => interviewWords(i, locale)),
    ending,
  ];
}
