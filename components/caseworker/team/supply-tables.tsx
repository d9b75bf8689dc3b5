import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { StateMark } from "@/components/ui/state-mark";
import { firstShortage } from "@/server/fund/supply";
import type { Supply, SupplyOf } from "@/server/queries/team/supply";
import { FiguresTable } from "./figures-table";

const COLUMNS = ["deadlines", "owed", "times", "left"] as const;

/**
 * The times of the next weeks against what is owed in them: a warning first where they do not suffice, then for the fund
 * week by week, by caseworker and by place. What else the page shows stands under the warning.
 */
export function SupplyTables({ supply, children }: { supply: Supply; children: ReactNode }) {
  const t = useTranslations("team.supply");
  const locale = localeOf(useLocale());
  const { shortage } = supply;
  const columns = COLUMNS.map((key) => ({ key, label: t(key) }));
  const left = (count: number) =>
    count < 0 ? <StateMark tone="negative">{t("short", { count: -count })}</StateMark> : count;
  const open = (
    <LinkButton href="/times?who=all" prefetch={false}>
      {t("open")}
    </LinkButton>
  );
  return (
    <>
      {shortage ? (
        <Notice
          tone={shortage.ofDeadlines ? "negative" : "attention"}
          title={t(shortage.ofDeadlines ? "shortDeadlines" : "shortOwed", { count: shortage.missing })}
          actions={open}
        >
          <p>{t("shortText", { week: formatDay(shortage.week, locale) })}</p>
        </Notice>
      ) : null}
      {children}
      <Section title={t("title")}>
        <p className="mb-2 max-w-measure text-muted">{t("about")}</p>
        <FiguresTable
          caption={t("title")}
          head={t("week")}
          columns={columns}
          rows={supply.fund.map((week) => ({
            key: week.week,
            head: formatDay(week.week, locale),
            cells: { ...week, left: left(Math.min(week.left, week.leftForDeadlines)) },
          }))}
        />
        {shortage ? null : <p className="mt-2 text-muted">{t("enough")}</p>}
      </Section>
      <Section title={t("perCaseworker")}>
        <ByWhom
          head={t("who")}
          rows={[
            ...supply.caseworkers,
            ...(supply.nobody ? [{ id: "nobody", name: t("nobody"), standings: supply.nobody }] : []),
          ]}
        />
      </Section>
      {supply.places.length > 0 ? (
        <Section title={t("perPlace")}>
          <ByWhom head={t("place")} rows={supply.places} />
        </Section>
      ) : null}
    </>
  );
}

function ByWhom({ head, rows }: { head: string; rows: readonly SupplyOf[] }) {
  const t = useTranslations("team.supply");
  const locale = localeOf(useLocale());
  const total = (standings: SupplyOf["standings"], of: "deadlines" | "owed" | "times") =>
    standings.reduce((sum, week) => sum + week[of], 0);
  return (
    <FiguresTable
      caption={head}
      head={head}
      columns={[
        ...(["deadlines", "owed", "times"] as const).map((key) => ({ key, label: t(key) })),
        { key: "firstShort", label: t("firstShort") },
      ]}
      rows={rows.map(({ id, name, standings }) => {
        const short = firstShortage(standings);
        return {
          key: id,
          head: name,
          cells: {
            deadlines: total(standings, "deadlines"),
            owed: total(standings, "owed"),
            times: total(standings, "times"),
            firstShort: short ? (
              <StateMark tone="attention">{formatDay(short.week, locale, "brief")}</StateMark>
            ) : (
              <span className="text-muted">{t("never")}</span>
            ),
          },
        };
      })}
    />
  );
}
