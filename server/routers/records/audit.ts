import { verifyAudit } from "@/server/queries/audit-seals";
import { auditSearch, auditSearchInput } from "@/server/queries/audit-search";
import { found } from "../found";
import { administratorQuery, router } from "../trpc";

/** Who has looked and acted, for those who answer for it. */
export const auditRouter = router({
  search: administratorQuery
    .input(auditSearchInput)
    .query(async ({ ctx, input }) => found(await auditSearch(ctx.tx, ctx.person, input))),
  /** Whether the log is still what was sealed: all of it, looked through now. */
  seals: administratorQuery.query(({ ctx }) => verifyAudit(ctx.tx, ctx.person.fundCode)),
});
