import { randomUUID } from "node:crypto";
import { getTableColumns, getTableName } from "drizzle-orm";
import { FACT_TABLES } from "@/db/case/fact-tables";
import type { CaseRow } from "@/db/case/load-case";
import { newestEdition } from "@/server/messages/render-letter";
import type { CaseFacts, FactKind } from "@/server/rules/case-facts";
import { factsAfter, resolve } from "./facts-after";
import { outcomeOf, type Plan, type PlanContext } from "./plan";

/** A planned act with the case it was planned on. */
export type PlannedCase = {
  readonly facts: CaseFacts;
  readonly row: CaseRow;
  readonly input: unknown;
  readonly plan: Plan;
};

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** What a plan becomes in the database, by table, the columns by their names there. */
export type PlanRows = {
  readonly decision: Row;
  /** Versions that are closed before their successors are written. */
  readonly closed: readonly { table: string; entityId: string; successor: string | null }[];
  readonly facts: readonly { table: string; row: Row }[];
  readonly outbox: readonly Row[];
  readonly message: readonly Row[];
  readonly audit: Row;
  /** The case when all this is written: what its duties are derived from. */
  readonly after: CaseFacts;
  readonly decisionId: string;
  /** What the plan's placeholders became. */
  readonly ids: ReadonlyMap<string, string>;
};

/** Each kind's columns by the names of the facts. */
const COLUMNS = new Map(
  Object.entries(FACT_TABLES).map(([kind, table]) => [
    kind,
    new Map(Object.entries(getTableColumns(table)).map(([key, column]) => [key, column.name])),
  ]),
);

type Decided = {
  readonly id: string;
  readonly fundCode: string;
  readonly memberId: string | null;
  readonly command: string;
  readonly input: unknown;
  readonly plan: Pick<Plan, "asked">;
  readonly context: PlanContext;
};

/** What was asked of the rules and what they answered, as it is stored. */
export function decisionRow({ id, fundCode, memberId, command, input, plan, context }: Decided): Row {
  return {
    fund_code: fundCode,
    id,
    member_id: memberId,
    command,
    input,
    outcome: outcomeOf(plan.asked),
    asked: plan.asked,
    scheme_id: context.scheme.id,
    scheme_version: context.scheme.version,
    decided_on: context.today,
    decided_at: context.now,
    actor_id: context.actor.userId,
    actor_name: context.actor.name,
  };
}

/** Everything that a plan writes beside the duties and the member's own row, with real ids for its placeholders. */
export function rowsOfPlan({ facts, row, input, plan }: PlannedCase, command: string, context: PlanContext): PlanRows {
  const ids = new Map<string, string>();
  const idOf = (placeholder: string) => {
    const known = ids.get(placeholder) ?? randomUUID();
    ids.set(placeholder, known);
    return known;
  };
  const decisionId = randomUUID();
  const of = { fund_code: facts.fundCode, member_id: facts.memberId };
  const actor = { actor_id: context.actor.userId, actor_name: context.actor.name };
  const after = factsAfter(facts, plan, context, idOf);
  const closed: PlanRows["closed"][number][] = [];
  const written: PlanRows["facts"][number][] = [];
  for (const [at, write] of plan.writes.entries()) {
    const table = getTableName(FACT_TABLES[write.kind as FactKind]);
    const id = idOf(`new:version-${at}`);
    if (!("add" in write)) closed.push({ table, entityId: write.supersede, successor: write.by ? id : null });
    const content = "add" in write ? write.add : write.by;
    if (!content) continue;
    const names = COLUMNS.get(write.kind)!;
    const own = Object.entries(resolve(content, idOf)).map(([key, value]) => [names.get(key), value]);
    written.push({
      table,
      row: {
        ...Object.fromEntries(own.filter(([name]) => name !== undefined)),
        ...of,
        id,
        entity_id: "add" in write ? idOf(write.as ?? `new:entity-${at}`) : write.supersede,
        decision_id: decisionId,
        recorded_at: context.now,
        recorded_by: context.actor.userId,
      },
    });
  }
  return {
    decision: decisionRow({ id: decisionId, ...facts, command, input, plan, context }),
    closed,
    facts: written,
    outbox: plan.toExchange.map(({ type, payload }, at) => ({
      ...of,
      id: randomUUID(),
      number: row.outboxNumber + at + 1,
      type,
      payload: resolve(payload, idOf),
      decision_id: decisionId,
      created_at: context.now,
    })),
    message: plan.toMember.map(({ template, fields, adverse }) => ({
      ...of,
      id: randomUUID(),
      template,
      fields: resolve(fields, idOf),
      adverse,
      edition: newestEdition(template),
      decision_id: decisionId,
      created_at: context.now,
    })),
    audit: {
      ...of,
      kind: "act",
      what: command,
      detail: plan.summary,
      decision_id: decisionId,
      business_at: context.now,
      ...actor,
    },
    after,
    decisionId,
    ids,
  };
}
