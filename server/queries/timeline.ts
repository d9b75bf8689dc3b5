import { getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import { FACT_TABLES } from "@/db/case/fact-tables";
import type { Scoped } from "@/db/client";
import { FACT_KINDS, type FactKind } from "@/server/rules/case-facts";
import { deliveriesOf } from "./case-letters";

/** One entry of the timeline. `appliesOn` is the day in the world, `recordedAt` when the fund registered it. */
export type TimelineEntry = {
  kind: FactKind | "message" | "exchange" | "incoming" | "note";
  id: string;
  entityId: string | null;
  appliesOn: string;
  recordedAt: string;
  recordedBy: string | null;
  /** Who told of it, where no person of the fund and no member registered it: the night, or the DFDG. */
  source: string | null;
  /** When another version took its place; the entry stays readable. */
  supersededAt: string | null;
  supersededBy: string | null;
  content: Record<string, unknown>;
};

const FRAME = new Set([
  "fundCode",
  "id",
  "entityId",
  "memberId",
  "appliesOn",
  "recordedAt",
  "recordedBy",
  "decisionId",
  "supersededAt",
  "supersededBy",
]);

function versions(kind: FactKind, memberId: string): SQL {
  const table = FACT_TABLES[kind];
  const pairs = Object.entries(getTableColumns(table))
    .filter(([key]) => !FRAME.has(key))
    .map(([key, column]) => `'${key}', f."${column.name}"`)
    .join(", ");
  return sql`select ${kind}::text as kind, f.id, f.entity_id, f.applies_on::text as applies_on, f.recorded_at, f.recorded_by,
    case when f.recorded_by is null then (select d.actor_name from decision d where d.fund_code = f.fund_code and d.id = f.decision_id) end as source,
    f.superseded_at, f.superseded_by, jsonb_build_object(${sql.raw(pairs)}) as content
    from ${sql.identifier(getTableName(table))} f where f.fund_code = current_setting('app.fund_code') and f.member_id = ${memberId}`;
}

/** Everything that happened in a case, superseded versions among it, newest registration first. */
export async function timeline(tx: Scoped, memberId: string): Promise<TimelineEntry[]> {
  const facts = FACT_KINDS.map((kind) => versions(kind, memberId));
  const others = [
    sql`select 'message', id, null::uuid, (created_at at time zone 'Europe/Copenhagen')::date::text, created_at, null::uuid, null::text, null::timestamptz, null::uuid,
      jsonb_build_object('template', template, 'fields', fields, 'adverse', adverse, 'readAt', read_at, 'deliveries', ${deliveriesOf})
      from message g where fund_code = current_setting('app.fund_code') and member_id = ${memberId}`,
    sql`select 'exchange', id, null, (created_at at time zone 'Europe/Copenhagen')::date::text, created_at, null, null, null, null,
      jsonb_build_object('type', type, 'payload', payload, 'state', state, 'deliveredAt', delivered_at)
      from outbox where fund_code = current_setting('app.fund_code') and member_id = ${memberId}`,
    // What wrote facts is told by them; what did not is told by itself, and so is what nobody could use.
    sql`select 'incoming', id, null, (occurred_at at time zone 'Europe/Copenhagen')::date::text, received_at, null, 'DFDG', null, null,
      jsonb_build_object('type', type, 'state', state, 'outcome', outcome, 'reason', reason, 'settledReason', settled_reason)
      from notification where fund_code = current_setting('app.fund_code') and member_id = ${memberId} and not (state = 'done' and facts > 0)`,
    sql`select 'note', id, null, (written_at at time zone 'Europe/Copenhagen')::date::text, written_at, written_by, null, null, null, jsonb_build_object('body', body)
      from case_note where fund_code = current_setting('app.fund_code') and member_id = ${memberId}`,
  ];
  const result = await tx.execute<TimelineEntry>(sql`
    select kind, id, entity_id as "entityId", applies_on as "appliesOn", to_json(recorded_at)#>>'{}' as "recordedAt",
      recorded_by as "recordedBy", source, to_json(superseded_at)#>>'{}' as "supersededAt", superseded_by as "supersededBy", content
    from (${sql.join([...facts, ...others], sql` union all `)}) t
    order by recorded_at desc, applies_on desc, kind, id`);
  return result.rows;
}
