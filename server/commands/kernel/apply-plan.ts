import { randomUUID } from "node:crypto";
import { and, eq, isNull, type SQLWrapper, sql } from "drizzle-orm";
import { FACT_TABLES } from "@/db/case/fact-tables";
import type { CaseRow } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import { audit, decision, member, message, outbox } from "@/db/schema";
import { newestEdition } from "@/server/messages/render-letter";
import type { CaseFacts, FactKind } from "@/server/rules/case-facts";
import { factsAfter, resolve } from "./facts-after";
import { outcomeOf, type Plan, type PlanContext } from "./plan";
import { writeDuties } from "./write-duties";

export type Applied = { decisionId: string; version: number; facts: CaseFacts; ids: ReadonlyMap<string, string> };

type Asking = {
  fundCode: string;
  memberId: string | null;
  command: string;
  input: unknown;
  plan: Plan;
  context: PlanContext;
};

const decisionRow = (id: string, { fundCode, memberId, command, input, plan, context }: Asking) => ({
  fundCode,
  id,
  memberId,
  command,
  input,
  outcome: outcomeOf(plan.asked),
  asked: plan.asked,
  schemeId: context.scheme.id,
  schemeVersion: context.scheme.version,
  decidedOn: context.today,
  decidedAt: context.now,
  actorId: context.actor.userId,
  actorName: context.actor.name,
});

/** Stores what was asked of the rules, taken or refused. @returns the decision's id */
export async function storeDecision(tx: Scoped, asking: Asking): Promise<string> {
  const id = randomUUID();
  await tx.insert(decision).values(decisionRow(id, asking));
  return id;
}

/** Several writes in one trip to the server, all done or none. They do not see each other: none may need what another wrote. */
async function together(tx: Scoped, [last, ...others]: readonly [SQLWrapper, ...SQLWrapper[]]): Promise<void> {
  const named = others.map((write, at) => sql`${sql.identifier(`w${at}`)} as (${write.getSQL()})`);
  await tx.execute(named.length > 0 ? sql`with ${sql.join(named, sql`, `)} ${last.getSQL()}` : last.getSQL());
}

/** Writes a plan: the facts, the decision, the audit line, what is told, and the case's duties. All or nothing. */
export async function applyPlan(
  tx: Scoped,
  {
    facts,
    row,
    command,
    input,
    plan,
    context,
  }: { facts: CaseFacts; row: CaseRow; command: string; input: unknown; plan: Plan; context: PlanContext },
): Promise<Applied> {
  const { fundCode, memberId } = facts;
  const ids = new Map<string, string>();
  const idOf = (placeholder: string) => {
    const known = ids.get(placeholder) ?? randomUUID();
    ids.set(placeholder, known);
    return known;
  };
  const decisionId = randomUUID();
  const asking = { fundCode, memberId, command, input, plan, context };
  const after = factsAfter(facts, plan, context, idOf);
  const writes: SQLWrapper[] = [tx.insert(decision).values(decisionRow(decisionId, asking))];
  for (const [at, write] of plan.writes.entries()) {
    const table = FACT_TABLES[write.kind as FactKind];
    const id = idOf(`new:version-${at}`);
    if (!("add" in write)) {
      // By itself, and first: while the old version stands there is no room for the new one.
      await tx
        .update(table)
        .set({ supersededAt: context.now, supersededBy: write.by ? id : null } as never)
        .where(and(eq(table.fundCode, fundCode), eq(table.entityId, write.supersede), isNull(table.supersededAt)));
      if (!write.by) continue;
    }
    const content = "add" in write ? write.add : write.by!;
    const entityId = "add" in write ? idOf(write.as ?? `new:entity-${at}`) : write.supersede;
    writes.push(
      tx.insert(table).values({
        ...resolve(content, idOf),
        fundCode,
        memberId,
        id,
        entityId,
        decisionId,
        recordedAt: context.now,
        recordedBy: context.actor.userId,
      } as never),
    );
  }
  if (plan.toExchange.length > 0)
    writes.push(
      tx.insert(outbox).values(
        plan.toExchange.map((told, at) => ({
          fundCode,
          id: randomUUID(),
          memberId,
          number: row.outboxNumber + at + 1,
          type: told.type,
          payload: resolve(told.payload, idOf),
          decisionId,
          createdAt: context.now,
        })),
      ),
    );
  if (plan.toMember.length > 0)
    writes.push(
      tx.insert(message).values(
        plan.toMember.map((told) => ({
          fundCode,
          id: randomUUID(),
          memberId,
          template: told.template,
          fields: resolve(told.fields, idOf),
          adverse: told.adverse,
          edition: newestEdition(told.template),
          decisionId,
          createdAt: context.now,
        })),
      ),
    );
  writes.push(
    tx.insert(audit).values({
      fundCode,
      memberId,
      kind: "act",
      what: command,
      detail: plan.summary,
      actorId: context.actor.userId,
      actorName: context.actor.name,
      decisionId,
      businessAt: context.now,
    }),
  );
  const nextChangeOn = await writeDuties(tx, after, context);
  const stood = tx
    .update(member)
    .set({
      version: sql`version + 1`,
      outboxNumber: row.outboxNumber + plan.toExchange.length,
      dutiesNextChangeOn: nextChangeOn,
      ...(plan.assignTo !== undefined && { caseworkerId: plan.assignTo }),
      ...(plan.leftFundOn !== undefined && { leftFundOn: plan.leftFundOn }),
      ...(plan.diedOn !== undefined && { diedOn: plan.diedOn }),
      ...(plan.protectedIdentity !== undefined && { protectedIdentity: plan.protectedIdentity }),
    })
    .where(and(eq(member.fundCode, fundCode), eq(member.id, memberId)));
  await together(tx, [stood, ...writes]);
  return { decisionId, version: row.version + 1, facts: after, ids };
}
