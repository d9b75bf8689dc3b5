"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { DecisionAnswer } from "@/components/rules/decision-answer";
import type { ActAnswer, ShownPlan } from "@/components/trpc/ask-act";
import { Notice } from "@/components/ui/notice";
import { lawTexts } from "@/server/rules/explain";
import { PlanPreview } from "../acts/plan-preview";

/** What the server says to the interview as it is to be registered: the law's answers, what it leads to, or what went wrong. */
export function HoldAnswer({ answer, memberId }: { answer: ActAnswer | null; memberId: string }) {
  const t = useTranslations("acts");
  const locale = localeOf(useLocale());
  if (answer === null) return null;
  const { facts } = lawTexts(locale).names;
  switch (answer.kind) {
    case "refused":
      return answer.answers.map((decision) => (
        <DecisionAnswer
          key={JSON.stringify([decision.basis, decision.grounds])}
          decision={decision}
          live
          missingLabel={(fact) => facts[fact] ?? fact}
        />
      ));
    case "failed":
      return (
        <Notice tone="negative" live title={t("failed.title")}>
          <p>{t(`failed.${answer.why}`, { reference: answer.reference ?? "" })}</p>
        </Notice>
      );
    case "conflict":
      return (
        <>
          <Notice tone="attention" live title={t("conflict.title")}>
            {answer.since.length > 0 ? (
              <ul className="list-disc pl-5">
                {answer.since.map(({ what, actorName, at }) => (
                  <li key={at + what}>
                    {t("conflict.since", {
                      who: actorName,
                      act: t.has(`${what}.title` as "summon.title") ? t(`${what}.title` as "summon.title") : what,
                      at: formatInstant(at, locale),
                    })}
                  </li>
                ))}
              </ul>
            ) : null}
            <p>{t("conflict.kept")}</p>
          </Notice>
          {answer.plan ? (
            <PlanPreview preview={{ ...answer, plan: gathered(answer.plan) }} memberId={memberId} />
          ) : null}
        </>
      );
    case "preview":
      return <PlanPreview preview={{ ...answer, plan: gathered(answer.plan) }} memberId={memberId} />;
    default:
      return null;
  }
}

/**
 * One act of many parts asks many rules: what they all allow is told once, with everything that it rests on. What only
 * informs was answered where it was asked.
 */
function gathered(plan: ShownPlan): ShownPlan {
  const barring = plan.asked.filter(({ informs }) => !informs);
  const allowing = barring.filter(({ answer }) => answer.outcome === "allowed");
  const [first] = allowing;
  if (!first) return { ...plan, asked: barring };
  const basis = [...new Set(allowing.flatMap(({ answer }) => answer.basis))];
  const rest = barring.filter((one) => !allowing.includes(one));
  return { ...plan, asked: [{ ...first, answer: { ...first.answer, basis } }, ...rest] };
}
