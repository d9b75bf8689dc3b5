"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { PlanPreview } from "@/components/caseworker/acts/plan-preview";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { DecisionAnswer } from "@/components/rules/decision-answer";
import type { ActAnswer } from "@/components/trpc/ask-act";
import { Notice } from "@/components/ui/notice";
import { lawTexts } from "@/server/rules/explain";

/** What the act was answered with: what it leads to, or why it cannot be done. Takes the focus when it comes. */
export function PlanOutcome({ answer }: { answer: ActAnswer }) {
  const t = useTranslations("acts");
  const plan = useTranslations("plan.outcome");
  const locale = localeOf(useLocale());
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const names = lawTexts(locale).names;
  // What the plan still lacks stands beside the form all the time, and bars nothing.
  const shown =
    (answer.kind === "preview" || answer.kind === "conflict") && answer.plan
      ? { ...answer, plan: { ...answer.plan, asked: answer.plan.asked.filter(({ rule }) => rule !== "minPlan") } }
      : null;
  return (
    <section ref={box} tabIndex={-1} aria-label={plan("title")} className="flex flex-col gap-4 outline-none">
      {answer.kind === "refused"
        ? answer.answers.map((decision) => (
            <DecisionAnswer
              key={JSON.stringify(decision.grounds)}
              decision={decision}
              missingLabel={(fact) => names.facts[fact] ?? fact}
            />
          ))
        : null}
      {answer.kind === "conflict" ? (
        <Notice tone="attention" title={t("conflict.title")} live>
          {answer.conflict ? <p>{t(`conflict.${answer.conflict.reason}` as "conflict.changed")}</p> : null}
          <ul className="list-disc pl-5">
            {answer.since.map((since) => (
              <li key={since.at + since.what}>
                {t("conflict.since", {
                  who: since.actorName,
                  act: t(`${since.what}.title` as "writeMinPlan.title"),
                  at: formatInstant(since.at, locale),
                })}
              </li>
            ))}
          </ul>
          <p>{t("conflict.kept")}</p>
        </Notice>
      ) : null}
      {shown ? <PlanPreview preview={shown} /> : null}
      {answer.kind === "failed" ? (
        <Notice tone="negative" title={t("failed.title")} live>
          <p>{t(`failed.${answer.why}`, { reference: answer.reference ?? "" })}</p>
        </Notice>
      ) : null}
    </section>
  );
}
