import { parse } from "csv-parse/sync";
import type { Occupation } from "./occupation";

/** What is wrong with a line of a list, by the column that it is wrong in. Lines are counted from 1, the heading too. */
export type OccupationProblem = {
  readonly line: number;
  readonly column: "code" | "title_da" | "title_en" | "synonyms" | "line";
  readonly why: "missing" | "fourDigits" | "twice" | "tooLong" | "unreadable";
};
export type ReadOccupations = { readonly occupations: Occupation[]; readonly problems: OccupationProblem[] };

const LONGEST = 200;
const MOST_SYNONYMS = 60;
const HEADING = "code";

/**
 * Reads a list of occupations: CSV with semicolons, the columns code;title_da;title_en;synonyms, the synonyms with commas
 * between them. A heading is passed over. In the order of the file; what cannot be used is told and left out.
 */
export function readOccupations(csv: string): ReadOccupations {
  const problems: OccupationProblem[] = [];
  const occupations: Occupation[] = [];
  const seen = new Set<string>();
  for (const { fields, line } of recordsOf(csv, problems)) {
    const [code = "", da = "", en = "", more = ""] = fields.map((field) => field.trim());
    if (code.toLowerCase() === HEADING) continue;
    const synonyms = [...new Set(more.split(",").map((word) => word.trim()))].filter(Boolean);
    const wrong: [OccupationProblem["column"], OccupationProblem["why"] | null][] = [
      ["code", code === "" ? "missing" : !/^\d{4}$/.test(code) ? "fourDigits" : seen.has(code) ? "twice" : null],
      ["title_da", lengthProblem(da)],
      ["title_en", en.length > LONGEST ? "tooLong" : null],
      [
        "synonyms",
        synonyms.length > MOST_SYNONYMS || synonyms.some(({ length }) => length > LONGEST) ? "tooLong" : null,
      ],
    ];
    const found = wrong.flatMap(([column, why]) => (why ? [{ line, column, why }] : []));
    problems.push(...found);
    seen.add(code);
    if (found.length === 0) occupations.push({ code, da, en: en || da, synonyms });
  }
  return { occupations, problems };
}

const lengthProblem = (title: string) => (title === "" ? "missing" : title.length > LONGEST ? "tooLong" : null);

function recordsOf(csv: string, problems: OccupationProblem[]): { fields: string[]; line: number }[] {
  try {
    const records = parse(csv, {
      delimiter: ";",
      bom: true,
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ fields: record, line: info.lines }));
  } catch {
    problems.push({ line: 1, column: "line", why: "unreadable" });
    return [];
  }
}

/** The same list as a file that can be read again: what an administrator downloads to work on. */
export function writeOccupations(occupations: readonly Occupation[]): string {
  const field = (text: string) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = occupations.map(({ code, da, en, synonyms }) =>
    [code, da, en, synonyms.join(", ")].map(field).join(";"),
  );
  return ["code;title_da;title_en;synonyms", ...lines, ""].join("\r\n");
}
