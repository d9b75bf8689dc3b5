"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import type { ActAnswer } from "@/components/trpc/ask-act";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an act leads to, in the member's words, before it is done; nothing where there is no preview. */
export function WhatItMeans({ answer, fundName }: { answer: ActAnswer | null; fundName: string }) {
  const t = useTranslations("memberletters");
  const locale = localeOf(useLocale());
  if ((answer?.kind !== "preview" && answer?.kind !== "conflict") || !answer.plan) return null;
  const written = (value: unknown) =>
    typeof value === "string" && DAY.test(value) ? formatDay(value, locale, "weekday") : String(value);
  return (
    <section aria-live="polite" className="rounded-lg border border-line bg-raised p-5">
      <h2 className="text-subheading font-semibold">{t("tell.means")}</h2>
      <ul className="mt-2 flex list-disc flex-col gap-2 pl-5">
        {answer.plan.consequences
          .filter(({ kind }) => t.has(`consequences.${kind}` as "consequences.fundReads"))
          .map((consequence) => (
            <li key={JSON.stringify(consequence)}>
              {t(`consequences.${consequence.kind}` as "consequences.fundReads", {
                fund: fundName,
                ...Object.fromEntries(Object.entries(consequence.facts).map(([name, value]) => [name, written(value)])),
              })}
            </li>
          ))}
      </ul>
    </section>
  );
}
