import type { Scoped } from "@/db/client";
import { newcomerOf } from "@/server/commands/distribute-case";
import type { PlanContext } from "@/server/commands/kernel/plan";
import { carriers, distributionInForce, type Given, giveByRule } from "@/server/fund/distribution";
import type { PlannedCase } from "./plan-case";

/** To whom the rules will give those that the file names nobody for, by line: each that is given counts when the next is. */
export async function givenByRule(
  tx: Scoped,
  fundCode: string,
  planned: readonly PlannedCase[],
  { today }: PlanContext,
): Promise<Map<number, Given>> {
  const { rules } = await distributionInForce(tx);
  const given = new Map<number, Given>();
  if (rules.length === 0) return given;
  const team = new Map((await carriers(tx, fundCode)).map((carrier) => [carrier.id, carrier]));
  for (const { row, facts } of planned) {
    const found = facts.caseworkerId === null ? giveByRule(rules, newcomerOf(facts, today), [...team.values()]) : null;
    if (found) given.set(row.line, found);
    const carrier = team.get(found?.caseworkerId ?? facts.caseworkerId ?? "");
    if (carrier) team.set(carrier.id, { ...carrier, members: carrier.members + 1 });
  }
  return given;
}
