"use client";

import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { GroundList } from "@/components/rules/ground-list";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { type MinPlanInput, minPlan } from "@/server/rules/section-11-min-plan";

/** R11.2a to R11.2d: what the law still lacks in the plan as it is written, told while it is written. */
export function PlanLacks({ question }: { question: MinPlanInput }) {
  const t = useTranslations("plan.lacks");
  const { grounds, value } = minPlan(question);
  return (
    <div aria-live="polite" className="flex flex-col gap-3">
      {grounds.length === 0 ? (
        <p className="flex items-start gap-2">
          <CircleCheck aria-hidden className="mt-[0.12em] size-[1.25em] shrink-0 text-positive" />
          <span>{t(`nothing.${value.required}`)}</span>
        </p>
      ) : (
        <GroundList grounds={grounds} />
      )}
      {value.advice.includes("aimAtShortageArea") && value.required === "published" ? (
        <p className="max-w-measure text-small text-muted">
          {t("advice")} <ParagraphMark rule="R11.2d" />
        </p>
      ) : null}
    </div>
  );
}
