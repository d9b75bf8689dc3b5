import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { distributionInForce } from "@/server/fund/distribution";
import { absenceMoves } from "@/server/queries/team/absence-moves";
import { absences } from "@/server/queries/team/absences";
import { distributionPage } from "@/server/queries/team/distribution-page";
import { layOutTimes, layOutTimesInput, membersSchema, missedDeadlines } from "@/server/queries/team/lay-out";
import { teamLoad } from "@/server/queries/team/load";
import { manyGround } from "@/server/queries/team/many-ground";
import { supply } from "@/server/queries/team/supply";
import { unassigned } from "@/server/queries/team/unassigned";
import { caseworkerAct, caseworkerQuery, leadQuery, router } from "../trpc";

/** Who carries what, who is away, and whether there are times enough. */
export const teamRouter = router({
  load: leadQuery.query(({ ctx }) => teamLoad(ctx.tx, ctx.person)),
  supply: leadQuery.query(({ ctx }) => supply(ctx.tx, ctx.person)),
  /** The first week that lacks times, for whoever opens them; `null` where none does. */
  shortage: leadQuery.query(async ({ ctx }) => (await supply(ctx.tx, ctx.person)).shortage),
  unassigned: leadQuery.query(({ ctx }) => unassigned(ctx.tx, ctx.person)),
  distribution: leadQuery.query(({ ctx }) => distributionPage(ctx.tx, ctx.person)),
  /** Whether a new member whom nobody is named for goes to somebody by rule. */
  distributes: caseworkerQuery.query(async ({ ctx }) => (await distributionInForce(ctx.tx)).rules.length > 0),
  absences: caseworkerQuery.query(({ ctx }) => absences(ctx.tx, ctx.person)),
  absenceMoves: caseworkerQuery.input(z.object({ id: z.uuid() })).query(async ({ ctx, input }) => {
    const moves = await absenceMoves(ctx.tx, ctx.person, input.id);
    if (!moves) throw new TRPCError({ code: "NOT_FOUND" });
    return moves;
  }),
  /** What the forms for many begin with. */
  manyGround: caseworkerQuery.query(({ ctx }) => manyGround(ctx.tx, ctx.person)),
  /** Free times for many, one after the other. A mutation only for the length of what it is asked: it writes nothing. */
  layOutTimes: caseworkerAct
    .input(layOutTimesInput)
    .mutation(({ ctx, input }) => ctx.open((tx, _actor, fundCode) => layOutTimes(tx, fundCode, input))),
  /** Which missed deadlines a deregistration of these would be for. Writes nothing, as above. */
  missedDeadlines: caseworkerAct
    .input(z.object({ memberIds: membersSchema }))
    .mutation(({ ctx, input }) => ctx.open((tx, _actor, fundCode) => missedDeadlines(tx, fundCode, input.memberIds))),
});
