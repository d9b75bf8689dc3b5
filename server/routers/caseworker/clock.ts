import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { businessClock } from "@/db/scope";
import { clockMoveOf, nextEvent, startClockMove } from "@/server/jobs/move-clock";
import { addDays } from "@/server/rules/day";
import { daySchema } from "@/server/rules/inputs";
import { caseworkerAct, caseworkerQuery, router } from "../trpc";

/** Further than this nobody looks in one go. */
const MOST_DAYS = 400;

/** Only where the demonstration runs is there a clock to move: anywhere else there is no such thing. */
function demandDemonstration(): void {
  if (process.env.DEMONSTRATION !== "1") throw new TRPCError({ code: "NOT_FOUND" });
}

/** The business clock of the demonstration, moved on by hand. */
export const clockRouter = router({
  state: caseworkerQuery.query(async ({ ctx }) => {
    demandDemonstration();
    const { today } = await businessClock(ctx.tx);
    const { fundCode } = ctx.person;
    return { today, nextEvent: await nextEvent(ctx.tx, fundCode, today), move: clockMoveOf(fundCode) };
  }),
  move: caseworkerAct.input(z.object({ to: daySchema })).mutation(async ({ ctx, input: { to } }) => {
    const { fundCode, today } = await ctx.open(async (tx, _actor, fund) => {
      demandDemonstration();
      return { fundCode: fund, today: (await businessClock(tx)).today };
    });
    if (to <= today || to > addDays(today, MOST_DAYS))
      throw new TRPCError({
        code: "BAD_REQUEST",
        cause: new z.ZodRealError([{ code: "custom", path: ["to"], message: "notAhead", input: to }]),
      });
    return { started: await startClockMove(fundCode, to) };
  }),
});
