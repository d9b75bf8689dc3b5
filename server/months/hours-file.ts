import {
  type BadRow,
  HOURS_COLUMNS,
  type HoursColumn,
  masked,
  type ReadRow,
  type RowProblem,
  readRow,
} from "./hours-row";

/** No row of three cells is near this long, in characters. */
const LONGEST_LINE = 500;
/** What the columns may be called, in Danish and English, folded to lower case. */
const CALLED: Readonly<Record<HoursColumn, RegExp>> = {
  cpr: /cpr|personnummer|person number/u,
  month: /måned|maaned|month|periode|period/u,
  hours: /timer|hours|timetal/u,
};

/** How a file is written: found in its first line, and the same to its end. */
type Dialect = {
  readonly separator: string;
  readonly at: Readonly<Record<HoursColumn, number>>;
  readonly columns: number;
};

/**
 * Reads a file of hours as its bytes come: semicolon, comma or tab between the cells; Danish or English decimals; UTF-8,
 * with or without its mark, or Latin-1; with or without a header. A row is a line: a quote that is left open spoils its
 * own row and no other, and no more than a line is ever held.
 */
export class HoursFile {
  readonly #thisMonth: string;
  #rest = "";
  #line = 0;
  #dialect: Dialect | null = null;
  /** Why the file cannot be read at all; rows after it are not looked at. */
  #unreadable: "encoding" | "header" | null = null;

  /** @param thisMonth `YYYY-MM`: the month of the business day */
  constructor(thisMonth: string) {
    this.#thisMonth = thisMonth;
  }

  get unreadable(): "encoding" | "header" | null {
    return this.#unreadable;
  }

  /** The rows that end within these bytes. */
  push(bytes: Buffer): ReadRow[] {
    // Byte for byte: digits and separators are the same in both encodings, and no character is cut in two.
    const text = this.#rest + bytes.toString("latin1");
    if (this.#line === 0 && /^(?:\xff\xfe|\xfe\xff)/u.test(text)) this.#unreadable = "encoding";
    if (this.#unreadable) return [];
    // A carriage return at the very end may be half of a line's end.
    const whole = text.endsWith("\r") ? text.slice(0, -1) : text;
    const lines = whole.split(/\r\n|\n|\r/u);
    const last = lines.pop() ?? "";
    this.#rest = last.slice(0, LONGEST_LINE + 1) + (whole.length < text.length ? "\r" : "");
    return lines.flatMap((line) => this.#read(line));
  }

  /** The last row, where the file does not end with its line. */
  end(): ReadRow[] {
    const last = this.#rest.replace(/\r$/u, "");
    this.#rest = "";
    return this.#unreadable || last === "" ? [] : this.#read(last);
  }

  #read(written: string): ReadRow[] {
    if (this.#unreadable) return [];
    const line = ++this.#line;
    const text = decoded(line === 1 ? written.replace(/^\xef\xbb\xbf/u, "") : written);
    if (text.trim() === "") return [];
    const bad = (reason: RowProblem): BadRow[] => [{ line, field: "row", reason, shown: masked(text) }];
    if (text.length > LONGEST_LINE) return bad("tooLong");
    if (CONTROL.test(text)) return bad("notText");
    if (this.#dialect === null) {
      const found = dialectOf(text);
      if (found === "header") {
        this.#unreadable = "header";
        return [];
      }
      this.#dialect = found.dialect;
      if (found.isHeader) return [];
    }
    const { separator, at, columns } = this.#dialect;
    const cells = cellsOf(text, separator);
    if (cells === null) return bad("quote");
    const fitted = decimalsJoined(cells, separator, columns);
    if (fitted.length < columns) return bad("columns");
    if (fitted.slice(columns).some((cell) => cell !== "")) return bad("columns");
    const of = (column: HoursColumn) => fitted[at[column]] ?? "";
    return [readRow(line, { cpr: of("cpr"), month: of("month"), hours: of("hours") }, this.#thisMonth)];
  }
}

/** Control characters; the tab separates, and those from 80 on are letters and dashes in what Windows calls Latin-1. */
const CONTROL = /[^\P{Cc}\t\u0080-\u009f]/u;
const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** A line as it was meant: UTF-8 where it is that, else Latin-1. */
function decoded(line: string): string {
  if (!/[\x80-\xff]/u.test(line)) return line;
  try {
    return UTF8.decode(Buffer.from(line, "latin1"));
  } catch {
    return line;
  }
}

function dialectOf(first: string): { dialect: Dialect; isHeader: boolean } | "header" {
  const separator = [";", "\t", ","].find((one) => first.includes(one)) ?? ";";
  const cells = cellsOf(first, separator)?.map((cell) => cell.toLowerCase()) ?? [];
  const inOrder = { separator, at: { cpr: 0, month: 1, hours: 2 }, columns: HOURS_COLUMNS.length };
  const at = Object.fromEntries(
    HOURS_COLUMNS.map((column) => [column, cells.findIndex((cell) => CALLED[column].test(cell))]),
  ) as Record<HoursColumn, number>;
  if (HOURS_COLUMNS.some((column) => at[column] < 0)) {
    // A first row that is merely wrong is told as a row; one without a figure in it names columns that are not these.
    return /\d/u.test(first) ? { dialect: inOrder, isHeader: false } : "header";
  }
  return { dialect: { separator, at, columns: cells.length }, isHeader: true };
}

/** The cells of a line, trimmed; in quotes a separator is text, and two quotes are one. `null`: a quote is left open. */
function cellsOf(line: string, separator: string): string[] | null {
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim());
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]!;
    if (sign === '"' && quoted && line[at + 1] === '"') cell += line[++at];
    else if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) {
      cells.push(cell.trim());
      cell = "";
    } else cell += sign;
  }
  return quoted ? null : [...cells, cell.trim()];
}

/** With commas between the cells and in the decimals, unquoted, the last two of one cell too many are one number. */
function decimalsJoined(cells: readonly string[], separator: string, columns: number): readonly string[] {
  const [whole = "", decimals = ""] = cells.slice(-2);
  const apart =
    separator === "," && cells.length === columns + 1 && /^\d{1,3}$/u.test(whole) && /^\d{1,2}$/u.test(decimals);
  return apart ? [...cells.slice(0, -2), `${whole},${decimals}`] : cells;
}
