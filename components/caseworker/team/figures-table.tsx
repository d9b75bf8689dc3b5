import type { ReactNode } from "react";
import { cx } from "@/components/ui/class-names";

export type FiguresColumn = { readonly key: string; readonly label: string };
export type FiguresRow = {
  readonly key: string;
  readonly head: ReactNode;
  /** One line under the row's head. */
  readonly note?: ReactNode;
  readonly cells: Readonly<Record<string, ReactNode>>;
};

/** Figures in columns that line up; on a phone each row is its head and under it every figure with its name. */
export function FiguresTable({
  caption,
  head,
  columns,
  rows,
}: {
  caption: string;
  head: string;
  columns: readonly FiguresColumn[];
  rows: readonly FiguresRow[];
}) {
  return (
    <table className="figures w-full border-collapse text-left max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b border-control text-small text-muted">
          <th scope="col" className="py-1.5 pr-2 align-bottom font-medium">
            {head}
          </th>
          {columns.map(({ key, label }) => (
            <th key={key} scope="col" className="max-w-32 px-2 py-1.5 text-right align-bottom font-medium">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <tr key={row.key} className="border-b border-line max-md:grid max-md:grid-cols-2 max-md:gap-x-6 max-md:py-2">
            <th scope="row" className="py-2 pr-2 align-top font-medium max-md:col-span-2 max-md:py-0 max-md:pb-1">
              {row.head}
              {row.note ? <span className="block text-small font-normal text-muted">{row.note}</span> : null}
            </th>
            {columns.map(({ key, label }) => (
              <td
                key={key}
                className={cx(
                  "px-2 py-2 text-right align-top",
                  "max-md:flex max-md:justify-between max-md:gap-2 max-md:px-0 max-md:py-0.5",
                )}
              >
                <span className="text-left text-small text-muted md:hidden">{label}</span>
                <span>{row.cells[key]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
