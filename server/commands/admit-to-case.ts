import { z } from "zod";
import { caseAccess } from "@/db/schema";
import { seeEveryCase } from "@/db/scope";
import { writtenSchema } from "@/server/rules/inputs";
import { doorsOf, giveCaseTo, workerNamed } from "./case-doors";
import type { FundAct } from "./kernel/run-fund-act";

export const admitToCaseInput = z.object({
  memberId: z.uuid(),
  userId: z.uuid(),
  reason: writtenSchema,
  /** The person gets the case as well. */
  asResponsible: z.boolean().default(false),
});

/**
 * A restricted case is open to one more. The team lead keeps the list without opening the case; for oneself it takes
 * access already, or breaking the glass.
 */
export const admitToCase: FundAct<typeof admitToCaseInput, z.output<typeof admitToCaseInput>> = {
  name: "admitToCase",
  input: admitToCaseInput,
  plan: async (tx, input, { actor }, fundCode) => {
    const { memberId, userId, reason, asResponsible } = input;
    const { restricted, mayOpen, people } = await doorsOf(tx, fundCode, memberId);
    const name = await workerNamed(tx, fundCode, userId);
    const known = people.find((one) => one.userId === userId);
    const why = !restricted
      ? "caseNotRestricted"
      : userId === actor.userId && !mayOpen
        ? "notForOneself"
        : known && !known.admits
          ? "shutOut"
          : known && !(asResponsible && known.ground !== "responsible")
            ? "onTheList"
            : null;
    return {
      asked: [],
      consequences: [{ kind: asResponsible ? "caseGivenTo" : "caseOpensTo", facts: { name }, rule: null }],
      memberId,
      summary: { name, reason },
      value: input,
      ...(why !== null && { conflict: { reason: why, facts: { name } } }),
    };
  },
  write: async (tx, { memberId, userId, reason, asResponsible }, { now, actor }, fundCode) => {
    await seeEveryCase(tx);
    await tx
      .insert(caseAccess)
      .values({ fundCode, memberId, userId, admits: true, ground: "named", reason, since: now, setByName: actor.name })
      .onConflictDoNothing();
    if (asResponsible) await giveCaseTo(tx, fundCode, memberId, userId);
  },
};
