import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import type { CaseFacts } from "@/server/rules/case-facts";
import { lawTexts } from "@/server/rules/explain";
import { INTERVIEW_FORMS, PURPOSES } from "@/server/rules/vocabulary";
import type { ActGround } from "./act-definition";

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Yes, no and not known, as three choices: an unknown fact is never taken for a no. */
export const knownChoices = ({ t }: ActGround) => [
  { key: "yes", label: t("yes") },
  { key: "no", label: t("no") },
  { key: "unknown", label: t("unknown") },
];
export const asKnown = (value: boolean | null | undefined): string =>
  value === true ? "yes" : value === false ? "no" : "unknown";
export const toKnown = (value: unknown): boolean | null => (value === "yes" ? true : value === "no" ? false : null);
export const yesNo = ({ t }: ActGround) => [
  { key: "yes", label: t("yes") },
  { key: "no", label: t("no") },
];

export const purposeChoices = ({ locale }: ActGround) =>
  PURPOSES.map((key) => ({ key, label: capital(lawTexts(locale).names.purposes[key]) }));
export const formChoices = ({ locale }: ActGround) =>
  INTERVIEW_FORMS.map((key) => ({ key, label: capital(lawTexts(locale).names.forms[key]) }));

/** A case's interviews that `wanted` names, soonest first, each by its day, time and purposes. */
export function interviewChoices(
  { page, locale }: ActGround,
  wanted: (interview: CaseFacts["interviews"][number]) => boolean,
) {
  return page.facts.interviews
    .filter(wanted)
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
    .map(({ entityId, on, startsAt, purposes, place }) => ({
      key: entityId,
      label: `${formatDay(on, locale, "weekday")} ${formatTime(civil(startsAt).time, locale)} · ${purposes.map((purpose) => lawTexts(locale).names.purposes[purpose]).join(" + ")}`,
      detail: place ?? undefined,
    }));
}

/** The times on offer, soonest first. */
export function timeChoices({ page, locale }: ActGround) {
  return page.freeTimes.map(({ id, on, startsAt, form, place, caseworkerId }) => ({
    key: id,
    label: `${formatDay(on, locale, "weekday")} ${formatTime(civil(startsAt).time, locale)}`,
    detail: [
      lawTexts(locale).names.forms[form as keyof ReturnType<typeof lawTexts>["names"]["forms"]],
      place,
      page.people[caseworkerId],
    ]
      .filter(Boolean)
      .join(" · "),
  }));
}

/** What was written, or nothing. */
export const wordsOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;
