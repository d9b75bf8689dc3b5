"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import type { ShownPlan } from "@/components/trpc/ask-act";
import { Notice } from "@/components/ui/notice";

/** The times that fall on closed days or while the caseworker is busy: left out, or about to be opened all the same. */
export function DoubtfulTimes({ plan }: { plan: ShownPlan }) {
  const t = useTranslations("times.open.doubtful");
  const closed = useTranslations("calendar.closed");
  const locale = localeOf(useLocale());
  const told = plan.consequences.filter(({ kind }) => kind === "timesLeftOut" || kind === "timesDoubtful");
  if (told.length === 0) return null;
  const out = told.every(({ kind }) => kind === "timesLeftOut");
  return (
    <Notice tone="attention" live title={t("title", { out: String(out) })}>
      <ul className="list-disc pl-5">
        {told.map(({ facts: { why, on, count } }) => (
          <li key={`${why}${on}`}>
            {why === "busy"
              ? t("busy", { count: Number(count) })
              : t("closed", {
                  day: formatDay(String(on), locale, "weekday"),
                  name: closed(why as "goodFriday"),
                  count: Number(count),
                })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
