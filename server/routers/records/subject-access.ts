import { z } from "zod";
import { cprKeys } from "@/server/identity/cpr-cipher";
import { subjectAccess } from "@/server/queries/subject-access";
import { found } from "../found";
import { administratorAct, router } from "../trpc";

export const subjectAccessRouter = router({
  /** Everything about one person. An act and no query: it shows a whole CPR number, and leaves its line in the log. */
  export: administratorAct
    .input(z.object({ memberId: z.uuid() }))
    .mutation(({ ctx, input }) =>
      ctx.open(async (tx, actor, fundCode) =>
        found(
          await subjectAccess(tx, { fundCode, userId: actor.userId!, name: actor.name }, input.memberId, cprKeys()),
        ),
      ),
    ),
});
