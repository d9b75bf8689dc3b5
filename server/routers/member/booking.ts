import { z } from "zod";
import { bookInterview } from "@/server/commands/book-interview";
import { holdTime, letGo } from "@/server/commands/hold-time";
import { retrying } from "@/server/commands/kernel/retrying";
import { previewIn } from "@/server/commands/kernel/run-command";
import { moveBooking } from "@/server/commands/move-booking";
import { BOOKABLE_PURPOSES, bookingTimesInput, freeDaysInput, nearestTimesInput } from "@/server/queries/booking-asked";
import { bookingTimes, freeDays, timesNearest } from "@/server/queries/member-booking";
import { answerOf, conflictOver, mappingErrors } from "../act-procedures";
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
  /**
   * Holds a time, and answers with what booking it, or moving to it, leads to: the rules are asked as the booking will ask
   * them, and a time that they refuse is not held.
   */
  hold: memberAct.input(holdInput).mutation(({ ctx, input: { slotId, about, move } }) =>
    mappingErrors(() =>
      retrying(() =>
        ctx.open(async (tx, actor, fundCode) => {
          const whose = { fundCode, memberId: found(actor.memberId ?? null) };
          const hold = await holdTime(tx, whose, slotId, move);
          if (hold.kind === "conflict") throw conflictOver(hold.reason);
          const outcome =
            move === null
              ? await previewIn(tx, actor, bookInterview, { slotId, purposes: [...BOOKABLE_PURPOSES[about]] })
              : await previewIn(tx, actor, moveBooking, { slotId, interviewId: move });
          // What is thrown here lets go of the time again: the transaction is rolled back.
          return { secondsLeft: hold.secondsLeft, preview: answerOf(outcome) };
        }),
      ),
    ),
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
