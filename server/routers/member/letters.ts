import { z } from "zod";
import { letter, lettersInput, lettersPage, markRead } from "@/server/queries/member-letters";
import { memberSubjects } from "@/server/queries/member-subjects";
import { found } from "../found";
import { memberAct, memberQuery, router } from "../trpc";

const one = z.object({ id: z.uuid() });

/** The member's own letters, and nobody else's. */
export const lettersRouter = router({
  page: memberQuery
    .input(lettersInput)
    .query(async ({ ctx, input }) => found(await lettersPage(ctx.tx, ctx.person, input))),
  letter: memberQuery.input(one).query(async ({ ctx, input }) => found(await letter(ctx.tx, ctx.person, input.id))),
  /** What can be written, told or explained about. */
  subjects: memberQuery.query(async ({ ctx }) => found(await memberSubjects(ctx.tx, ctx.person))),
  /** It is on the member's screen: a page that was only fetched ahead is not read. */
  open: memberAct.input(one).mutation(({ ctx, input }) =>
    ctx.open(async (tx, { memberId }) => {
      const read = memberId ? await markRead(tx, memberId, input.id) : false;
      return found(read ? { read } : null);
    }),
  ),
});
