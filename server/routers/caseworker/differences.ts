import { z } from "zod";
import { sendDifferenceAgain } from "@/server/exchange/reconcile/send-again";
import { differences } from "@/server/queries/differences";
import { answerOf, mappingErrors } from "../act-procedures";
import { found } from "../found";
import { caseworkerAct, caseworkerQuery, router } from "../trpc";

/** In what the DFDG holds something else than the fund, and how it is told again. */
export const differencesRouter = router({
  list: caseworkerQuery.query(({ ctx }) => differences(ctx.tx, ctx.person)),
  sendAgain: caseworkerAct.input(z.object({ id: z.uuid() })).mutation(async ({ ctx, input }) => {
    answerOf(found(await mappingErrors(() => sendDifferenceAgain(ctx.open, input.id))));
    return { sent: true };
  }),
});
