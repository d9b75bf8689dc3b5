import { z } from "zod";
import { currentFund } from "@/server/commands/kernel/run-command";
import { identityConfiguration } from "@/server/identity/configuration";
import { search } from "@/server/queries/search";
import { caseworkerAct, router } from "../trpc";

export const searchRouter = router({
  /** By POST alone, so that neither a name nor a number comes into an address or a log of addresses. */
  members: caseworkerAct.input(z.object({ typed: z.string().max(120) })).mutation(({ ctx, input }) =>
    ctx.open(async (tx, actor) =>
      search(tx, {
        typed: input.typed,
        fundCode: await currentFund(tx),
        userId: actor.userId!,
        userName: actor.name,
        cprKey: identityConfiguration().cprHashKey,
      }),
    ),
  ),
});
