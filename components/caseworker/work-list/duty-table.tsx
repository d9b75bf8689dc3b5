"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { localeOf } from "@/components/i18n/locale";
import { RowCheckbox } from "@/components/ui/row-checkbox";
import type { WorkListFilters } from "@/server/queries/work-list-filters";
import { useFrame } from "../frame/frame-context";
import { COURSE, DutyRow } from "./duty-row";
import { listAddress } from "./list-address";
import { rowGroups, rowId } from "./row-group";
import type { List } from "./work-list";

type Props = {
  list: List;
  filters: WorkListFilters;
  current: string | null;
  selected: ReadonlySet<string>;
  onReach: (id: string) => void;
  onSelect: (id: string, on: boolean) => void;
  onSelectAll: (on: boolean) => void;
  onPress: (id: string) => void;
};

const WIDTHS = { member: "w-[24%]", duty: "", course: `w-32 ${COURSE}` } as const;
const HEAD = "px-2 py-1.5 font-medium whitespace-nowrap";

/** The dense list, nearest first, under headings that say how near. On a phone each row becomes three lines. */
export function DutyTable({ list, filters, current, selected, onSelectAll, ...on }: Props) {
  const t = useTranslations("worklist");
  const ui = useTranslations("ui.table");
  const locale = localeOf(useLocale());
  const { person } = useFrame();
  const row = useTranslations("worklist.row");
  const words = useMemo(
    () => ({
      noDay: row("noDay"),
      protected: row("protected"),
      operational: row("operational"),
      noCourse: row("noCourse"),
      nobody: row("nobody"),
      for: row("for"),
      hold: row("hold"),
    }),
    [row],
  );
  const first = list.rows[0] ? rowId(list.rows[0]) : null;
  const all = list.rows.length > 0 && list.rows.every((row) => selected.has(rowId(row)));
  const rising = filters.sort === "due";
  const Arrow = rising ? ArrowUp : ArrowDown;
  return (
    <table className="w-full table-fixed border-collapse text-left max-md:block">
      <caption className="sr-only">
        {t("caption")}. {ui("keys")}
      </caption>
      <thead className="max-md:sr-only">
        <tr className="border-b border-control text-small text-muted">
          <th scope="col" className="w-12 pr-2 pl-4 font-normal lg:w-14 lg:pl-6">
            <RowCheckbox
              aria-label={ui("selectAll")}
              isSelected={all}
              isIndeterminate={!all && selected.size > 0}
              onChange={onSelectAll}
            />
          </th>
          <th scope="col" aria-sort={rising ? "ascending" : "descending"} className={`${HEAD} w-32`}>
            <Link
              href={listAddress({ ...filters, sort: rising ? "-due" : "due" })}
              prefetch={false}
              scroll={false}
              className="inline-flex items-center gap-1 rounded-sm text-ink no-underline hover:underline"
            >
              {t("columns.due")}
              <Arrow aria-hidden className="size-3.5" />
            </Link>
          </th>
          {(["member", "duty", "course"] as const).map((column) => (
            <th key={column} scope="col" className={`${HEAD} ${WIDTHS[column]}`}>
              {t(`columns.${column}`)}
            </th>
          ))}
          <th scope="col" className={`${HEAD} w-17 pr-4 lg:pr-6`}>
            {t("columns.who")}
          </th>
        </tr>
      </thead>
      {rowGroups(list.rows, list.today).map(({ nearness, rows }, at) => (
        <tbody key={nearness} className="max-md:block">
          <tr className="max-md:block">
            <th
              scope="rowgroup"
              colSpan={5}
              className={`border-b border-line px-4 pb-1 text-small font-semibold text-muted max-md:block lg:px-6 ${at === 0 ? "pt-3" : "pt-5"}`}
            >
              {t(`groups.${nearness}`)}
            </th>
            {/* A cell of its own, so that it goes with its column. */}
            <td className={`border-b border-line ${COURSE}`} />
          </tr>
          {rows.map((row) => {
            const id = rowId(row);
            return (
              <DutyRow
                key={id}
                row={row}
                today={list.today}
                locale={locale}
                words={words}
                covered={filters.who === "mine" && row.caseworker !== null && row.caseworker.id !== person.userId}
                current={id === current}
                reachable={id === (current ?? first)}
                selected={selected.has(id)}
                {...on}
              />
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
