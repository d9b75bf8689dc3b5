import { getTableColumns, getTableName, type Placeholder, type SQL, sql } from "drizzle-orm";
import { type CaseFacts, FACT_KINDS, type FactKind } from "@/server/rules/case-facts";
import type { Scheme } from "@/server/rules/scheme";
import { known, runKnown, type Scoped } from "../client";
import { FACT_TABLES } from "./fact-tables";
import { STORED_PERMISSION, type StoredPermission, schemeWith } from "./scheme-in-force";

/** How the case was known at an instant: versions recorded by then and not superseded by then. */
export type AsKnownAt = string | null;

/** What stands beside the facts and is no legal fact: what the command kernel needs of the member's row. */
export type CaseRow = {
  givenNames: string;
  surname: string;
  locale: "da" | "en";
  protectedIdentity: boolean;
  version: number;
  outboxNumber: number;
};
/** The fund's business clock as the case was read: the instant, and its civil day in Denmark. */
export type CaseClock = { now: string; today: string };
/** `scheme`: what the case's fund acts by. */
export type LoadedCase = { facts: CaseFacts; row: CaseRow; clock: CaseClock; scheme: Scheme };
type StoredCase = Omit<LoadedCase, "scheme"> & { permission: StoredPermission };

const loadedOf = ({ permission, ...read }: StoredCase): LoadedCase => ({ ...read, scheme: schemeWith(permission) });

const NOT_FACTS = new Set(["fundCode", "memberId", "decisionId", "supersededAt", "supersededBy"]);

/** One kind's rows as a JSON array in the order of recording; the column list is that of the drizzle table. */
function factsOf(kind: FactKind, asKnownAt: AsKnownAt): SQL {
  const table = FACT_TABLES[kind];
  const pairs = Object.entries(getTableColumns(table))
    .filter(([key]) => !NOT_FACTS.has(key))
    .map(([key, column]) => `'${key}', f."${column.name}"`)
    .join(", ");
  const current = asKnownAt
    ? sql`f.recorded_at <= ${asKnownAt} and (f.superseded_at is null or f.superseded_at > ${asKnownAt})`
    : sql`f.superseded_at is null`;
  return sql`'${sql.raw(kind)}', coalesce((select json_agg(json_build_object(${sql.raw(pairs)}) order by f.recorded_at, f.applies_on, f.id)
    from ${sql.identifier(getTableName(table))} f where f.fund_code = m.fund_code and f.member_id = m.id and ${current}), '[]'::json)`;
}

/** What went wrong and was not settled, at the same instant as the facts. */
function troubles(asKnownAt: AsKnownAt): SQL {
  const waiting = asKnownAt
    ? sql`t.raised_at <= ${asKnownAt} and (t.resolved_at is null or t.resolved_at > ${asKnownAt})`
    : sql`t.resolved_at is null`;
  return sql`coalesce((select json_agg(json_build_object('id', t.id, 'kind', t.kind, 'about', t.about, 'since', t.since,
    'detail', t.detail) order by t.raised_at, t.id) from trouble t where t.fund_code = m.fund_code and t.member_id = m.id and ${waiting}), '[]'::json)`;
}

function wholeCase(which: SQL, asKnownAt: AsKnownAt): SQL {
  const kinds = sql.join(
    FACT_KINDS.map((kind) => factsOf(kind, asKnownAt)),
    sql`, `,
  );
  return sql`
    select json_build_object('fundCode', m.fund_code, 'memberId', m.id, 'birthDate', m.birth_date,
             'caseworkerId', m.caseworker_id, 'leftFundOn', m.left_fund_on, 'diedOn', m.died_on, 'troubles', ${troubles(asKnownAt)}, ${kinds}) as facts,
           json_build_object('givenNames', m.given_names, 'surname', m.surname, 'locale', m.locale,
             'protectedIdentity', m.protected_identity, 'version', m.version, 'outboxNumber', m.outbox_number) as row,
           json_build_object('now', to_char(n at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'today', (n at time zone 'Europe/Copenhagen')::date) as clock, ${STORED_PERMISSION} as permission
    from member m, business_now(current_setting('app.fund_code')) n
    where m.fund_code = current_setting('app.fund_code') and ${which} order by m.id`;
}

const ofMember = (memberId: string | Placeholder): SQL => sql`m.id = ${memberId}`;
const ofMembers = (memberIds: readonly string[]): SQL => sql`m.id = any (${`{${memberIds.join(",")}}`}::uuid[])`;

// Every act and every page reads a case; planning this takes several times as long as running it.
const CASE_NOW = known("case_now", wholeCase(ofMember(sql.placeholder("memberId")), null));
const CASE_LOCK = known(
  "case_lock",
  sql`select 1 from member where id = ${sql.placeholder("memberId")} and fund_code = current_setting('app.fund_code') for update`,
);

/**
 * Loads a case, and its fund's clock with it, in one round trip. `lock` takes the case's lock: whoever would change it waits.
 * Returns `null` where the scope shows no such member: another fund's, another member's, or nobody's.
 */
export async function loadCase(
  tx: Scoped,
  memberId: string,
  { lock = false, asKnownAt = null }: { lock?: boolean; asKnownAt?: AsKnownAt } = {},
): Promise<LoadedCase | null> {
  // The lock is a statement of its own: the facts must be read after it was got, not in the snapshot from before the wait.
  if (lock) await runKnown(tx, CASE_LOCK, { memberId });
  const [found] = asKnownAt
    ? (await tx.execute<StoredCase>(wholeCase(ofMember(memberId), asKnownAt))).rows
    : await runKnown<StoredCase>(tx, CASE_NOW, { memberId });
  return found ? loadedOf(found) : null;
}

/**
 * Loads many cases in one round trip, in the order of their ids; those that the scope does not show are not among them.
 * `lock` takes their locks, in that order.
 */
export async function loadCases(
  tx: Scoped,
  memberIds: readonly string[],
  { lock = false }: { lock?: boolean } = {},
): Promise<LoadedCase[]> {
  if (lock)
    await tx.execute(sql`
      select 1 from member m where m.fund_code = current_setting('app.fund_code') and ${ofMembers(memberIds)}
      order by m.id for update`);
  return (await tx.execute<StoredCase>(wholeCase(ofMembers(memberIds), null))).rows.map(loadedOf);
}
