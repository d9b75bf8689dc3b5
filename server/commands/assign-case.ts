import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { badInput } from "./kernel/bad-input";
import { type Command, nothing } from "./kernel/plan";

export const assignCaseInput = z.object({
  /** Who gets the case; `null` puts it back among those that nobody has. */
  caseworkerId: z.uuid().nullable(),
});

type More = {
  name: string | null;
  known: boolean;
  /** Why the case cannot go to them: they are shut out of it; it is restricted, and who may open it is a lead's to say. */
  barred: "shutOut" | "caseRestricted" | null;
};

/** The name of one of the fund's active caseworkers; `null` for any other id. */
export async function caseworkerNamed(tx: Scoped, fundCode: string, caseworkerId: string): Promise<string | null> {
  const result = await tx.execute<{ name: string }>(sql`select name from app_user
    where fund_code = ${fundCode} and id = ${caseworkerId}::uuid and kind = 'caseworker' and active`);
  return result.rows[0]?.name ?? null;
}

async function barring(tx: Scoped, fundCode: string, memberId: string, caseworkerId: string): Promise<More["barred"]> {
  const { rows } = await tx.execute<{ shut: boolean; barred: boolean }>(sql`
    select coalesce(not a.admits, false) as shut,
      g.restricted and a.id is null and not string_to_array(current_setting('app.roles', true), ',') && '{teamLead,system}' as barred
    from guarded_case g
    left join case_access a on a.fund_code = g.fund_code and a.member_id = g.member_id and a.user_id = ${caseworkerId}::uuid and a.ended_at is null
    where g.fund_code = ${fundCode} and g.member_id = ${memberId}::uuid`);
  return rows[0]?.shut ? "shutOut" : rows[0]?.barred ? "caseRestricted" : null;
}

/** Who has the case: taken, assigned, handed over or given back. No law decides it. */
export const assignCase: Command<typeof assignCaseInput, More> = {
  name: "assignCase",
  input: assignCaseInput,
  more: async (tx, facts, { caseworkerId }) => {
    if (caseworkerId === null) return { name: null, known: true, barred: null };
    const name = await caseworkerNamed(tx, facts.fundCode, caseworkerId);
    return { name, known: name !== null, barred: await barring(tx, facts.fundCode, facts.memberId, caseworkerId) };
  },
  plan: (facts, { caseworkerId }, _context, { name, known, barred }) => {
    if (!known) badInput("caseworkerId", "unknown");
    return {
      ...nothing,
      asked: [],
      consequences: [{ kind: "caseGoesTo", facts: { name }, rule: null }],
      assignTo: caseworkerId,
      ...(barred !== null && { conflict: { reason: barred, facts: { name } } }),
      summary: { before: facts.caseworkerId, caseworkerId, name },
    };
  },
};
