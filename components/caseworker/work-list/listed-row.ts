import type { Locale } from "@/components/i18n/locale";
import type { WorkListRow } from "@/server/queries/work-list";
import { dutyInWords } from "@/server/rules/duties/words";

/** A row as the list shows it: the duty is put into words before it is sent, and no browser loads the words of all. */
export type ListedRow = Omit<WorkListRow, "wording" | "facts"> & { label: string };

export function listedRow({ wording, facts, ...row }: WorkListRow, locale: Locale): ListedRow {
  return { ...row, label: dutyInWords({ text: wording, facts }, locale).label };
}
