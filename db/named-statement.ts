import { createHash } from "node:crypto";
import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type { QueryResult, QueryResultRow } from "pg";
import type { Scoped } from "./client";

const DIALECT = new PgDialect();
const names = new Map<string, string>();

/** One name for one text, so that a connection never meets a name with another text. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash("sha256").update(text).digest("base64url").slice(0, 24);
  names.set(text, name);
  return name;
}

/**
 * Runs a statement that a connection plans once and keeps: for large ones that are asked often, whose planning would cost
 * more than their answer. Only for statements with few forms: a text that differs with every call would fill the server.
 */
export async function executeNamed<Row extends QueryResultRow>(tx: Scoped, statement: SQL): Promise<QueryResult<Row>> {
  const query = DIALECT.sqlToQuery(statement);
  const prepared = tx._.session.prepareQuery(query, undefined, nameOf(query.sql), false);
  return (await prepared.execute()) as QueryResult<Row>;
}
