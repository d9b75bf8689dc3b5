import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Section } from "@/components/ui/section";
import type { OccupationsPage } from "@/server/queries/occupations";

/** The list that job goals are chosen from, how another is imported, and those that were. */
export async function OccupationLists({ page, children }: { page: OccupationsPage; children: ReactNode }) {
  const t = await getTranslations("administration.occupations");
  const locale = localeOf(await getLocale());
  const { name, count, synonyms, goals, history, csv } = page;
  return (
    <div className="flex flex-col gap-8">
      <Section title={t("standing")}>
        <p className="max-w-measure font-medium">{name ?? t("compiled")}</p>
        <p className="figures text-muted">{t("count", { count, synonyms })}</p>
        <p className="figures text-muted">{t("goals", { count: goals })}</p>
        <p className="mt-2">
          <a
            className="text-accent underline underline-offset-3"
            download="jobtitler.csv"
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${csv}`)}`}
          >
            {t("download")}
          </a>
        </p>
      </Section>
      <Section title={t("import")}>{children}</Section>
      <Section title={t("history")} aside={history.length}>
        {history.length === 0 ? <p className="text-muted">{t("none")}</p> : null}
        <ul>
          {history.map((one) => (
            <li key={one.version} className="border-b border-line py-2 last:border-b-0">
              <p className="font-medium">{t("version", { version: one.version, name: one.name })}</p>
              <p className="figures text-small text-muted">
                {t("by", { by: one.by, at: formatInstant(one.at, locale), count: one.count })}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
