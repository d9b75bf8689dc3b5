import { z } from "zod";
import { occupationSearchInput, searchOccupations } from "@/server/queries/occupations";
import { casePlan } from "@/server/queries/plan/case-plan";
import { jobcenterView } from "@/server/queries/plan/jobcenter-view";
import { found } from "../found";
import { caseworkerQuery, router } from "../trpc";

const ofMember = z.object({ memberId: z.uuid() });

/** Min Plan as it is written, and as the exchange has been told of it. */
export const planRouter = router({
  page: caseworkerQuery
    .input(ofMember)
    .query(async ({ ctx, input }) => found(await casePlan(ctx.tx, ctx.person, input.memberId))),
  jobcenterView: caseworkerQuery
    .input(ofMember)
    .query(async ({ ctx, input }) => found(await jobcenterView(ctx.tx, ctx.person, input.memberId))),
  occupations: caseworkerQuery.input(occupationSearchInput).query(({ ctx, input }) => searchOccupations(ctx.tx, input)),
});
