import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { audit } from "@/db/schema";
import { businessClock } from "@/db/scope";
import { type CprKeys, decryptCpr } from "@/server/identity/cpr-cipher";
import type { SignedIn } from "@/server/identity/roles";

/** Everything that is stored about one person: every row of every table that has members, by the table's name. */
export type SubjectAccess = {
  madeAt: string;
  madeBy: string;
  fund: { code: string; name: string };
  person: { id: string; name: string; cpr: string };
  tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
};

/** What is no information about the person but a means of finding or guarding it. */
const KEPT_BACK = ["cpr_ciphertext", "cpr_hash", "token_hash", "salt", "subject"];

/**
 * Exports everything about one person, from every table that has members: one that is added later is in it by itself. The
 * export shows the whole CPR number and is logged as such.
 * @returns `null` where the scope shows no such member
 */
export async function subjectAccess(
  tx: Scoped,
  { fundCode, userId, name }: Pick<SignedIn, "fundCode" | "userId" | "name">,
  memberId: string,
  keys: Pick<CprKeys, "encryption">,
): Promise<SubjectAccess | null> {
  const found = await tx.execute<{ name: string; ciphertext: Buffer; fund: string }>(sql`
    select m.given_names || ' ' || m.surname as name, m.cpr_ciphertext as ciphertext, f.name as fund
    from member m join fund f on f.code = m.fund_code where m.fund_code = ${fundCode} and m.id = ${memberId}::uuid`);
  const person = found.rows[0];
  if (!person) return null;
  const { now } = await businessClock(tx);
  await tx.insert(audit).values({
    fundCode,
    memberId,
    kind: "reveal",
    what: "subjectAccess",
    actorId: userId,
    actorName: name,
    businessAt: now,
  });
  const tables: Record<string, readonly Record<string, unknown>[]> = {};
  for (const table of await tablesOfMembers(tx)) {
    const column = table === "member" ? sql`t.id` : sql`t.member_id`;
    const { rows } = await tx.execute<{ rows: Record<string, unknown>[] }>(sql`
      select coalesce(jsonb_agg(to_jsonb(t) - 'fund_code'), '[]'::jsonb) as rows
      from ${sql.identifier(table)} t where t.fund_code = ${fundCode} and ${column} = ${memberId}::uuid`);
    tables[table] = rows[0]!.rows.map(readable);
  }
  const digits = decryptCpr(person.ciphertext, keys.encryption, memberId);
  return {
    madeAt: now,
    madeBy: name,
    fund: { code: fundCode, name: person.fund },
    person: { id: memberId, name: person.name, cpr: `${digits.slice(0, 6)}-${digits.slice(6)}` },
    tables,
  };
}

/** The tables that the serving role can read and that have members; duties are derived and stand in no table of facts. */
async function tablesOfMembers(tx: Scoped): Promise<string[]> {
  const { rows } = await tx.execute<{ name: string }>(sql`
    select distinct c.table_name as name from information_schema.columns c
    join information_schema.tables x using (table_schema, table_name)
    where c.table_schema = 'public' and x.table_type = 'BASE TABLE' and c.column_name = 'fund_code'
      and has_table_privilege(format('%I.%I', c.table_schema, c.table_name), 'select')
      and (c.table_name = 'member' or exists (select 1 from information_schema.columns m where m.table_schema = 'public'
        and m.table_name = c.table_name and m.column_name = 'member_id'))
      and c.table_name not in ('member_word', 'session')
    order by 1`);
  return rows.map(({ name }) => name);
}

/** A row without what is kept back; bytes in base64, as every program reads them. */
function readable(row: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(row).filter(([key]) => !KEPT_BACK.includes(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key === "content" && typeof value === "string" && value.startsWith("\\x")
        ? Buffer.from(value.slice(2), "hex").toString("base64")
        : value,
    ]),
  );
}
