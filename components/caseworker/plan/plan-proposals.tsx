"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import type { MemberNotice } from "@/server/rules/case-facts";
import type { JobGoalAim } from "@/server/rules/vocabulary";

/** What the member has proposed and said: taken into the plan, or ticked as answered by it. */
export function PlanProposals({
  proposals,
  answers,
  onTake,
  onAnswer,
}: {
  proposals: readonly MemberNotice[];
  answers: readonly string[];
  onTake: (proposal: MemberNotice) => void;
  onAnswer: (noticeId: string, answered: boolean) => void;
}) {
  const t = useTranslations("plan.proposals");
  const plan = useTranslations("plan");
  const locale = localeOf(useLocale());
  return (
    <ul className="flex flex-col">
      {proposals.map((proposal) => {
        const { entityId, kind, text, choice, recordedAt } = proposal;
        const answered = answers.includes(entityId);
        return (
          <li key={entityId} className="flex flex-col items-start gap-1 border-b border-line py-3 last:border-b-0">
            <p className="figures text-small text-muted">
              {t(kind === "goalProposal" ? "goal" : "comment")} · {formatDay(civil(recordedAt).day, locale)}
            </p>
            <p className="max-w-measure font-medium whitespace-pre-line">{text}</p>
            {kind === "goalProposal" && choice ? (
              <p className="text-small">{plan(`aim.${choice as JobGoalAim}`)}</p>
            ) : null}
            {kind === "goalProposal" && !answered ? (
              <Button onPress={() => onTake(proposal)}>{t("take")}</Button>
            ) : null}
            <Checkbox isSelected={answered} onChange={(chosen) => onAnswer(entityId, chosen)}>
              {t("answered")}
            </Checkbox>
          </li>
        );
      })}
    </ul>
  );
}
