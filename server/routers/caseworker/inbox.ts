import { inbox, inboxInput } from "@/server/queries/inbox";
import { caseworkerQuery, router } from "../trpc";

export const inboxRouter = router({
  /** What members have told and nobody has handled yet. */
  list: caseworkerQuery.input(inboxInput).query(({ ctx, input }) => inbox(ctx.tx, ctx.person, input)),
});
