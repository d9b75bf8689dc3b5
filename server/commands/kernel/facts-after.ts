import type { CaseFacts } from "@/server/rules/case-facts";
import type { Actor, Plan, PlanContext } from "./plan";

/**
 * The case as it will be when the plan is applied: what the duties are derived from, in a preview as in the act itself.
 * `idOf` gives the real id for a placeholder; in a preview the placeholder serves.
 */
export function factsAfter(
  facts: CaseFacts,
  plan: Plan,
  context: Pick<PlanContext, "now"> & { actor: Pick<Actor, "userId"> },
  idOf: (placeholder: string) => string = (placeholder) => placeholder,
): CaseFacts {
  const after: Record<string, unknown[]> & { caseworkerId?: unknown; leftFundOn?: unknown } = { ...facts } as never;
  plan.writes.forEach((write, at) => {
    const rows = [...(after[write.kind] ?? [])] as { entityId: string }[];
    const version = { recordedAt: context.now, recordedBy: context.actor.userId, id: idOf(`new:version-${at}`) };
    if ("add" in write) {
      rows.push({ ...resolve(write.add, idOf), ...version, entityId: idOf(write.as ?? `new:entity-${at}`) });
    } else {
      const index = rows.findIndex((row) => row.entityId === write.supersede);
      if (index < 0) throw new Error(`nothing to supersede in ${write.kind}`);
      rows.splice(index, 1);
      if (write.by) rows.push({ ...resolve(write.by, idOf), ...version, entityId: write.supersede });
    }
    after[write.kind] = rows;
  });
  return {
    ...(after as unknown as CaseFacts),
    ...(plan.assignTo !== undefined && { caseworkerId: plan.assignTo }),
    ...(plan.leftFundOn !== undefined && { leftFundOn: plan.leftFundOn }),
    ...(plan.diedOn !== undefined && { diedOn: plan.diedOn }),
  };
}

/** What a `NewId` looks like: never a sentence that somebody wrote and that begins with the same word. */
const NEW_ID = /^new:[\w-]{1,60}$/;

/** Replaces every placeholder id in a row by its real one. */
export function resolve<T extends object>(row: T, idOf: (placeholder: string) => string): T {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === "string" && NEW_ID.test(value) ? idOf(value) : value,
    ]),
  ) as T;
}
