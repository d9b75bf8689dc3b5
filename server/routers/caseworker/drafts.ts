import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { draft } from "@/db/schema";
import { caseworkerAct, caseworkerQuery, router } from "../trpc";

const key = z.string().min(1).max(120);

/** What somebody has typed and not yet done, kept for them alone: it survives an error, a reload, an expired session. */
export const draftsRouter = router({
  find: caseworkerQuery.input(z.object({ key })).query(async ({ ctx: { tx, person }, input }) => {
    const [found] = await tx
      .select({ content: draft.content })
      .from(draft)
      .where(and(eq(draft.fundCode, person.fundCode), eq(draft.userId, person.userId), eq(draft.key, input.key)));
    return { content: (found?.content ?? null) as Record<string, unknown> | null };
  }),
  save: caseworkerAct
    .input(z.object({ key, content: z.record(z.string().max(60), z.unknown()).nullable() }))
    .mutation(({ ctx, input }) =>
      ctx.open(async (tx, actor, fundCode) => {
        const mine = and(eq(draft.fundCode, fundCode), eq(draft.userId, actor.userId!), eq(draft.key, input.key));
        await tx.delete(draft).where(mine);
        if (input.content)
          await tx
            .insert(draft)
            .values({
              fundCode,
              userId: actor.userId!,
              key: input.key,
              content: input.content,
              savedAt: new Date().toISOString(),
            });
        return { saved: true };
      }),
    ),
});
