import { sql } from "drizzle-orm";
import { z } from "zod";
import { caseAccess } from "@/db/schema";
import { seeEveryCase } from "@/db/scope";
import { writtenSchema } from "@/server/rules/inputs";
import { doorsOf, endOnList, giveCaseTo, openDoorsOf, workerNamed } from "./case-doors";
import { badInput } from "./kernel/bad-input";
import type { FundAct } from "./kernel/run-fund-act";

export const shutOutOfCaseInput = z.object({ memberId: z.uuid(), userId: z.uuid(), reason: writtenSchema });
export const declareConflictInput = shutOutOfCaseInput.omit({ userId: true });

type ShuttingOut = z.output<typeof shutOutOfCaseInput> & { hadCase: boolean };
type Planned = FundAct<typeof shutOutOfCaseInput, ShuttingOut>;

const plan: Planned["plan"] = async (tx, { memberId, userId, reason }, _context, fundCode) => {
  const { people } = await doorsOf(tx, fundCode, memberId);
  const name = await workerNamed(tx, fundCode, userId);
  const known = people.find((one) => one.userId === userId);
  const { rows } = await tx.execute<{ had: boolean }>(sql`select exists (select 1 from member m
    where m.fund_code = ${fundCode} and m.id = ${memberId}::uuid and m.caseworker_id = ${userId}::uuid) as had`);
  const hadCase = known?.ground === "responsible" || rows[0]!.had;
  return {
    asked: [],
    consequences: [{ kind: hadCase ? "shutOutAndUnassigned" : "shutOut", facts: { name }, rule: null }],
    memberId,
    summary: { name, reason },
    value: { memberId, userId, reason, hadCase },
    ...(known && !known.admits && { conflict: { reason: "shutOut", facts: { name } } }),
  };
};

const write: Planned["write"] = async (tx, { memberId, userId, reason, hadCase }, { now, actor }, fundCode) => {
  await seeEveryCase(tx);
  if (hadCase) await giveCaseTo(tx, fundCode, memberId, null);
  await endOnList(tx, fundCode, { memberId, userId, reason }, { now, by: actor.name });
  await tx.insert(caseAccess).values({
    fundCode,
    memberId,
    userId,
    admits: false,
    ground: "conflict",
    reason,
    since: now,
    setByName: actor.name,
  });
};

/** A conflict of interest: the case does not exist for the person any more, and is nobody's where it was theirs. */
export const shutOutOfCase: Planned = { name: "shutOutOfCase", input: shutOutOfCaseInput, plan, write };

/** The same, by the person themself. */
export const declareConflict: FundAct<typeof declareConflictInput, ShuttingOut> = {
  name: "declareConflict",
  input: declareConflictInput,
  plan: async (tx, input, context, fundCode) => {
    // Who does not keep the lists knows of no case but those that are open to them.
    await openDoorsOf(tx, fundCode, input.memberId);
    return plan(tx, { ...input, userId: context.actor.userId ?? badInput("memberId", "unknown") }, context, fundCode);
  },
  write,
};
