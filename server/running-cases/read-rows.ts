import { parse } from "csv-parse/sync";

/** The columns of a file of running cases, each by the names it may have in the header. The first is the file's own. */
export const COLUMNS = {
  cpr: ["CPR-nummer", "cpr"],
  givenNames: ["Fornavn", "givenNames"],
  surname: ["Efternavn", "surname"],
  municipality: ["Kommune", "municipality"],
  insurance: ["Forsikring", "insurance"],
  registeredOn: ["Tilmeldt", "registeredOn"],
  placementKind: ["Indplacering", "placementKind"],
  effectiveFrom: ["Indplaceret fra", "effectiveFrom"],
  visitedOn: ["Visiteret", "visitedOn"],
  responsible: ["Ansvarlig", "responsible"],
  startDate: ["Deltagelse fra", "startDate"],
  hours: ["Timer", "hours"],
  individual: ["Individuelle samtaler", "individual"],
  joint: ["Fælles samtaler", "joint"],
  deadline: ["Bookingfrist", "deadline"],
  initials: ["Sagsbehandler", "initials"],
  education: ["Uddannelse", "education"],
  children: ["Hjemmeboende børn", "children"],
} as const;
export type Column = keyof typeof COLUMNS;
export const NEEDED_COLUMNS: readonly Column[] = [
  "cpr",
  "givenNames",
  "surname",
  "municipality",
  "insurance",
  "registeredOn",
  "placementKind",
  "effectiveFrom",
];

/** At most so many cases are brought in at a time. */
export const MOST_ROWS = 1000;

export type Row = { readonly line: number; readonly cells: Readonly<Record<Column, string>> };
export type FileProblem =
  | { readonly problem: "unreadable" | "empty" | "tooManyRows" }
  | { readonly problem: "columnsMissing" | "columnsUnknown"; readonly columns: readonly string[] };

const plain = (name: string) => name.trim().toLowerCase();
const BY_NAME = new Map<string, Column>(
  Object.entries(COLUMNS).flatMap(([column, names]) => names.map((name) => [plain(name), column as Column] as const)),
);

/** UTF-8 where the bytes are that, else Latin-1 as Windows writes it. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * The rows of a file of running cases: semicolons or commas, quoted or not, with a header whose columns may stand in any
 * order. Each row knows its line.
 */
export function readRows(bytes: Uint8Array): { rows: Row[] } | FileProblem {
  const text = textOf(bytes).replace(/\0/gu, "");
  const header = text.split(/\r?\n/u, 1)[0] ?? "";
  const delimiter = header.split(";").length >= header.split(",").length ? ";" : ",";
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      to: MOST_ROWS + 2,
    }) as unknown as typeof records;
  } catch {
    return { problem: "unreadable" };
  }
  const [first, ...rest] = records;
  if (!first || rest.length === 0) return { problem: "empty" };
  if (rest.length > MOST_ROWS) return { problem: "tooManyRows" };
  const columns = first.record.map((name) => BY_NAME.get(plain(name)) ?? null);
  const unknown = first.record.filter((name, at) => name !== "" && columns[at] === null);
  if (unknown.length > 0) return { problem: "columnsUnknown", columns: unknown.map((name) => name.slice(0, 40)) };
  const missing = NEEDED_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) return { problem: "columnsMissing", columns: missing.map((column) => COLUMNS[column][0]) };
  const empty = Object.fromEntries(Object.keys(COLUMNS).map((column) => [column, ""])) as Record<Column, string>;
  return {
    rows: rest.map(({ record, info }) => ({
      line: info.lines,
      cells: {
        ...empty,
        ...Object.fromEntries(columns.flatMap((column, at) => (column ? [[column, record[at] ?? ""]] : []))),
      },
    })),
  };
}
