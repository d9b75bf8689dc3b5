import type pg from "pg";

/**
 * Copies of rows, made inside the database. Every copy has a number of its own; an id's copy is the id with that number
 * in its last eight places. So everything that points to something points to the copy of it, and rows that were recorded
 * at the same instant keep their order.
 */
const NUMBER_LENGTH = 8;
const KEPT_LENGTH = 36 - NUMBER_LENGTH;

/** The copy of an id. */
export function idOfCopy(id: string, copy: number): string {
  return id.slice(0, KEPT_LENGTH) + copy.toString(16).padStart(NUMBER_LENGTH, "0");
}

/** Stands in an original's texts and JSON where an id's copy gets its number: no text of a case has it. */
const MARK = "\u00a4";
/** The ids inside a text or a JSON value, marked. */
const marked = (column: string) =>
  `regexp_replace(${column}::text, '([0-9a-f]{8}(?:-[0-9a-f]{4}){4})[0-9a-f]{8}', '\\1${MARK}', 'g')`;

export type RowsToCopy = {
  readonly table: string;
  /** Which rows of the fund, in SQL over the table's columns. */
  readonly where?: string;
  /** Text and JSON columns that hold ids. */
  readonly idsIn?: readonly string[];
  /** Columns that get the copy of another column's id instead of their own. */
  readonly idFrom?: Readonly<Record<string, string>>;
};

/**
 * Sets a fund's rows apart as the originals, for this connection, and gives the statement that writes their copies
 * numbered $1 to $2. To be called before any copies are written. What all copies of an id share is cut out here, once:
 * a copy then only adds its number.
 */
export async function copyStatement(
  client: pg.Client,
  fundCode: string,
  { table, where = "true", idsIn = [], idFrom = {} }: RowsToCopy,
): Promise<string> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select column_name as name, udt_name as type from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_identity = 'NO' order by ordinal_position`,
    [table],
  );
  const columns = rows.map(({ name, type }) => {
    const column = `"${name}"`;
    if (type === "uuid") {
      const kept = `left("${idFrom[name] ?? name}"::text, ${KEPT_LENGTH})`;
      return { column, original: kept, copy: `(${column} || number)::uuid` };
    }
    if (!idsIn.includes(name)) return { column, original: column, copy: column };
    return { column, original: marked(column), copy: `replace(${column}, '${MARK}', number)::${type}` };
  });
  const originals = `original_${table}`;
  const fund = client.escapeLiteral(fundCode);
  await client.query(
    `create temporary table ${originals} as
     select ${columns.map(({ original, column }) => `${original} as ${column}`).join(", ")}
     from ${table} where fund_code = ${fund} and (${where})`,
  );
  // The number is written once a copy, not once an id: `offset 0` keeps it from being moved into each.
  return `insert into ${table} (${columns.map(({ column }) => column).join(", ")})
    select ${columns.map(({ copy }) => copy).join(", ")} from (
      select lpad(to_hex(copy), ${NUMBER_LENGTH}, '0') as number from generate_series($1::integer, $2::integer) copy offset 0
    ) copies, ${originals}`;
}
