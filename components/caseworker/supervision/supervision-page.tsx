import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { Supervision } from "@/server/queries/supervision/supervision";
import type { SupervisionInput } from "@/server/queries/supervision/supervision-filters";
import { FIGURE_GROUPS, FIGURE_KEYS, figureDescribed } from "@/server/rules/section-12-figures";
import { FigureBlock } from "./figure-block";
import { ChartPatterns } from "./patterns";
import { SupervisionActions } from "./supervision-actions";
import { SupervisionBar } from "./supervision-bar";

/** § 12: a month's figures by group, each with its definition and its rule, and the ways to another month and a part of the fund. */
export function SupervisionPage({
  shown,
  input,
  children,
}: {
  shown: Supervision;
  input: SupervisionInput;
  /** What comes later than the figures. */
  children?: ReactNode;
}) {
  const t = useTranslations("supervision");
  const locale = localeOf(useLocale());
  const { month, onDay, closed, figures } = shown;
  const asked = { ...input, month };
  return (
    <div className="mx-auto flex w-full max-w-[80rem] flex-col gap-6 px-4 py-5 lg:px-6">
      <ChartPatterns />
      <div className="flex flex-col gap-1">
        <PageTitle actions={<SupervisionActions shown={shown} input={asked} />}>{t("title")}</PageTitle>
        <p className="max-w-measure text-muted">
          {closed
            ? t("aboutClosed", { day: formatDay(closed.closedOn, locale), name: closed.closedByName })
            : t("about", { day: formatDay(onDay, locale) })}
        </p>
      </div>
      <SupervisionBar shown={shown} input={asked} />
      {FIGURE_GROUPS.map((group) => (
        <Section key={group} title={t(`groups.${group}`)}>
          <div className="grid items-start gap-x-10 gap-y-8 pt-3 md:grid-cols-2 xl:grid-cols-3">
            {FIGURE_KEYS.filter((key) => figureDescribed(key).group === group).map((key) => (
              <FigureBlock
                key={key}
                figure={key}
                shown={figures[key]}
                input={asked}
                onDay={onDay}
                isClosed={closed !== null}
              />
            ))}
          </div>
        </Section>
      ))}
      {children}
    </div>
  );
}
