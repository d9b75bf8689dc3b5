import { z } from "zod";
import { interviewPage } from "@/server/queries/interview-page";
import { found } from "../found";
import { caseworkerQuery, router } from "../trpc";

export const interviewsRouter = router({
  /** An interview as it is held. Another case's is not found. */
  one: caseworkerQuery
    .input(z.object({ memberId: z.uuid(), interviewId: z.uuid() }))
    .query(async ({ ctx, input }) => found(await interviewPage(ctx.tx, ctx.person, input))),
});
