import { eraseDueCases } from "@/server/commands/erase-due-cases";
import { holdCase, holdCaseInput, liftHold, liftHoldInput } from "@/server/commands/hold-case";
import { retentionDue } from "@/server/queries/retention";
import { fundActProcedures } from "../act-procedures";
import { found } from "../found";
import { administratorAct, administratorQuery, router } from "../trpc";

/** How long cases are kept, and what goes when their years are over. */
export const retentionRouter = router({
  /** The dry run: nothing changes by it. */
  due: administratorQuery.query(({ ctx }) => retentionDue(ctx.tx, ctx.person.fundCode)),
  erase: fundActProcedures(eraseDueCases, administratorAct),
  hold: administratorAct
    .input(holdCaseInput)
    .mutation(async ({ ctx, input }) => found(await holdCase(ctx.open, input))),
  lift: administratorAct
    .input(liftHoldInput)
    .mutation(async ({ ctx, input }) => found(await liftHold(ctx.open, input))),
});
