import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { birthDateOfCpr, type CprKeys } from "@/server/identity/cpr-cipher";
import type { SignedIn } from "@/server/identity/roles";
import { unseal } from "@/server/identity/sealed";

const PAGE = 30;
/** What waits for a person is shown whole; more than this nobody takes in at a time. */
const MOST_OPEN = 100;

export const incomingInput = z.object({
  /** Where a page goes on: the number of the last one shown. */
  after: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER).nullable().default(null),
});
export type IncomingInput = z.output<typeof incomingInput>;

export type IncomingRow = {
  id: string;
  number: number;
  type: string;
  state: "waiting" | "done" | "unclear" | "unplaced" | "settled";
  reason: string | null;
  outcome: string | null;
  /** ISO 8601: when it happened, by the DFDG, and when the fund received it. */
  occurredAt: string;
  receivedAt: string;
  /** Not acted on before this day. */
  actOn: string | null;
  settled: { at: string; by: string; reason: string } | null;
  member: { id: string; name: string; protectedIdentity: boolean } | null;
};
/** One that waits for a person, with what it says: field by field, numbers of persons masked. */
export type OpenIncoming = IncomingRow & {
  says: { field: string; value: string }[];
  /** Of somebody whom the fund does not know. */
  birthDate: string | null;
};
export type Incoming = { open: OpenIncoming[]; rows: IncomingRow[]; next: number | null };

const columns = sql`
  n.id, n.number::integer as number, n.type, n.state, n.reason, n.outcome, to_json(n.occurred_at)#>>'{}' as "occurredAt",
  to_json(n.received_at)#>>'{}' as "receivedAt", n.act_on::text as "actOn",
  case when n.settled_at is null then null
    else json_build_object('at', n.settled_at, 'by', coalesce(u.name, ''), 'reason', n.settled_reason) end as settled,
  case when m.id is null then null else json_build_object('id', m.id, 'name', m.given_names || ' ' || m.surname,
    'protectedIdentity', m.protected_identity) end as member`;

const from = (fundCode: string, where: SQL) => sql`
  from notification n left join member m on m.fund_code = n.fund_code and m.id = n.member_id
  left join app_user u on u.fund_code = n.fund_code and u.id = n.settled_by
  where n.fund_code = ${fundCode} and ${where}`;

/** What has come in, newest first, and before it what waits for a person. Looking is logged. */
export async function incoming(
  tx: Scoped,
  person: SignedIn,
  { after }: IncomingInput,
  keys: CprKeys,
): Promise<Incoming> {
  const { fundCode, userId, name } = person;
  await tx.execute(sql`
    insert into audit (fund_code, kind, what, detail, actor_id, actor_name, business_at)
    select ${fundCode}, 'read', 'incoming', '{}'::jsonb, ${userId}::uuid, ${name}, business_now(${fundCode})`);
  const open =
    after === null
      ? await tx.execute<IncomingRow & { content: Buffer }>(sql`
          select ${columns}, n.content ${from(fundCode, sql`n.state in ('unplaced', 'unclear')`)}
          order by n.number desc limit ${sql.raw(String(MOST_OPEN))}`)
      : { rows: [] };
  const found = await tx.execute<IncomingRow>(sql`
    select ${columns} ${from(fundCode, sql`n.state not in ('unplaced', 'unclear') ${after ? sql`and n.number < ${after}` : sql``}`)}
    order by n.number desc limit ${sql.raw(String(PAGE + 1))}`);
  const rows = found.rows.slice(0, PAGE);
  return {
    open: open.rows.map((row) => opened(row, keys)),
    rows,
    next: found.rows.length > PAGE ? (rows.at(-1)?.number ?? null) : null,
  };
}

/** One of somebody whom the fund does not know; `null` where it is not, or no longer, one. */
export async function unplaced(tx: Scoped, fundCode: string, id: string, keys: CprKeys): Promise<OpenIncoming | null> {
  const { rows } = await tx.execute<IncomingRow & { content: Buffer }>(sql`
    select ${columns}, n.content ${from(fundCode, sql`n.state = 'unplaced' and n.id = ${id}::uuid`)}`);
  return rows[0] ? opened(rows[0], keys) : null;
}

function opened({ content, ...row }: IncomingRow & { content: Buffer }, keys: CprKeys): OpenIncoming {
  const envelope = JSON.parse(unseal(content, keys.encryption, row.id)) as {
    payload?: unknown;
    civilRegistrationIdentifier: string;
  };
  return {
    ...row,
    says: fieldsOf(envelope.payload),
    birthDate: row.member ? null : birthDateOfCpr(envelope.civilRegistrationIdentifier),
  };
}

/** Ten digits are taken for a number of a person, wherever they stand. */
const masked = (text: string) => text.replace(/\b(\d{6})[- ]?\d{4}\b/gu, "$1-••••").slice(0, 200);

function fieldsOf(payload: unknown): OpenIncoming["says"] {
  if (payload === undefined || payload === null) return [];
  if (typeof payload !== "object") return [{ field: "", value: masked(JSON.stringify(payload) ?? "") }];
  return Object.entries(payload)
    .slice(0, 20)
    .map(([field, value]) => ({
      field: masked(field),
      value: masked(typeof value === "string" ? value : JSON.stringify(value)),
    }));
}
