"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { DecisionAnswer } from "@/components/rules/decision-answer";
import type { ActAnswer } from "@/components/trpc/ask-act";
import { Notice } from "@/components/ui/notice";
import { lawTexts } from "@/server/rules/explain";

/** Why the calendar stayed as it was: the law's ground, what lies in the way by day and hour, or that it failed. */
export function CalendarProblem({ answer }: { answer: ActAnswer | null }) {
  const t = useTranslations("times");
  const locale = localeOf(useLocale());
  const error = useTranslations("errors");
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
  if (answer.kind === "conflict") return <Conflict conflict={answer.conflict} />;
  if (answer.kind !== "failed") return null;
  const words = {
    signedOut: error("UNAUTHORIZED"),
    notFound: error("NOT_FOUND"),
    offline: error("offline"),
    unexpected: answer.reference
      ? error("withReference", { text: error("INTERNAL_SERVER_ERROR"), reference: answer.reference })
      : error("INTERNAL_SERVER_ERROR"),
  };
  return (
    <Notice tone="negative" live title={t("failed")}>
      <p>{words[answer.why]}</p>
    </Notice>
  );
}

const OVERLAPS = { interview: "overlapsInterview", time: "overlapsTime", absence: "overlapsAbsence" } as const;

function Conflict({ conflict }: { conflict: { reason: string; facts: Record<string, unknown> } | null }) {
  const t = useTranslations("times.conflict");
  const locale = localeOf(useLocale());
  const { on, startsAt, endsAt, what } = (conflict?.facts ?? {}) as Partial<Record<string, string>>;
  const clock = (instant: string) => formatTime(civil(instant).time, locale);
  const overlaps = conflict?.reason === "timeOverlaps" && on && startsAt && endsAt;
  return (
    <Notice tone="attention" live title={t("title")}>
      <p>
        {overlaps
          ? t(OVERLAPS[what as keyof typeof OVERLAPS] ?? "overlapsTime", {
              day: formatDay(on, locale, "weekday"),
              from: clock(startsAt),
              to: clock(endsAt),
            })
          : t(conflict?.reason === "timeTaken" ? "timeTaken" : "changed")}
      </p>
    </Notice>
  );
}
