import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { Plan, PlanContext } from "./plan";
import { type PlannedCase, rowsOfPlan } from "./plan-rows";
import { writeDutiesOfMany } from "./write-duties-of-many";
import { statementsOf } from "./write-rows";

/** Plans that change more than facts: the member's own row beyond its counts, or letters that were written before. */
const changesMember = ({ assignTo, leftFundOn, diedOn, protectedIdentity, withdraws }: Plan): boolean =>
  [assignTo, leftFundOn, diedOn, protectedIdentity, withdraws].some((change) => change !== undefined);

/** So many plans' rows go into one statement a table. */
const AT_ONCE = 200;

/**
 * Writes many plans of one command as `applyPlan` writes one: the facts, the decisions, the audit lines, what is told, and
 * the cases' duties; in few statements. The cases' locks are held.
 */
export async function applyPlans(
  tx: Scoped,
  command: string,
  planned: readonly PlannedCase[],
  context: PlanContext,
): Promise<void> {
  for (let from = 0; from < planned.length; from += AT_ONCE) {
    const some = planned.slice(from, from + AT_ONCE);
    if (some.some(({ plan }) => changesMember(plan)))
      throw new Error("a plan that changes the member's own row is applied by itself");
    const rows = some.map((one) => rowsOfPlan(one, command, context));
    const { closing, adding } = statementsOf(rows, context.now);
    for (const statement of [...closing, ...adding]) await tx.execute(statement);
    const next = await writeDutiesOfMany(
      tx,
      rows.map(({ after }) => after),
      context,
    );
    const cases = some.map(({ facts, plan }) => ({
      id: facts.memberId,
      told: plan.toExchange.length,
      next: next.get(facts.memberId) ?? null,
    }));
    await tx.execute(sql`
      update member m set version = version + 1, outbox_number = outbox_number + c.told, duties_next_change_on = c.next
      from jsonb_to_recordset(${JSON.stringify(cases)}::jsonb) as c(id uuid, told integer, next date)
      where m.fund_code = ${some[0]!.facts.fundCode} and m.id = c.id`);
  }
}
