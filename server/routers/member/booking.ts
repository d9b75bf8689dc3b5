import { z } from "zod";
import { bookInterview } from "@/server/commands/book-interview";
import { holdTime, letGo } from "@/server/commands/hold-time";
import { retrying } from "@/server/commands/kernel/retrying";
import { OWN_CASE, runCommand } from "@/server/commands/kernel/run-command";
import { moveBooking } from "@/server/commands/move-booking";
import { BOOKABLE_PURPOSES, bookingTimesInput, freeDaysInput, nearestTimesInput } from "@/server/queries/booking-asked";
import { bookingTimes, freeDays, timesNearest } from "@/server/queries/member-booking";
import { answerOf, mappingErrors } from "../act-procedures";
import { ActError } from "../errors";
import { found } from "../found";
import { memberAct, memberQuery, router } from "../trpc";

const holdInput = bookingTimesInput.pick({ about: true, move: true }).extend({ slotId: z.uuid() });

/** Times to book: what is on offer to the member, and keeping one while the member decides. */
export const bookingRouter = router({
  times: memberQuery
    .input(bookingTimesInput)
    .query(async ({ ctx, input }) => found(await bookingTimes(ctx.tx, ctx.person, input))),
  nearest: memberQuery
    .input(nearestTimesInput)
    .query(async ({ ctx, input }) => found(await timesNearest(ctx.tx, ctx.person, input))),
  days: memberQuery
    .input(freeDaysInput)
    .query(async ({ ctx, input }) => found(await freeDays(ctx.tx, ctx.person, input))),
  /** Only what the member could book or move to is held: the rules are asked first, as the booking will ask them. */
  hold: memberAct.input(holdInput).mutation(({ ctx, input: { slotId, about, move } }) =>
    mappingErrors(async () => {
      const memberId = OWN_CASE;
      answerOf(
        move === null
          ? await runCommand(ctx.open, bookInterview, {
              memberId,
              input: { slotId, purposes: [...BOOKABLE_PURPOSES[about]] },
            })
          : await runCommand(ctx.open, moveBooking, { memberId, input: { slotId, interviewId: move } }),
      );
      const hold = await retrying(() =>
        ctx.open((tx, actor, fundCode) =>
          holdTime(tx, { fundCode, memberId: found(actor.memberId ?? null) }, slotId, move),
        ),
      );
      if (hold.kind === "held") return { secondsLeft: hold.secondsLeft };
      const conflict = { reason: hold.reason, facts: {} };
      throw new ActError("CONFLICT", { conflict: { conflict, since: [], plan: null, hash: null, duties: [] } });
    }),
  ),
  release: memberAct.input(z.object({})).mutation(({ ctx }) =>
    retrying(() =>
      ctx.open(async (tx, actor, fundCode) => {
        await letGo(tx, { fundCode, memberId: found(actor.memberId ?? null) });
        return { released: true };
      }),
    ),
  ),
});
