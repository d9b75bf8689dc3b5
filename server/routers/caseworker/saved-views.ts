import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { currentFund } from "@/server/commands/kernel/run-command";
import { forgetView, keepView, savedViews } from "@/server/queries/saved-views";
import { caseworkerAct, caseworkerQuery, router } from "../trpc";

export const savedViewsRouter = router({
  list: caseworkerQuery.query(({ ctx }) => savedViews(ctx.tx, ctx.person)),
  /** `query` is the list's own address, without its question mark; it holds filters and never a person. */
  keep: caseworkerAct
    .input(
      z.object({
        name: z.string().trim().min(1).max(60),
        query: z
          .string()
          .max(300)
          .regex(/^[\w=&%.-]*$/u),
      }),
    )
    .mutation(({ ctx, input }) =>
      ctx.open(async (tx, actor) => keepView(tx, { fundCode: await currentFund(tx), userId: actor.userId! }, input)),
    ),
  forget: caseworkerAct.input(z.object({ id: z.uuid() })).mutation(({ ctx, input }) =>
    ctx.open(async (tx, actor) => {
      const gone = await forgetView(tx, { fundCode: await currentFund(tx), userId: actor.userId! }, input.id);
      if (!gone) throw new TRPCError({ code: "NOT_FOUND" });
    }),
  ),
});
