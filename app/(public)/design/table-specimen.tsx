"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { daysLeft, urgencyOf } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { CourseLine } from "@/components/rules/course-line";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { SkeletonRows } from "@/components/ui/skeleton";
import { DaysLeft } from "@/components/ui/state-mark";
import { EXAMPLE_COURSES } from "./example-course";

const TODAY = "2021-03-18";
const ROWS = [
  {
    key: "1",
    name: "Kirsten Overgaard-Mikkelsen",
    due: "2021-03-15",
    duty: "deadlineMissed",
    course: "missed",
    who: "LH",
    paragraph: "§ 4, stk. 5",
  },
  {
    key: "2",
    name: "Yusuf Demir",
    due: "2021-03-18",
    duty: "visitation",
    course: "begun",
    who: "LH",
    paragraph: "§ 2, stk. 2",
  },
  {
    key: "3",
    name: "Bo Lund",
    due: "2021-03-20",
    duty: "interviewsOwed",
    course: "nearlyDone",
    who: "AK",
    paragraph: "§ 4, stk. 1",
  },
  {
    key: "4",
    name: "Agnieszka Kowalczyk",
    due: "2021-04-06",
    duty: "jointNotCalled",
    course: "midway",
    who: "–",
    paragraph: "§ 4, stk. 3",
  },
] as const;

/** The work list's table, full, loading and empty. */
export function TableSpecimen({ scene }: { scene: string }) {
  const t = useTranslations("design.table");
  const locale = localeOf(useLocale());
  const [current, setCurrent] = useState<string>("2");
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(["3"]));
  return (
    <>
      <Section title={t("title")} aside={t("count", { count: 128 })} level={3}>
        <DataTable
          caption={t("caption")}
          columns={[
            { key: "name", label: t("member"), sort: { href: "/design?sort=name", direction: null } },
            { key: "due", label: t("due"), sort: { href: "/design?sort=due", direction: "ascending" } },
            { key: "duty", label: t("duty"), from: "sm", grows: true },
            { key: "course", label: t("course"), from: "md" },
            { key: "who", label: t("who"), from: "md" },
          ]}
          rows={ROWS.map((row) => ({
            key: row.key,
            name: row.name,
            href: "/design",
            cells: {
              name: row.name,
              due: <DaysLeft urgency={urgencyOf(row.due, TODAY)}>{daysLeft(row.due, TODAY, locale)}</DaysLeft>,
              duty: (
                <span className="flex flex-wrap items-baseline gap-x-2">
                  {t(`duties.${row.duty}`)}
                  <span className="law whitespace-nowrap text-[0.9em] text-muted">{row.paragraph}</span>
                </span>
              ),
              course: (
                <CourseLine
                  id={`${scene}-row-${row.key}`}
                  facts={EXAMPLE_COURSES[row.course]}
                  locale={locale}
                  variant="miniature"
                />
              ),
              who: row.who,
            },
          }))}
          current={current}
          onReach={setCurrent}
          selected={selected}
          onSelect={setSelected}
        />
        <Pagination
          previous="/design?page=1"
          next="/design?page=3"
          range={t("range")}
          label={`${t("title")} · ${scene}`}
        />
      </Section>
      <Section title={t("loading")} level={3}>
        <SkeletonRows rows={3} label={t("loading")} />
      </Section>
      <Section title={t("empty")} level={3}>
        <EmptyState title={t("emptyTitle")}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      </Section>
    </>
  );
}
