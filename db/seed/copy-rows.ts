import type pg from "pg";

/**
 * Copies of rows, made inside the database. Every copy has a number of its own; an id's copy is the id with that number
 * in its last eight places. So everything that points to something points to the copy of it, and rows that were recorded
 * at the same instant keep their order.
 */
const HEX = "lpad(to_hex(copy), 8, '0')";
const copiedId = (column: string) => `overlay(${column}::text placing ${HEX} from 29 for 8)::uuid`;
/** The ids inside a text or a JSON value. */
const copiedText = (column: string, type: string) =>
  `regexp_replace(${column}::text, '([0-9a-f]{8}(?:-[0-9a-f]{4}){4})[0-9a-f]{8}', '\\1' || ${HEX}, 'g')::${type}`;

/** The id of the copy with this number, as the database makes it. */
export function idOfCopy(id: string, copy: number): string {
  return id.slice(0, 28) + copy.toString(16).padStart(8, "0");
}

export type RowsToCopy = {
  readonly table: string;
  /** Which rows of the fund, in SQL over the table's columns. */
  readonly where?: string;
  /** Text and JSON columns that hold ids. */
  readonly idsIn?: readonly string[];
  /** Columns that get something else than their copy, in SQL over the table's columns and `copy`. */
  readonly instead?: Readonly<Record<string, string>>;
};

/**
 * Sets a fund's rows apart as the originals, for this connection, and gives the statement that writes their copies
 * numbered $1 to $2. To be called before any copies are written.
 */
export async function copyStatement(
  client: pg.Client,
  fundCode: string,
  { table, where = "true", idsIn = [], instead = {} }: RowsToCopy,
): Promise<string> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select column_name as name, udt_name as type from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_identity = 'NO' order by ordinal_position`,
    [table],
  );
  const columns = rows.map(({ name, type }) => {
    const column = `"${name}"`;
    if (instead[name]) return { column, value: instead[name] };
    if (type === "uuid") return { column, value: copiedId(column) };
    return { column, value: idsIn.includes(name) ? copiedText(column, type) : column };
  });
  const originals = `original_${table}`;
  const fund = client.escapeLiteral(fundCode);
  await client.query(
    `create temporary table ${originals} as select * from ${table} where fund_code = ${fund} and (${where})`,
  );
  return `insert into ${table} (${columns.map(({ column }) => column).join(", ")})
    select ${columns.map(({ value }) => value).join(", ")} from generate_series($1::integer, $2::integer) copy, ${originals}`;
}
