import { z } from "zod";
import { seeEveryCase } from "@/db/scope";
import { writtenSchema } from "@/server/rules/inputs";
import { doorsOf, endOnList } from "./case-doors";
import { badInput } from "./kernel/bad-input";
import type { FundAct } from "./kernel/run-fund-act";

export const endCaseAccessInput = z.object({ memberId: z.uuid(), userId: z.uuid(), reason: writtenSchema });

/** Somebody is taken off a case's list: who was named may not open it any more, who was shut out is so no longer. */
export const endCaseAccess: FundAct<typeof endCaseAccessInput, z.output<typeof endCaseAccessInput>> = {
  name: "endCaseAccess",
  input: endCaseAccessInput,
  plan: async (tx, input, _context, fundCode) => {
    const { people } = await doorsOf(tx, fundCode, input.memberId);
    const { name, ground, admits } =
      people.find(({ userId }) => userId === input.userId) ?? badInput("userId", "unknown");
    return {
      asked: [],
      consequences: [{ kind: admits ? "accessEnds" : "shutOutEnds", facts: { name }, rule: null }],
      memberId: input.memberId,
      summary: { name, reason: input.reason },
      value: input,
      ...(ground === "responsible" && { conflict: { reason: "hasTheCase", facts: { name } } }),
    };
  },
  write: async (tx, input, { now, actor }, fundCode) => {
    await seeEveryCase(tx);
    await endOnList(tx, fundCode, input, { now, by: actor.name });
  },
};
