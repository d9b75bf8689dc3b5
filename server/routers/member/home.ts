import { TRPCError } from "@trpc/server";
import { memberHome } from "@/server/queries/member-home";
import { memberQuery, router } from "../trpc";

/** The member's own case, and nobody else's: whose it is comes from the session, never from the caller. */
export const homeRouter = router({
  page: memberQuery.query(async ({ ctx }) => {
    const home = await memberHome(ctx.tx, ctx.person);
    if (!home) throw new TRPCError({ code: "NOT_FOUND" });
    return home;
  }),
});
