import { memberFrame } from "@/server/queries/member-frame";
import { memberHome } from "@/server/queries/member-home";
import { found } from "../found";
import { memberQuery, router } from "../trpc";

/** The member's own case, and nobody else's: whose it is comes from the session, never from the caller. */
export const homeRouter = router({
  frame: memberQuery.query(async ({ ctx }) => found(await memberFrame(ctx.tx, ctx.person))),
  page: memberQuery.query(async ({ ctx }) => found(await memberHome(ctx.tx, ctx.person))),
});
