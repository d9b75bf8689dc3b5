"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { MonthImport } from "@/server/queries/months";

/** The files that came before, each with what became of it, and the way to what it led to. */
export function PastImports({ imports, current }: { imports: readonly MonthImport[]; current: string | null }) {
  const t = useTranslations("months");
  const locale = localeOf(useLocale());
  if (imports.length === 0) return null;
  return (
    <Section title={t("past.title")}>
      <ul>
        {imports.map((one) => {
          const at = formatInstant(one.receivedAt, locale);
          const ended = one.state === "done" && one.summary && "ends" in one.summary ? one.summary.ends : 0;
          return (
            <li key={one.id} className="figures flex flex-wrap items-baseline gap-x-4 border-b border-line py-2">
              <TextLink
                href={`/months?file=${one.id}`}
                prefetch={false}
                aria-label={t("past.open", { at })}
                aria-current={one.id === current ? "true" : undefined}
                className="aria-[current]:font-semibold"
              >
                {at}
              </TextLink>
              <span>{t(`state.${one.state}`)}</span>
              <span className="text-muted">{t("past.rows", { count: one.rows })}</span>
              {ended > 0 ? <span className="text-muted">{t("past.ended", { count: ended })}</span> : null}
              <span className="text-muted">{one.receivedByName}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
