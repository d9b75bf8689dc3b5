import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { badInput } from "./kernel/bad-input";
import { type Command, nothing } from "./kernel/plan";

export const assignCaseInput = z.object({
  /** Who gets the case; `null` puts it back among those that nobody has. */
  caseworkerId: z.uuid().nullable(),
});

type More = { name: string | null; known: boolean };

/** The name of one of the fund's active caseworkers; `null` for any other id. */
export async function caseworkerNamed(tx: Scoped, fundCode: string, caseworkerId: string): Promise<string | null> {
  const result = await tx.execute<{ name: string }>(sql`select name from app_user
    where fund_code = ${fundCode} and id = ${caseworkerId}::uuid and kind = 'caseworker' and active`);
  return result.rows[0]?.name ?? null;
}

/** Who has the case: taken, assigned, handed over or given back. No law decides it. */
export const assignCase: Command<typeof assignCaseInput, More> = {
  name: "assignCase",
  input: assignCaseInput,
  more: async (tx, facts, { caseworkerId }) => {
    if (caseworkerId === null) return { name: null, known: true };
    const name = await caseworkerNamed(tx, facts.fundCode, caseworkerId);
    return { name, known: name !== null };
  },
  plan: (facts, { caseworkerId }, _context, { name, known }) => {
    if (!known) badInput("caseworkerId", "unknown");
    return {
      ...nothing,
      asked: [],
      consequences: [{ kind: "caseGoesTo", facts: { name }, rule: null }],
      assignTo: caseworkerId,
      summary: { before: facts.caseworkerId, caseworkerId, name },
    };
  },
};
