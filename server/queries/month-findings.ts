import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { inFund } from "@/db/scope";
import type { HoursColumn, RowProblem } from "@/server/months/hours-row";

export type MonthFinding = {
  readonly line: number;
  readonly field: HoursColumn | "row";
  readonly reason: RowProblem | "duplicate" | "unknownMember";
  /** What stood there, masked; for a duplicate the line of the first. */
  readonly shown: string | null;
  readonly bad: boolean;
};

/** What the file of such rows says in words: its columns, and what is the matter. */
export type FindingWords = {
  readonly line: string;
  readonly column: string;
  readonly why: string;
  readonly found: string;
  readonly columns: Readonly<Record<MonthFinding["field"], string>>;
  readonly reasons: Readonly<Record<MonthFinding["reason"], string>>;
};

export const monthFindingsInput = z.object({
  importId: z.uuid(),
  cursor: z.number().int().min(0).max(2_000_000_000).nullish(),
});
const PAGE = 50;
const FILE_PAGE = 5_000;

export type MonthFindings = { readonly findings: MonthFinding[]; readonly next: number | null };

/** The rows that something is the matter with, in the order of the file, a page of them. */
export async function monthFindings(
  tx: Scoped,
  { importId, cursor }: z.output<typeof monthFindingsInput>,
): Promise<MonthFindings> {
  const rows = await findingsAfter(tx, importId, cursor ?? 0, PAGE + 1);
  return { findings: rows.slice(0, PAGE), next: rows.length > PAGE ? rows[PAGE - 1]!.line : null };
}

async function findingsAfter(tx: Scoped, importId: string, after: number, limit: number): Promise<MonthFinding[]> {
  const { rows } = await tx.execute<MonthFinding>(sql`
    select line, field, reason, shown, bad from month_import_finding
    where fund_code = current_setting('app.fund_code') and import_id = ${importId} and line > ${after} order by line limit ${limit}`);
  return rows;
}

/** The same as a file, sent as it is read; `null` where there is no such import. */
export async function findingsFile(
  fundCode: string,
  importId: string,
  words: FindingWords,
): Promise<ReadableStream<Uint8Array> | null> {
  const there = await inFund({ fundCode }, (tx) =>
    tx.execute(sql`select 1 from month_import where fund_code = ${fundCode} and id = ${importId}`),
  );
  if (there.rows.length === 0) return null;
  const encoder = new TextEncoder();
  let after: number | null = null;
  return new ReadableStream({
    async pull(controller) {
      if (after === null) {
        // With the mark, so that a spreadsheet reads the letters as they are.
        controller.enqueue(encoder.encode(`\ufeff${line([words.line, words.column, words.why, words.found])}`));
      }
      const rows = await inFund({ fundCode }, (tx) => findingsAfter(tx, importId, after ?? 0, FILE_PAGE));
      after = rows.at(-1)?.line ?? after ?? 0;
      const lines = rows.map(({ line: at, field, reason, shown }) =>
        line([String(at), words.columns[field], words.reasons[reason], shown ?? ""]),
      );
      if (lines.length > 0) controller.enqueue(encoder.encode(lines.join("")));
      if (rows.length < FILE_PAGE) controller.close();
    },
  });
}

const line = (cells: readonly string[]): string => `${cells.map(cell).join(";")}\r\n`;

/** A cell in quotes; one that a spreadsheet would run as a formula is made text. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
