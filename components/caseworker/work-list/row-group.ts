import { daysUntil } from "@/components/i18n/format-day";
import type { ListedRow } from "./listed-row";

export type Nearness = "overdue" | "today" | "soon" | "later" | "noDay";

/** How near a duty's day is: what its row stands under. */
export function nearnessOf(dueOn: string | null, today: string): Nearness {
  if (dueOn === null) return "noDay";
  const left = daysUntil(dueOn, today);
  if (left < 0) return "overdue";
  if (left === 0) return "today";
  return left <= 3 ? "soon" : "later";
}

/** The rows in their order, cut where the nearness becomes another. */
export function rowGroups(rows: readonly ListedRow[], today: string): { nearness: Nearness; rows: ListedRow[] }[] {
  const groups: { nearness: Nearness; rows: ListedRow[] }[] = [];
  for (const row of rows) {
    const nearness = nearnessOf(row.dueOn, today);
    const last = groups.at(-1);
    if (last?.nearness === nearness) last.rows.push(row);
    else groups.push({ nearness, rows: [row] });
  }
  return groups;
}

/** A row is a duty: one member may have several. */
export const rowId = ({ memberId, key }: Pick<ListedRow, "memberId" | "key">): string => `${memberId} ${key}`;
