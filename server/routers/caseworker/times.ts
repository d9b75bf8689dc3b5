import { times, timesInput } from "@/server/queries/times";
import { caseworkerQuery, router } from "../trpc";

export const timesRouter = router({
  /** A week of the person's own, a colleague's or the team's interview times. */
  week: caseworkerQuery.input(timesInput).query(({ ctx, input }) => times(ctx.tx, ctx.person, input)),
});
