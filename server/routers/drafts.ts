import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { draft } from "@/db/schema";
import { type memberAct, type memberQuery, router } from "./trpc";

const key = z.string().min(1).max(120);

/**
 * What somebody has typed and not yet done, kept for them alone: it survives an error, a reload, an expired session.
 * @param query the procedures of those it is for: a read, and an act
 */
export function draftsRouterFor(query: typeof memberQuery, act: typeof memberAct) {
  return router({
    find: query.input(z.object({ key })).query(async ({ ctx: { tx, person }, input }) => {
      const [found] = await tx
        .select({ content: draft.content })
        .from(draft)
        .where(and(eq(draft.fundCode, person.fundCode), eq(draft.userId, person.userId), eq(draft.key, input.key)));
      return { content: (found?.content ?? null) as Record<string, unknown> | null };
    }),
    save: act
      .input(z.object({ key, content: z.record(z.string().max(60), z.unknown()).nullable() }))
      .mutation(({ ctx, input }) =>
        ctx.open(async (tx, actor, fundCode) => {
          const row = { fundCode, userId: actor.userId!, key: input.key };
          if (input.content === null) {
            await tx
              .delete(draft)
              .where(and(eq(draft.fundCode, fundCode), eq(draft.userId, row.userId), eq(draft.key, row.key)));
            return { saved: true };
          }
          const typed = { content: input.content, savedAt: new Date().toISOString() };
          // In one statement: two saves at once, of two tabs say, leave the later one's.
          await tx
            .insert(draft)
            .values({ ...row, ...typed })
            .onConflictDoUpdate({ target: [draft.fundCode, draft.userId, draft.key], set: typed });
          return { saved: true };
        }),
      ),
  });
}
