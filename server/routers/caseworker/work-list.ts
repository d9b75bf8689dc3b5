import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { caseBrief } from "@/server/queries/case-brief";
import { frame, team } from "@/server/queries/team";
import { workList } from "@/server/queries/work-list";
import { workListInput } from "@/server/queries/work-list-filters";
import { caseworkerQuery, fundUserQuery, router } from "../trpc";

export const workListRouter = router({
  /** A page of the fund's open duties, with how many each bucket holds. */
  list: caseworkerQuery.input(workListInput).query(({ ctx, input }) => workList(ctx.tx, ctx.person, input)),
  /** One case in short, beside the list. */
  brief: caseworkerQuery.input(z.object({ memberId: z.uuid() })).query(async ({ ctx, input }) => {
    const brief = await caseBrief(ctx.tx, ctx.person, input.memberId);
    if (!brief) throw new TRPCError({ code: "NOT_FOUND" });
    return brief;
  }),
  /** What stands round every page: the fund, its business day, who is signed in. */
  frame: fundUserQuery.query(({ ctx }) => frame(ctx.tx, ctx.person)),
  /** With whom they work: whom a case can be given to. */
  team: caseworkerQuery.query(({ ctx }) => team(ctx.tx, ctx.person)),
});
