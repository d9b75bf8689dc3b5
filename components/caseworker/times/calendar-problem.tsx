"use client";

import { useLocale, useTranslations } from "next-intl";
import { ActProblem, type Conflict } from "@/components/caseworker/acts/act-problem";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { DecisionAnswer } from "@/components/rules/decision-answer";
import type { ActAnswer } from "@/components/trpc/ask-act";
import { lawTexts } from "@/server/rules/explain";

/** Why the calendar stayed as it was: the law's ground, what lies in the way by day and hour, or that it failed. */
export function CalendarProblem({ answer }: { answer: ActAnswer | null }) {
  const t = useTranslations("times");
  const locale = localeOf(useLocale());
  if (answer === null) return null;
  if (answer.kind === "refused") {
    const { facts } = lawTexts(locale).names;
    return answer.answers.map((decision) => (
      <DecisionAnswer
        key={JSON.stringify(decision.grounds)}
        decision={decision}
        live
        missingLabel={(fact) => facts[fact] ?? fact}
      />
    ));
  }
  return (
    <ActProblem
      answer={answer}
      failed={t("failed")}
      conflictTitle={t("conflict.title")}
      conflict={(conflict) => <Words conflict={conflict} />}
    />
  );
}

const OVERLAPS = { interview: "overlapsInterview", time: "overlapsTime", absence: "overlapsAbsence" } as const;

function Words({ conflict }: { conflict: Conflict }) {
  const t = useTranslations("times.conflict");
  const locale = localeOf(useLocale());
  const { on, startsAt, endsAt, what } = (conflict?.facts ?? {}) as Partial<Record<string, string>>;
  const clock = (instant: string) => formatTime(civil(instant).time, locale);
  const overlaps = conflict?.reason === "timeOverlaps" && on && startsAt && endsAt;
  if (!overlaps) return t(conflict?.reason === "timeTaken" ? "timeTaken" : "changed");
  return t(OVERLAPS[what as keyof typeof OVERLAPS] ?? "overlapsTime", {
    day: formatDay(on, locale, "weekday"),
    from: clock(startsAt),
    to: clock(endsAt),
  });
}
