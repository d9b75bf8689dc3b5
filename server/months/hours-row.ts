import { MOST_IN_A_MONTH } from "@/server/commands/enter-hours";
import { cprDigits } from "@/server/identity/cpr-hash";
import { isMonth } from "@/server/rules/day";
import { toHundredths } from "@/server/rules/hours";

/** The columns that a row is read from. */
export const HOURS_COLUMNS = ["cpr", "month", "hours"] as const;
export type HoursColumn = (typeof HOURS_COLUMNS)[number];

/** Why a row cannot be read: keys of the interface's texts. */
export const ROW_PROBLEMS = [
  "missing",
  "cpr",
  "cprNineDigits",
  "month",
  "future",
  "hours",
  "negative",
  "decimals",
  "tooMany",
  "columns",
  "tooLong",
  "notText",
  "quote",
] as const;
export type RowProblem = (typeof ROW_PROBLEMS)[number];

/** A row that was read. `hours` in hundredths; the number is for hashing and goes nowhere else. */
export type HoursRow = { readonly line: number; readonly cpr: string; readonly month: string; readonly hours: number };
/** A row that could not be read: where, why, and what stood there, masked. */
export type BadRow = {
  readonly line: number;
  readonly field: HoursColumn | "row";
  readonly reason: RowProblem;
  readonly shown: string | null;
};
export type ReadRow = HoursRow | BadRow;

export const isBad = (row: ReadRow): row is BadRow => "reason" in row;

const LONGEST_SHOWN = 40;
/** From so many digits on, however they are spaced, it may be a person's number. */
const PERSON_LIKE = /\d(?:[\s.-]?\d){5,}/gu;

/** What stood in a cell as it may be shown: cut off, without what is no text, and with every long number hidden. */
export function masked(cell: string): string | null {
  const text = cell.replace(/\p{Cc}/gu, "").slice(0, 400);
  return text.replace(PERSON_LIKE, "••••••").slice(0, LONGEST_SHOWN).trim() || null;
}

/** `2021-03`, `202103`, or the month first: `03-2021`, `3/2021`, `03.2021`. @returns `YYYY-MM`, `null` for anything else */
function readMonth(cell: string): string | null {
  const [, year, month] = /^(\d{4})-?(\d{2})$/u.exec(cell) ?? [];
  const [, lastMonth, lastYear] = /^(\d{1,2})[-/.](\d{4})$/u.exec(cell) ?? [];
  const read = `${year ?? lastYear}-${(month ?? lastMonth ?? "").padStart(2, "0")}`;
  return isMonth(read) ? read : null;
}

function hoursProblem(cell: string): RowProblem {
  if (/^[-−]\s*\d/u.test(cell)) return "negative";
  return /^\d+[.,]\d{3,}$/u.test(cell) ? "decimals" : "hours";
}

/**
 * Reads the three cells of a row. The first thing that is wrong is told.
 * @param thisMonth the business day's month: hours of a later one cannot have been used
 */
export function readRow(line: number, cells: Readonly<Record<HoursColumn, string>>, thisMonth: string): ReadRow {
  const bad = (field: HoursColumn, reason: RowProblem): BadRow => ({
    line,
    field,
    reason,
    shown: masked(cells[field]),
  });
  for (const column of HOURS_COLUMNS) if (cells[column] === "") return bad(column, "missing");
  const cpr = cprDigits(cells.cpr);
  if (cpr === null) return bad("cpr", /^\d{9}$/u.test(cells.cpr) ? "cprNineDigits" : "cpr");
  const month = readMonth(cells.month);
  if (month === null) return bad("month", "month");
  if (month > thisMonth) return bad("month", "future");
  const hours = toHundredths(cells.hours);
  if (hours === null) return bad("hours", hoursProblem(cells.hours));
  if (hours > MOST_IN_A_MONTH) return bad("hours", "tooMany");
  return { line, cpr, month, hours };
}
