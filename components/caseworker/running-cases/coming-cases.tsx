"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import { localeOf } from "@/components/i18n/locale";
import { Section } from "@/components/ui/section";
import { StateMark } from "@/components/ui/state-mark";
import type { ComingCase } from "@/server/running-cases/bring-in";

/** What each case becomes and owes, by the rules, before anything is stored. */
export function ComingCases({ cases }: { cases: readonly ComingCase[] }) {
  const t = useTranslations("runningcases.cases");
  const locale = localeOf(useLocale());
  const day = (value: string) => formatDay(value, locale);
  return (
    <Section title={t("title")} aside={t("count", { count: cases.length })}>
      <ul>
        {cases.map((one) => (
          <li
            key={one.line}
            className="figures grid gap-x-4 border-b border-line py-2 sm:grid-cols-2 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_minmax(0,1.2fr)_minmax(0,1fr)]"
          >
            <p className="min-w-0">
              <span className="wrap-anywhere block font-medium" lang="da">
                {one.name}
              </span>
              <span className="text-small text-muted">
                {t("line")} {one.line} · {t("born", { day: formatDay(one.birthDate, locale, "numeric") })}
              </span>
            </p>
            <p>
              <span className="block">
                {t("responsible")}: {t(one.responsible)}
              </span>
              <span className="text-small text-muted">
                {one.startDate ? `${t("start")} ${day(one.startDate)} · ` : null}
                {one.byRule
                  ? t("byRule", one.byRule)
                  : one.caseworker
                    ? t("has", { name: one.caseworker })
                    : t("nobody")}
              </span>
            </p>
            <p>
              <span className="block">
                {t("hours", {
                  total: formatHours(one.hours.total, locale),
                  limit: formatHours(one.hours.threshold, locale),
                })}
              </span>
              <span className="text-small text-muted">{t("owed", one.owed)}</span>
            </p>
            <p>
              <span className="block">
                {one.deadline ? t("deadline", { day: day(one.deadline) }) : t("noDeadline")}
              </span>
              <StateMark tone={one.overdue > 0 ? "negative" : "neutral"}>
                {t("open", { open: one.open, overdue: one.overdue })}
              </StateMark>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
