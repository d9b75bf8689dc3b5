import { and, eq } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { duty } from "@/db/schema";
import type { CaseFacts } from "@/server/rules/case-facts";
import { duties } from "@/server/rules/duties";
import type { PlanContext } from "./plan";

/** Raised by one whenever a change of the rules changes what duties() answers: stored rows of an older version are rewritten. */
export const RULES_VERSION = 1;
/** Where the law gives no day, a duty comes last in a list. */
export const NO_DAY = "9999-12-31";

/** Rewrites a case's stored duties from its facts. Returns the next day on which anything about them changes by itself. */
export async function writeDuties(
  tx: Scoped,
  facts: CaseFacts,
  { scheme, today }: Pick<PlanContext, "scheme" | "today">,
): Promise<string | null> {
  const derived = duties(facts, scheme, today);
  await tx.delete(duty).where(and(eq(duty.fundCode, facts.fundCode), eq(duty.memberId, facts.memberId)));
  if (derived.duties.length > 0)
    await tx.insert(duty).values(
      derived.duties.map((owed) => ({
        fundCode: facts.fundCode,
        memberId: facts.memberId,
        key: owed.key,
        owner: owed.owner,
        rule: owed.rule,
        bucket: owed.bucket,
        wording: owed.text,
        facts: owed.facts,
        state: owed.state,
        opensOn: owed.opensOn,
        dueOn: owed.dueOn,
        sortDay: owed.dueOn ?? NO_DAY,
        caseworkerId: facts.caseworkerId,
        rulesVersion: RULES_VERSION,
      })),
    );
  return derived.nextChangeOn;
}
