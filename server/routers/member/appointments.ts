import { z } from "zod";
import { memberAppointment, memberAppointments } from "@/server/queries/member-appointments";
import { found } from "../found";
import { memberQuery, router } from "../trpc";

/** The member's own interviews. An id that is somebody else's is not found. */
export const appointmentsRouter = router({
  list: memberQuery.query(async ({ ctx }) => found(await memberAppointments(ctx.tx, ctx.person))),
  one: memberQuery
    .input(z.object({ interviewId: z.uuid() }))
    .query(async ({ ctx, input }) => found(await memberAppointment(ctx.tx, ctx.person, input.interviewId))),
});
