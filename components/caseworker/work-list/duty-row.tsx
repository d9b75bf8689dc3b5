"use client";

import { Shield } from "lucide-react";
import Link from "next/link";
import { type MouseEvent, memo } from "react";
import { daysLeft, formatDay, urgencyOf } from "@/components/i18n/format-day";
import type { Locale } from "@/components/i18n/locale";
import { CourseMiniature } from "@/components/rules/course-line-miniature";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { RowCheckbox } from "@/components/ui/row-checkbox";
import { DaysLeft } from "@/components/ui/state-mark";
import type { ListedRow } from "./listed-row";
import { rowId } from "./row-group";

type Props = {
  row: ListedRow;
  today: string;
  locale: Locale;
  /** The same in every row, and so looked up once for all of them. */
  words: Readonly<Record<"noDay" | "protected" | "operational" | "noCourse" | "nobody" | "for" | "hold", string>>;
  /** Seen for a colleague who is away: it is told for whom. */
  covered: boolean;
  current: boolean;
  /** The one row that Tab stops at. */
  reachable: boolean;
  selected: boolean;
  onReach: (id: string) => void;
  onSelect: (id: string, on: boolean) => void;
  onPress: (id: string) => void;
};

/** Where the case stands beside the list, it shows the course; the row gives its room to the words. */
export const COURSE = "max-md:hidden! max-[72rem]:hidden xl:max-[84rem]:hidden";
const CELL = "px-2 py-1 align-middle max-md:block max-md:p-0";

/** One duty of one member: days left, who, what, by which paragraph, where the course stands, who has it. */
export const DutyRow = memo(function DutyRow({
  row,
  today,
  locale,
  words,
  covered,
  current,
  reachable,
  selected,
  ...on
}: Props) {
  const id = rowId(row);

  function press(event: MouseEvent<HTMLElement>) {
    if ((event.target as HTMLElement).closest("a, button, input, label") || window.getSelection()?.toString()) return;
    on.onPress(id);
  }

  return (
    // The row's link does the same by keyboard.
    <tr
      data-row={id}
      aria-current={current ? "true" : undefined}
      onClick={press}
      className={
        "h-(--row-height) cursor-pointer border-b border-line hover:bg-sunken aria-[current]:bg-accent-soft aria-[current]:shadow-[inset_3px_0_0_var(--accent)] " +
        "max-md:grid max-md:h-auto max-md:grid-cols-[auto_minmax(0,1fr)_auto] max-md:gap-x-3 max-md:px-4 max-md:py-2.5"
      }
    >
      <td className={`${CELL} py-0! pl-4! lg:pl-6! max-md:row-span-2 max-md:-ml-0.5 max-md:pl-0!`}>
        <RowCheckbox aria-label={row.name} isSelected={selected} onChange={(is) => on.onSelect(id, is)} />
      </td>
      <td className={`${CELL} max-md:col-start-3 max-md:row-start-1`}>
        {row.dueOn ? (
          <DaysLeft urgency={urgencyOf(row.dueOn, today)}>{daysLeft(row.dueOn, today, locale)}</DaysLeft>
        ) : (
          <span className="whitespace-nowrap text-muted md:pl-[calc(0.85em+0.375rem)]">{words.noDay}</span>
        )}
      </td>
      <th scope="row" className={`${CELL} text-left font-medium max-md:col-start-2 max-md:row-start-1`}>
        <span className="flex min-w-0 items-center gap-1.5">
          <Link
            href={`/members/${row.memberId}`}
            prefetch={false}
            data-row-link
            tabIndex={reachable ? 0 : -1}
            onFocus={() => on.onReach(id)}
            className="min-w-0 truncate rounded-sm text-ink no-underline underline-offset-3 hover:underline"
          >
            {row.name}
          </Link>
          {row.protectedIdentity ? (
            <Shield aria-label={words.protected} role="img" className="size-3.5 shrink-0 text-attention" />
          ) : null}
          <span className="figures shrink-0 text-small font-normal text-muted max-[100rem]:hidden">
            {formatDay(row.birthDate, locale, "numeric")}
          </span>
        </span>
      </th>
      <td className={`${CELL} max-md:col-span-2 max-md:col-start-2 max-md:row-start-2`}>
        <span className="flex min-w-0 items-baseline justify-between gap-3">
          <span className="min-w-0 md:truncate">
            {covered && row.caseworker ? (
              <span className="text-accent">
                {words.for}{" "}
                <abbr title={row.caseworker.name} className="no-underline">
                  {row.caseworker.initials}
                </abbr>{" "}
                ·{" "}
              </span>
            ) : null}
            {row.label}
          </span>
          {row.rule ? <ParagraphMark rule={row.rule} /> : <span className="sr-only">{words.operational}</span>}
          {row.key.startsWith("outcome:") ? (
            <Link
              href={`/members/${row.memberId}/interviews/${row.key.slice("outcome:".length)}`}
              prefetch={false}
              className="shrink-0 rounded-sm text-accent underline-offset-3 hover:underline"
            >
              {words.hold}
            </Link>
          ) : null}
        </span>
      </td>
      <td className={`${CELL} ${COURSE}`}>
        {row.course ? (
          <CourseMiniature facts={row.course} locale={locale} />
        ) : (
          <span className="block truncate text-small text-muted">{words.noCourse}</span>
        )}
      </td>
      <td className={`${CELL} pr-4! lg:pr-6! max-md:hidden`}>
        {row.caseworker ? (
          <abbr title={row.caseworker.name} className="figures no-underline">
            {row.caseworker.initials}
          </abbr>
        ) : (
          <span className="text-muted">
            <span aria-hidden>–</span>
            <span className="sr-only">{words.nobody}</span>
          </span>
        )}
      </td>
    </tr>
  );
});
