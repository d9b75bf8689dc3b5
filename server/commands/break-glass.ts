import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { caseAccess } from "@/db/schema";
import { inFund } from "@/db/scope";
import { writtenSchema } from "@/server/rules/inputs";
import { doorsOf } from "./case-doors";
import type { FundAct } from "./kernel/run-fund-act";
import { raiseTrouble } from "./kernel/troubles";

export const breakGlassInput = z.object({ memberId: z.uuid(), reason: writtenSchema });

/**
 * A team lead opens a restricted case that they are not named for, because it cannot wait: for the rest of the day, with
 * the reason in the log, on the case, and before the one who has it.
 */
export const breakGlass: FundAct<typeof breakGlassInput, z.output<typeof breakGlassInput>> = {
  name: "breakGlass",
  input: breakGlassInput,
  plan: async (tx, { memberId, reason }, _context, fundCode) => {
    const { mayOpen } = await doorsOf(tx, fundCode, memberId);
    return {
      asked: [],
      consequences: [{ kind: "glassBreaks", facts: {}, rule: null }],
      memberId,
      summary: { reason },
      value: { memberId, reason },
      ...(mayOpen && { conflict: { reason: "mayOpen", facts: {} } }),
    };
  },
  write: async (tx, { memberId, reason }, { now, actor }, fundCode) => {
    const id = randomUUID();
    await tx.insert(caseAccess).values({
      fundCode,
      id,
      memberId,
      userId: actor.userId!,
      admits: true,
      ground: "brokenGlass",
      reason,
      since: now,
      setByName: actor.name,
    });
    await raiseTrouble(tx, memberId, { kind: "glassBroken", about: id, detail: { who: actor.name, reason } });
  },
};

/** The night: what was opened by breaking the glass is shut again. @returns how many were */
export function shutBrokenGlass(fundCode: string): Promise<number> {
  return inFund({ fundCode }, async (tx) => {
    const { rowCount } = await tx.execute(sql`
      update case_access set ended_at = business_now(fund_code), ended_by_name = 'system'
      where fund_code = ${fundCode} and ended_at is null and ground = 'brokenGlass'`);
    return rowCount ?? 0;
  });
}
