import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { type CorrectableField, correctableFields } from "@/server/exchange/correctable";
import { STORED_FIELDS } from "@/server/exchange/to-wire";
import type { SignedIn } from "@/server/identity/roles";

const OUTGOING_PAGE = 25;
/** What is measured: from the act until the exchange had it, over so many days of the wall clock. */
const MEASURED_DAYS = 7;

export const OUTGOING_FILTERS = ["refused", "waiting", "all"] as const;

const cursorSchema = z.object({ at: z.iso.datetime({ offset: true }), id: z.uuid() });
export const outgoingInput = z.object({
  show: z.enum(OUTGOING_FILTERS).default("refused"),
  after: cursorSchema.nullable().default(null),
});
export type OutgoingInput = z.output<typeof outgoingInput>;

export type OutgoingRow = {
  id: string;
  /** When the act was done, by the business clock. */
  at: string;
  type: string;
  /** The act's own words for when: a day of the payload. */
  on: string | null;
  state: "waiting" | "delivered" | "parked" | "settled";
  attempts: number;
  error: string | null;
  /** Seconds until the next attempt; `null` where none is planned. */
  nextInSeconds: number | null;
  /** Seconds from the act to the delivery; `null` where it was not measured. */
  tookSeconds: number | null;
  deliveredAt: string | null;
  acknowledgedAt: string | null;
  /** A person has corrected it, or settled it with this reason. */
  corrected: boolean;
  settledReason: string | null;
  /** How many messages of the same member wait behind it. */
  behind: number;
  member: { id: string; name: string; protectedIdentity: boolean };
  actor: string;
  /** Of a refused one: what can be corrected, and the names of what the other side complained of. */
  fields: CorrectableField[];
  refusedFields: string[];
};

export type Outgoing = {
  waiting: number;
  refused: number;
  /** Age of the oldest that waits, in seconds; `null` where none does, or all are told as history. */
  oldestSeconds: number | null;
  /** Seconds from act to delivery over the last days. */
  measured: { count: number; median: number | null; p95: number | null };
  rows: OutgoingRow[];
  next: z.output<typeof cursorSchema> | null;
};

type Raw = Omit<OutgoingRow, "fields" | "refusedFields"> & {
  payload: Record<string, unknown>;
  refusedFields: string[] | null;
};

/** What is on its way to the exchange, what was refused, and how long it takes. Looking is logged in the same statement. */
export async function outgoing(tx: Scoped, person: SignedIn, { show, after }: OutgoingInput): Promise<Outgoing> {
  const { fundCode, userId, name } = person;
  const state = { refused: sql`and o.state = 'parked'`, waiting: sql`and o.state = 'waiting'`, all: sql`` }[show];
  // What waits is told oldest first, what has been newest first.
  const order = show === "all" ? sql.raw("desc") : sql.raw("asc");
  const beyond = show === "all" ? sql.raw("<") : sql.raw(">");
  const onwards = after ? sql`and (o.created_at, o.id) ${beyond} (${after.at}::timestamptz, ${after.id}::uuid)` : sql``;
  const result = await tx.execute<Omit<Outgoing, "rows" | "next"> & { rows: Raw[] }>(sql`
    with logged as (
      insert into audit (fund_code, kind, what, detail, actor_id, actor_name, business_at)
      values (${fundCode}, 'read', 'exchange', jsonb_build_object('show', ${show}::text), ${userId}::uuid, ${name}, business_now(${fundCode}))
    ), untold as (
      select count(*) filter (where state = 'waiting')::integer as waiting, count(*) filter (where state = 'parked')::integer as refused,
        extract(epoch from clock_timestamp() - min(written_at) filter (where state = 'waiting'))::float8 as oldest
      from outbox where fund_code = ${fundCode} and state in ('waiting', 'parked')
    ), measured as (
      select count(*)::integer as count, percentile_cont(array[0.5, 0.95]) within group (order by extract(epoch from arrived_at - written_at)::float8) as at
      from outbox where fund_code = ${fundCode} and written_at is not null
        and arrived_at > clock_timestamp() - ${MEASURED_DAYS} * interval '1 day'
    )
    select u.waiting, u.refused, u.oldest as "oldestSeconds",
      json_build_object('count', m.count, 'median', m.at[1], 'p95', m.at[2]) as measured,
      (select coalesce(json_agg(row_to_json(r)), '[]'::json) from (
        select o.id, o.created_at as at, o.type, coalesce(o.corrected_payload, o.payload) as payload, o.state, o.attempts,
          o.last_error as error, o.delivered_at as "deliveredAt", o.acknowledged_at as "acknowledgedAt",
          o.corrected_payload is not null as corrected, o.settled_reason as "settledReason", o.refused_fields as "refusedFields",
          case when o.state = 'waiting' then greatest(0, extract(epoch from o.next_attempt_at - clock_timestamp()))::float8 end as "nextInSeconds",
          extract(epoch from o.arrived_at - o.written_at)::float8 as "tookSeconds",
          case when o.state = 'parked' then (select count(*)::integer from outbox b where b.fund_code = o.fund_code
            and b.member_id = o.member_id and b.number > o.number and b.state = 'waiting') else 0 end as behind,
          json_build_object('id', p.id, 'name', p.given_names || ' ' || p.surname, 'protectedIdentity', p.protected_identity) as member,
          d.actor_name as actor
        from outbox o
        join member p on p.fund_code = o.fund_code and p.id = o.member_id
        join decision d on d.fund_code = o.fund_code and d.id = o.decision_id
        where o.fund_code = ${fundCode} ${state} ${onwards}
        order by o.created_at ${order}, o.id ${order} limit ${sql.raw(String(OUTGOING_PAGE + 1))}
      ) r) as rows
    from untold u, measured m`);
  const { rows: found, ...rest } = result.rows[0]!;
  const rows = found.slice(0, OUTGOING_PAGE);
  const last = rows.at(-1);
  return {
    ...rest,
    rows: rows.map(shown),
    next: found.length > OUTGOING_PAGE && last ? { at: last.at, id: last.id } : null,
  };
}

/** What a message holds is shown where it is to be corrected, and nowhere else. */
function shown({ payload, refusedFields, ...row }: Raw): OutgoingRow {
  const fields = row.state === "parked" ? correctableFields(row.type, payload) : [];
  const complained = (refusedFields ?? []).flatMap((field) => STORED_FIELDS[field] ?? [field]);
  const day = payload.deadline ?? payload.on ?? payload.from ?? payload.endDate ?? payload.startDate ?? null;
  return {
    ...row,
    on: typeof day === "string" ? day : null,
    fields,
    refusedFields: fields.map(({ name }) => name).filter((name) => complained.includes(name)),
  };
}
