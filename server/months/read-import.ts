import { once } from "node:events";
import { finished } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { cprKeys } from "@/server/identity/cpr-cipher";
import { hashCpr } from "@/server/identity/cpr-hash";
import { monthOf } from "@/server/rules/day";
import { inFundConnection } from "./fund-connection";
import { HoursFile } from "./hours-file";
import { isBad, type ReadRow } from "./hours-row";
import { tellProgress } from "./progress";
import { openPiece } from "./sealed-piece";

/** Rows that are told as they stand; what follows them in the file is not looked at any more. */
const MOST_BAD_ROWS = 100_000;

/**
 * Reads a file that was received: every row with its member, and what is the matter with the others. One transaction:
 * broken off, nothing of it is there, and the next run reads the file from its beginning.
 */
export async function readImport(fundCode: string, importId: string): Promise<void> {
  await inFundConnection(fundCode, async (client) => {
    const { rows: clock } = await client.query<{ today: string; bytes: number }>(
      `select business_today($1)::text as today, bytes from month_import where fund_code = $1 and id = $2`,
      [fundCode, importId],
    );
    const { today, bytes } = clock[0]!;
    await client.query(
      "create temporary table hours_row (line integer, cpr_hash bytea, month text, hours integer) on commit drop",
    );
    await client.query(
      "create temporary table hours_bad (line integer, field text, reason text, shown text) on commit drop",
    );
    const file = new HoursFile(monthOf(today));
    const counts = await copyRows(client, file, { fundCode, importId, bytes });
    await client.query("analyze hours_row");
    await client.query(
      `insert into month_import_finding (fund_code, import_id, line, field, reason, shown, bad)
       select $1, $2, line, field, reason, shown, true from hours_bad`,
      [fundCode, importId],
    );
    const unknown = await client.query(
      `insert into month_import_finding (fund_code, import_id, line, field, reason, bad)
       select $1, $2, r.line, 'cpr', 'unknownMember', false from hours_row r
       where not exists (select 1 from member m where m.fund_code = $1 and m.cpr_hash = r.cpr_hash)`,
      [fundCode, importId],
    );
    const faulty = file.unreadable !== null || counts.bad > 0 || counts.rows === 0;
    if (!faulty)
      await client.query(
        `insert into month_import_figure (fund_code, import_id, member_id, month, hours)
         select $1, $2, m.id, r.month, r.hours from hours_row r
         join member m on m.fund_code = $1 and m.cpr_hash = r.cpr_hash order by m.id, r.month`,
        [fundCode, importId],
      );
    await client.query("delete from month_import_piece where fund_code = $1 and import_id = $2", [fundCode, importId]);
    const kept = await client.query(
      `update month_import set state = $3, rows = $4, bad_rows = $5, unknown_rows = $6, summary = $7, progress_done = 0,
         progress_of = 0, finished_at = case when $3 = 'faulty' then business_now($1) end
       where fund_code = $1 and id = $2 and state = 'received'`,
      [
        fundCode,
        importId,
        faulty ? "faulty" : "preparing",
        counts.rows + counts.bad,
        counts.bad,
        unknown.rowCount,
        faulty ? { unreadable: file.unreadable ?? (counts.rows + counts.bad === 0 ? "empty" : null) } : null,
      ],
    );
    // Given up by somebody in the meantime: then nothing of it stays.
    if (kept.rowCount === 0) throw new Error("the import was given up while it was read");
  });
}

/** Copies the file's rows into the two tables of this transaction. A member's month that comes again is bad. */
async function copyRows(
  client: pg.PoolClient,
  file: HoursFile,
  { fundCode, importId, bytes }: { fundCode: string; importId: string; bytes: number },
): Promise<{ rows: number; bad: number }> {
  const { hash: key } = cprKeys();
  const told = tellProgress(fundCode, importId);
  const seen = new Map<string, number>();
  const counts = { rows: 0, bad: 0 };
  const bad: string[] = [];
  const copy = client.query(copyFrom("copy hours_row from stdin"));
  const write = async (rows: readonly ReadRow[]) => {
    let lines = "";
    for (const row of rows) {
      if (isBad(row)) {
        counts.bad++;
        if (counts.bad <= MOST_BAD_ROWS) bad.push(copyLine([row.line, row.field, row.reason, row.shown]));
        continue;
      }
      const hash = hashCpr(row.cpr, key);
      const which = `${hash.toString("latin1")}${row.month}`;
      const first = seen.get(which);
      if (first !== undefined) {
        counts.bad++;
        if (counts.bad <= MOST_BAD_ROWS) bad.push(copyLine([row.line, "row", "duplicate", String(first)]));
        continue;
      }
      seen.set(which, row.line);
      counts.rows++;
      lines += `${row.line}\t\\\\x${hash.toString("hex")}\t${row.month}\t${row.hours}\n`;
    }
    if (lines !== "" && !copy.write(lines)) await once(copy, "drain");
  };
  let done = 0;
  for await (const piece of piecesOf(fundCode, importId)) {
    await write(file.push(piece));
    done += piece.byteLength;
    await told(done, bytes);
  }
  await write(file.end());
  copy.end();
  await finished(copy);
  if (bad.length > 0) {
    const copyBad = client.query(copyFrom("copy hours_bad from stdin"));
    copyBad.end(bad.join(""));
    await finished(copyBad);
  }
  return counts;
}

async function* piecesOf(fundCode: string, importId: string): AsyncGenerator<Buffer> {
  for (let number = 0; ; number++) {
    const found = await inFundConnection(fundCode, (other) =>
      other.query<{ content: Buffer }>(
        "select content from month_import_piece where fund_code = $1 and import_id = $2 and number = $3",
        [fundCode, importId, number],
      ),
    );
    const piece = found.rows[0];
    if (!piece) return;
    yield openPiece(piece.content, { importId, number });
  }
}

/** A row as COPY reads it. */
function copyLine(cells: readonly (string | number | null)[]): string {
  const written = cells.map((cell) =>
    cell === null ? "\\N" : String(cell).replace(/[\\\t\n\r]/gu, (sign) => (sign === "\\" ? "\\\\" : " ")),
  );
  return `${written.join("\t")}\n`;
}
