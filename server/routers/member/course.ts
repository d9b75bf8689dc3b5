import { memberGuidance } from "@/server/queries/member-guidance";
import { memberHolidays } from "@/server/queries/member-holiday";
import { memberHours } from "@/server/queries/member-hours";
import { memberMoving } from "@/server/queries/member-moving";
import { memberPlan } from "@/server/queries/member-plan";
import { occupationSearchInput, searchOccupations } from "@/server/queries/occupations";
import { found } from "../found";
import { memberQuery, router } from "../trpc";

/** The member's own course, one page of it each. */
export const courseRouter = router({
  holiday: memberQuery.query(async ({ ctx }) => found(await memberHolidays(ctx.tx, ctx.person))),
  plan: memberQuery.query(async ({ ctx }) => found(await memberPlan(ctx.tx, ctx.person))),
  /** What a job goal is chosen from. */
  occupations: memberQuery.input(occupationSearchInput).query(({ ctx, input }) => searchOccupations(ctx.tx, input)),
  guidance: memberQuery.query(async ({ ctx }) => found(await memberGuidance(ctx.tx, ctx.person))),
  hours: memberQuery.query(async ({ ctx }) => found(await memberHours(ctx.tx, ctx.person))),
  moving: memberQuery.query(async ({ ctx }) => found(await memberMoving(ctx.tx, ctx.person))),
});
