import { sql } from "drizzle-orm";
import { z } from "zod";
import { caseRestriction } from "@/db/schema";
import { seeEveryCase } from "@/db/scope";
import { writtenSchema } from "@/server/rules/inputs";
import { openDoorsOf } from "./case-doors";
import type { FundAct } from "./kernel/run-fund-act";

export const restrictCaseInput = z.object({ memberId: z.uuid(), reason: writtenSchema });

/** A colleague's own case is open from now on to the one who has it, and to those who are named, and to nobody else. */
export const restrictCase: FundAct<typeof restrictCaseInput, z.output<typeof restrictCaseInput>> = {
  name: "restrictCase",
  input: restrictCaseInput,
  plan: async (tx, { memberId, reason }, _context, fundCode) => {
    const { restricted } = await openDoorsOf(tx, fundCode, memberId);
    const conflict = restricted ? { conflict: { reason: "caseRestricted", facts: {} } } : {};
    const { rows } = await tx.execute<{ name: string }>(sql`select u.name from member m
      join app_user u on u.fund_code = m.fund_code and u.id = m.caseworker_id
      where m.fund_code = ${fundCode} and m.id = ${memberId}::uuid`);
    const name = rows[0]?.name ?? null;
    return {
      asked: [],
      consequences: [{ kind: name === null ? "caseShutsToAll" : "caseShuts", facts: { name }, rule: null }],
      memberId,
      summary: { reason },
      value: { memberId, reason },
      ...conflict,
    };
  },
  write: async (tx, { memberId, reason }, { now, actor }, fundCode) => {
    await seeEveryCase(tx);
    await tx
      .insert(caseRestriction)
      .values({ fundCode, memberId, ground: "colleague", reason, since: now, setByName: actor.name });
  },
};
