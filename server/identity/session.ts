import { createHash, randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import type pg from "pg";
import type { Scoped } from "@/db/client";
import type { Assurance, Role, SignedIn, UserKind } from "./roles";

/** Anything that runs SQL: a pool, or one connection of it inside a transaction. */
export type Queryable = Pick<pg.ClientBase, "query"> | Pick<pg.Pool, "query">;

type SessionRow = {
  session_id: string;
  user_id: string;
  fund_code: string;
  kind: UserKind;
  roles: Role[];
  member_id: string | null;
  name: string;
  initials: string;
  locale: "da" | "en";
  assurance: Assurance;
};

const signedInOf = (row: SessionRow): SignedIn => ({
  userId: row.user_id,
  fundCode: row.fund_code,
  kind: row.kind,
  roles: row.roles,
  memberId: row.member_id,
  name: row.name,
  initials: row.initials,
  locale: row.locale,
  assurance: row.assurance,
  sessionId: row.session_id,
});

/** A new session token: 256 random bits, base64url. It goes into the cookie and nowhere else. */
export const newSessionToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of a token or of a state: 32 bytes, from which neither can be had back. */
export const tokenHash = (token: string): Buffer => createHash("sha256").update(token).digest();

/**
 * Sets the scope of the transaction that `connection` is in to the session's user, and says who it is; `null` when the
 * session is unknown, ended, idle for too long, or its user is no longer active (the scope is then empty). One statement.
 * `touch: false` for what happens without the user (polling, event streams): it does not keep the session alive.
 * On a pool, outside a transaction, it only says who it is.
 */
export async function enterSession(
  connection: Queryable,
  token: string,
  options: { readonly touch?: boolean } = {},
): Promise<SignedIn | null> {
  const { rows } = await connection.query<SessionRow>("select * from enter_session($1, $2)", [
    tokenHash(token),
    options.touch ?? true,
  ]);
  return rows[0] ? signedInOf(rows[0]) : null;
}

/**
 * Opens a transaction on the connection and enters the session in it, in one round trip. The caller commits or rolls back
 * also when the answer is `null`. `mode` as PostgreSQL writes it; in a read-only or repeatable-read transaction the
 * session is checked and not touched.
 */
export async function beginSignedIn(
  connection: Pick<pg.ClientBase, "query">,
  token: string,
  options: {
    readonly touch?: boolean;
    readonly mode?: "read write" | "isolation level repeatable read, read only";
  } = {},
): Promise<SignedIn | null> {
  // Several statements in one message cannot have parameters; the hash is hexadecimal of our own making.
  const enter = `select * from enter_session('\\x${tokenHash(token).toString("hex")}', ${options.touch ?? true})`;
  const results: unknown = await connection.query(`begin ${options.mode ?? ""}; ${enter}`);
  const row = (results as [pg.QueryResult, pg.QueryResult<SessionRow>])[1].rows[0];
  return row ? signedInOf(row) : null;
}

/** Seconds left: `idle` if the user does nothing, `total` whatever the user does. `null` when the session is over. */
export async function sessionTimeLeft(
  connection: Queryable,
  token: string,
): Promise<{ readonly idle: number; readonly total: number } | null> {
  const { rows } = await connection.query<{ idle_seconds: number; total_seconds: number }>(
    "select * from session_time_left($1)",
    [tokenHash(token)],
  );
  return rows[0] ? { idle: rows[0].idle_seconds, total: rows[0].total_seconds } : null;
}

/**
 * Makes a session for a user and returns its token; `null` when the user is not active. The session that the browser had
 * before ends: its token is worth nothing after a sign-in, whoever knew it.
 */
export async function createSession(
  connection: Queryable,
  user: { readonly fundCode: string; readonly userId: string; readonly assurance: Assurance },
  replaces: string | null,
): Promise<string | null> {
  const token = newSessionToken();
  const { rows } = await connection.query<{ id: string | null }>("select create_session($1, $2, $3, $4, $5) as id", [
    tokenHash(token),
    user.fundCode,
    user.userId,
    user.assurance,
    replaces === null ? null : tokenHash(replaces),
  ]);
  return rows[0]?.id ? token : null;
}

/**
 * From the session's next request on it acts for the member named, or with `null` for its own again. In a transaction that
 * the session has been entered in. Returns false where that member has not granted it.
 */
export async function actFor(tx: Scoped, token: string, memberId: string | null): Promise<boolean> {
  const result = await tx.execute<{ done: boolean }>(
    sql`select act_for(${tokenHash(token)}, ${memberId}::uuid) as done`,
  );
  return result.rows[0]?.done ?? false;
}

/** Ends a session at once and for good; nothing happens when there is none. */
export async function revokeSession(connection: Queryable, token: string): Promise<void> {
  await connection.query("select revoke_session($1)", [tokenHash(token)]);
}

/**
 * Ends all sessions of a user of the fund, in a transaction that has been entered: one's own, or anybody's for the fund's
 * administrator. Returns how many ended; zero where it is not one's to do.
 */
export async function revokeSessionsOf(connection: Queryable, userId: string): Promise<number> {
  const { rows } = await connection.query<{ ended: number }>("select revoke_sessions_of($1) as ended", [userId]);
  return rows[0]?.ended ?? 0;
}
