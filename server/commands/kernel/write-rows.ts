import { type SQL, sql } from "drizzle-orm";
import type { PlanRows, Row } from "./plan-rows";

/**
 * The statements that write what plans became, one plan's or many's: one that closes versions and one that adds rows for
 * each table. The closing ones come first; the adding ones do not need each other.
 * @param now the business instant of the act
 */
export function statementsOf(plans: readonly PlanRows[], now: string): { closing: SQL[]; adding: SQL[] } {
  const closed = plans.flatMap((one) =>
    one.closed.map(({ table, ...version }) => ({ table, row: { ...version, fund: one.after.fundCode } })),
  );
  const added = plans.flatMap(({ decision, facts, outbox, message, audit }) => [
    { table: "decision", row: decision },
    ...facts,
    ...outbox.map((row) => ({ table: "outbox", row })),
    ...message.map((row) => ({ table: "message", row })),
    { table: "audit", row: audit },
  ]);
  return {
    closing: [...byTable(closed)].map(([table, versions]) => closeStatement(table, versions, now)),
    adding: [...byTable(added)].map(([table, rows]) => insertStatement(table, rows)),
  };
}

function byTable(rows: readonly { table: string; row: Row }[]): Map<string, Row[]> {
  const tables = new Map<string, Row[]>();
  for (const { table, row } of rows) {
    const known = tables.get(table);
    if (known) known.push(row);
    else tables.set(table, [row]);
  }
  return tables;
}

const closeStatement = (table: string, versions: readonly Row[], now: string): SQL => sql`
  update ${sql.identifier(table)} f set superseded_at = ${now}, superseded_by = v.successor
  from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) as v("entityId" uuid, successor uuid, fund text)
  where f.fund_code = v.fund and f.entity_id = v."entityId" and f.superseded_at is null`;

/** Adds rows of one table, whose columns are those that any of them has; the others get their defaults. */
export function insertStatement(table: string, rows: readonly Row[]): SQL {
  const columns = sql.join(
    [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => sql.identifier(name)),
    sql`, `,
  );
  return sql`insert into ${sql.identifier(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.identifier(table)}, ${JSON.stringify(rows)}::jsonb)`;
}
