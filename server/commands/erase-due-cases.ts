import { sql } from "drizzle-orm";
import { z } from "zod";
import { retentionDue } from "@/server/queries/retention";
import type { FundAct } from "./kernel/run-fund-act";

export const eraseDueCasesInput = z.object({});

type Erasing = { readonly memberIds: readonly string[]; readonly overBefore: string };

/**
 * Removes the cases whose years are over and which nobody holds. The preview is the dry run; what it showed is what its
 * hash confirms. The database itself refuses a case that is within its years or held (`erase_case`).
 */
export const eraseDueCases: FundAct<typeof eraseDueCasesInput, Erasing> = {
  name: "eraseDueCases",
  input: eraseDueCasesInput,
  plan: async (tx, _input, _context, fundCode) => {
    const { due, overBefore } = await retentionDue(tx, fundCode);
    const memberIds = due.map(({ memberId }) => memberId);
    return {
      asked: [],
      consequences: [{ kind: "casesErased", facts: { count: memberIds.length, overBefore }, rule: null }],
      summary: { cases: memberIds.length, overBefore },
      value: { memberIds, overBefore },
    };
  },
  write: async (tx, { memberIds, overBefore }, _context, fundCode) => {
    for (const memberId of memberIds)
      await tx.execute(sql`select erase_case(${fundCode}, ${memberId}::uuid, ${overBefore}::date)`);
  },
};
