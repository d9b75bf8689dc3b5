import { calendar, calendarInput } from "@/server/queries/calendar";
import { caseworkerQuery, router } from "../trpc";

export const calendarRouter = router({
  /** A week or a day of the person's own, a colleague's, the team's, or a place's. */
  page: caseworkerQuery.input(calendarInput).query(({ ctx, input }) => calendar(ctx.tx, ctx.person, input)),
});
