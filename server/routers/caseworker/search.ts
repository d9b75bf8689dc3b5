import { z } from "zod";
import { searchMembers } from "../search-members";
import { caseworkerAct, router } from "../trpc";

export const searchRouter = router({
  /** By POST alone, so that neither a name nor a number comes into an address or a log of addresses. */
  members: caseworkerAct
    .input(z.object({ typed: z.string().max(120) }))
    .mutation(({ ctx, input }) => searchMembers(ctx.open, input.typed)),
});
