import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { TextLink } from "@/components/ui/text-link";
import type { TeamLoad } from "@/server/queries/team/load";
import { FiguresTable } from "./figures-table";

const COLUMNS = ["members", "overdue", "soon", "later", "thisWeek", "nextWeek"] as const;

/** What each of the team carries; a name leads to that one's list, a figure past its day to what is overdue. */
export function LoadTable({ load }: { load: TeamLoad }) {
  const t = useTranslations("team.load");
  const locale = localeOf(useLocale());
  return (
    <FiguresTable
      caption={t("table")}
      head={t("name")}
      columns={COLUMNS.map((key) => ({ key, label: t(key) }))}
      rows={load.rows.map(({ id, name, away, ...counts }) => ({
        key: id,
        head: (
          <TextLink href={`/?who=${id}`} prefetch={false} aria-label={t("seeList", { name })}>
            {name}
          </TextLink>
        ),
        note: away ? t("away", { to: formatDay(away.to, locale, "brief"), cover: away.cover }) : null,
        cells: {
          ...counts,
          overdue:
            counts.overdue > 0 ? (
              <TextLink href={`/?who=${id}&due=overdue`} prefetch={false} className="font-medium text-negative">
                {counts.overdue}
              </TextLink>
            ) : (
              0
            ),
        },
      }))}
    />
  );
}
