import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { caseAccessOf } from "@/server/queries/case-access";
import { caseAsItWas, caseAsItWasInput } from "@/server/queries/case-as-it-was";
import { lettersInShort } from "@/server/queries/case-letters";
import { casePage } from "@/server/queries/case-page";
import { complaintBundle, complaintBundleInput } from "@/server/queries/complaint-bundle";
import { documentsOf } from "@/server/queries/documents";
import { timeline } from "@/server/queries/timeline";
import { found } from "../found";
import { caseworkerQuery, router } from "../trpc";

const ofMember = z.object({ memberId: z.uuid() });

/** The case as a caseworker reads it. Another fund's member is not found. */
export const caseRouter = router({
  page: caseworkerQuery.input(ofMember).query(async ({ ctx, input }) => {
    const page = await casePage(ctx.tx, ctx.person, input.memberId);
    if (!page) throw new TRPCError({ code: "NOT_FOUND" });
    return {
      ...page,
      access: await caseAccessOf(ctx.tx, input.memberId),
      timeline: await timeline(ctx.tx, input.memberId),
      documents: await documentsOf(ctx.tx, input.memberId),
      letters: await lettersInShort(ctx.tx, input.memberId),
    };
  }),
  /** Everything about one missed booking or interview, as a complaint asks for it. */
  complaint: caseworkerQuery
    .input(complaintBundleInput)
    .query(async ({ ctx, input }) => found(await complaintBundle(ctx.tx, ctx.person, input))),
  /** The case on a past day, by both clocks. */
  asItWas: caseworkerQuery
    .input(caseAsItWasInput)
    .query(async ({ ctx, input }) => found(await caseAsItWas(ctx.tx, ctx.person, input))),
});
