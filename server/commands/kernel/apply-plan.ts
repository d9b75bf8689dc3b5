import { randomUUID } from "node:crypto";
import { and, eq, type SQLWrapper, sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { member } from "@/db/schema";
import type { CaseFacts } from "@/server/rules/case-facts";
import type { PlanContext } from "./plan";
import { decisionRow, type PlannedCase, rowsOfPlan } from "./plan-rows";
import { writeDuties } from "./write-duties";
import { insertStatement, statementsOf } from "./write-rows";

export type Applied = { decisionId: string; version: number; facts: CaseFacts; ids: ReadonlyMap<string, string> };

/** Stores what was asked of the rules, taken or refused. @returns the decision's id */
export async function storeDecision(
  tx: Scoped,
  asking: Omit<Parameters<typeof decisionRow>[0], "id">,
): Promise<string> {
  const id = randomUUID();
  await tx.execute(insertStatement("decision", [decisionRow({ ...asking, id })]));
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
  { command, context, ...planned }: PlannedCase & { command: string; context: PlanContext },
): Promise<Applied> {
  const { facts, row, plan } = planned;
  const { fundCode, memberId } = facts;
  const rows = rowsOfPlan(planned, command, context);
  const { closing, adding } = statementsOf([rows], context.now);
  // By themselves, and first: while the old versions stand there is no room for the new ones.
  for (const statement of closing) await tx.execute(statement);
  const { after, decisionId, ids } = rows;
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
  await together(tx, [stood, ...adding]);
  if (plan.withdraws) await withdrawLetters(tx, facts, plan.withdraws, context);
  return { decisionId, version: row.version + 1, facts: after, ids };
}

/** I-32: letters that have not reached the member are taken back: the member does not see them, and nothing sends them. */
async function withdrawLetters(
  tx: Scoped,
  { fundCode, memberId }: CaseFacts,
  ids: readonly string[],
  { now }: PlanContext,
): Promise<void> {
  for (const id of ids) {
    await tx.execute(sql`
      with taken as (
        update message set withdrawn_at = ${now}::timestamptz
        where fund_code = ${fundCode} and member_id = ${memberId}::uuid and id = ${id}::uuid and read_at is null
        returning id
      )
      update delivery d set state = 'unneeded', changed_at = ${now}::timestamptz
      from taken where d.fund_code = ${fundCode} and d.message_id = taken.id and d.state in ('waiting', 'toPrint')`);
  }
}
