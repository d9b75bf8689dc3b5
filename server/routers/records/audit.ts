import { z } from "zod";
import { verifyAudit } from "@/server/queries/audit-seals";
import { auditSearch, auditSearchInput } from "@/server/queries/audit-search";
import { found } from "../found";
import { searchMembers } from "../search-members";
import { administratorAct, administratorQuery, router } from "../trpc";

/** Who has looked and acted, for those who answer for it. */
export const auditRouter = router({
  search: administratorQuery
    .input(auditSearchInput)
    .query(async ({ ctx, input }) => found(await auditSearch(ctx.tx, ctx.person, input))),
  /** Finds the member to ask about: by POST, as caseworkers search, for an administrator who has no cases. */
  members: administratorAct
    .input(z.object({ typed: z.string().max(120) }))
    .mutation(({ ctx, input }) => searchMembers(ctx.open, input.typed)),
  /** Whether the log is still what was sealed: all of it, looked through now. */
  seals: administratorQuery.query(({ ctx }) => verifyAudit(ctx.tx, ctx.person.fundCode)),
});
