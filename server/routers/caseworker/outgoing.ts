import { outgoing, outgoingInput } from "@/server/queries/outgoing";
import { caseworkerQuery, router } from "../trpc";

export const outgoingRouter = router({
  /** What is on its way to the exchange and what it refused, with how long it takes. */
  list: caseworkerQuery.input(outgoingInput).query(({ ctx, input }) => outgoing(ctx.tx, ctx.person, input)),
});
