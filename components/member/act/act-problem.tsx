"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import type { ActAnswer } from "@/components/trpc/ask-act";
import { Notice } from "@/components/ui/notice";

// The law's words are many bytes, and most acts are never refused.
const GroundList = dynamic(() => import("@/components/rules/ground-list").then((module) => module.GroundList));

/** Why an act was not done, and what can be done about it; nothing where it was, or where a field is at fault. */
export function ActProblem({ answer }: { answer: ActAnswer | null }) {
  const t = useTranslations("memberact");
  if (answer?.kind === "refused")
    return (
      <Notice tone="negative" title={t("refused")} live>
        <GroundList grounds={answer.answers.flatMap(({ grounds }) => grounds)} reader="member" />
        <p className="mt-2">{t("refusedHelp")}</p>
      </Notice>
    );
  if (answer?.kind === "conflict") {
    const reason = answer.conflict?.reason;
    return (
      <Notice tone="attention" title={t("changed")} live>
        {reason
          ? t(
              `conflict.${t.has(`conflict.${reason}` as "conflict.changed") ? reason : "changed"}` as "conflict.changed",
            )
          : t("changedText")}
      </Notice>
    );
  }
  if (answer?.kind === "failed")
    return (
      <Notice tone="negative" live>
        {t(`failed.${answer.why}`)}
        {answer.reference ? <span className="block">{t("reference", { reference: answer.reference })}</span> : null}
      </Notice>
    );
  return null;
}
