"use client";

import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from "react";
import { Checkbox } from "./checkbox";
import { cx } from "./class-names";

export type Column = {
  readonly key: string;
  readonly label: ReactNode;
  /** Figures: right-aligned, digits of one width. */
  readonly numeric?: boolean;
  /** Hidden below this width, so that the table holds on a phone. */
  readonly from?: "sm" | "md" | "lg" | "xl";
  /** Takes the room the others leave. */
  readonly grows?: boolean;
  /** Where a press on the heading leads, and how the rows are sorted by it now. */
  readonly sort?: { readonly href: string; readonly direction: "ascending" | "descending" | null };
};

export type Row = {
  readonly key: string;
  /** Named by its member, its day: what a screen reader says for the row. */
  readonly name: string;
  /** Where Enter or a press leads; the link stands in the first column. */
  readonly href?: string;
  readonly cells: Readonly<Record<string, ReactNode>>;
};

export type DataTableProps = {
  /** What the table holds; read aloud, and shown if `captionShown`. */
  caption: string;
  captionShown?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  /** The row shown beside the table. */
  current?: string | null;
  /** Called as the focus walks from row to row. */
  onReach?: (key: string) => void;
  selected?: ReadonlySet<string>;
  onSelect?: (keys: ReadonlySet<string>) => void;
  /** Stands in place of the rows when there are none. */
  empty?: ReactNode;
};

const FROM = { sm: "max-sm:hidden", md: "max-md:hidden", lg: "max-lg:hidden", xl: "max-xl:hidden" } as const;
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  j: 1,
  k: -1,
  Home: -Infinity,
  End: Infinity,
};

function columnLook(column: Column): string {
  return cx(column.from && FROM[column.from], column.numeric && "figures text-right", column.grows && "w-full");
}

/** A dense list of things. A plain table to a screen reader; arrows (or j and k) walk its rows, Enter opens one. */
export function DataTable(props: DataTableProps) {
  const { caption, captionShown, columns, rows, current, onReach, selected, onSelect, empty } = props;
  const t = useTranslations("ui.table");
  const body = useRef<HTMLTableSectionElement>(null);

  function walk(event: KeyboardEvent<HTMLTableSectionElement>) {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...(body.current?.querySelectorAll<HTMLElement>("[data-row-link]") ?? [])];
    const here = links.findIndex((link) => link.closest("tr")?.contains(event.target as Node));
    const next = links[Math.max(0, Math.min(links.length - 1, here + step))];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  function open(event: MouseEvent<HTMLTableRowElement>) {
    const inside = (event.target as HTMLElement).closest("a, button, input, label");
    if (inside || window.getSelection()?.toString()) return;
    const link = event.currentTarget.querySelector<HTMLElement>("[data-row-link]");
    link?.focus();
    link?.click();
  }

  if (rows.length === 0 && empty) return <>{empty}</>;
  const allSelected = rows.length > 0 && rows.every((row) => selected?.has(row.key));
  return (
    <div className="min-w-0 overflow-x-auto">
      <table className="w-full border-collapse text-left text-body">
        <caption className={captionShown ? "pb-2 text-left text-subheading font-semibold" : "sr-only"}>
          {caption}. <span className="sr-only">{t("keys")}</span>
        </caption>
        <thead>
          <tr className="border-b border-control text-small text-muted">
            {onSelect ? (
              <th scope="col" className="w-8 px-2 py-0 align-middle font-normal">
                <Checkbox
                  aria-label={t("selectAll")}
                  isSelected={allSelected}
                  isIndeterminate={!allSelected && rows.some((row) => selected?.has(row.key))}
                  onChange={(all) => onSelect(new Set(all ? rows.map((row) => row.key) : []))}
                />
              </th>
            ) : null}
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                aria-sort={column.sort?.direction ?? undefined}
                className={cx("px-2 py-1.5 align-bottom font-medium whitespace-nowrap", columnLook(column))}
              >
                {column.sort ? <SortLink column={column} /> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={walk}>
          {rows.map((row, at) => (
            <tr
              key={row.key}
              onClick={row.href ? open : undefined}
              onFocus={() => onReach?.(row.key)}
              aria-current={row.key === current ? "true" : undefined}
              className={cx(
                "h-(--row-height) border-b border-line align-middle has-[[data-row-link]:focus-visible]:bg-accent-soft",
                "aria-[current]:bg-accent-soft aria-[current]:shadow-[inset_3px_0_0_var(--accent)]",
                row.href && "cursor-pointer hover:bg-sunken aria-[current]:hover:bg-accent-soft",
              )}
            >
              {onSelect ? (
                <td className="px-2 py-0">
                  <Checkbox
                    aria-label={t("selectRow", { name: row.name })}
                    isSelected={selected?.has(row.key) ?? false}
                    onChange={(on) => {
                      const next = new Set(selected);
                      if (on) next.add(row.key);
                      else next.delete(row.key);
                      onSelect(next);
                    }}
                  />
                </td>
              ) : null}
              {columns.map((column, index) => {
                const look = cx("px-2 py-1", columnLook(column));
                if (index > 0) {
                  return (
                    <td key={column.key} className={look}>
                      {row.cells[column.key]}
                    </td>
                  );
                }
                return (
                  <th key={column.key} scope="row" className={cx(look, "font-medium sm:min-w-[12em]")}>
                    {row.href ? (
                      <Link
                        href={row.href}
                        prefetch={false}
                        data-row-link
                        tabIndex={row.key === current || (!current && at === 0) ? 0 : -1}
                        className="rounded-sm text-ink no-underline"
                      >
                        {row.cells[column.key]}
                      </Link>
                    ) : (
                      row.cells[column.key]
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SortLink({ column }: { column: Column }) {
  const t = useTranslations("ui.table");
  const direction = column.sort?.direction ?? null;
  const Arrow = direction === "ascending" ? ArrowUp : direction === "descending" ? ArrowDown : ChevronsUpDown;
  return (
    <Link
      href={column.sort?.href ?? "#"}
      prefetch={false}
      scroll={false}
      className={cx("inline-flex items-center gap-1 rounded-sm hover:text-ink", direction && "text-ink")}
    >
      {column.label}
      <Arrow aria-hidden className="size-3.5 shrink-0" />
      {direction ? (
        <span className="sr-only">{t(direction === "ascending" ? "sortAscending" : "sortDescending")}</span>
      ) : null}
    </Link>
  );
}
