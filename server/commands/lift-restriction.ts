import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { caseRestriction } from "@/db/schema";
import { seeEveryCase } from "@/db/scope";
import { writtenSchema } from "@/server/rules/inputs";
import { openDoorsOf } from "./case-doors";
import type { FundAct } from "./kernel/run-fund-act";

export const liftRestrictionInput = z.object({ memberId: z.uuid(), reason: writtenSchema });

const ofColleague = (fundCode: string, memberId: string) =>
  and(
    eq(caseRestriction.fundCode, fundCode),
    eq(caseRestriction.memberId, memberId),
    eq(caseRestriction.ground, "colleague"),
    isNull(caseRestriction.endedAt),
  );

/** The case is no colleague's any more. Protection of a name ends where it is registered, and not here. */
export const liftRestriction: FundAct<typeof liftRestrictionInput, z.output<typeof liftRestrictionInput>> = {
  name: "liftRestriction",
  input: liftRestrictionInput,
  plan: async (tx, { memberId, reason }, _context, fundCode) => {
    await openDoorsOf(tx, fundCode, memberId);
    const found = await tx
      .select({ id: caseRestriction.id })
      .from(caseRestriction)
      .where(ofColleague(fundCode, memberId));
    const conflict = found.length === 0 ? { conflict: { reason: "caseNotRestricted", facts: {} } } : {};
    return {
      asked: [],
      consequences: [{ kind: "caseOpens", facts: {}, rule: null }],
      memberId,
      summary: { reason },
      value: { memberId, reason },
      ...conflict,
    };
  },
  write: async (tx, { memberId, reason }, { now, actor }, fundCode) => {
    await seeEveryCase(tx);
    await tx
      .update(caseRestriction)
      .set({ endedAt: now, endedByName: actor.name, endReason: reason })
      .where(ofColleague(fundCode, memberId));
  },
};
