import { TRPCError } from "@trpc/server";
import { documentsOf } from "@/server/queries/documents";
import { memberQuery, router } from "../trpc";

/** The member's own documents. Their bytes go by /api/documents. */
export const memberDocumentsRouter = router({
  list: memberQuery.query(async ({ ctx }) => {
    if (ctx.person.memberId === null) throw new TRPCError({ code: "NOT_FOUND" });
    return documentsOf(ctx.tx, ctx.person.memberId);
  }),
});
