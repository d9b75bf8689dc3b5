import { z } from "zod";
import { assignCase } from "@/server/commands/assign-case";
import { runForMany } from "@/server/commands/kernel/run-for-many";
import { caseworkerAct, router } from "../trpc";

/** Why a case stayed with the one who had it. */
export type MoveFailure = "notFound" | "refused" | "conflict" | "badInput";

export const assignRouter = router({
  /** Takes (`to` is oneself), hands over, or puts back (`null`) one case or many: tells which were moved and which not. */
  many: caseworkerAct
    .input(z.object({ memberIds: z.array(z.uuid()).min(1).max(200), to: z.uuid().nullable() }))
    .mutation(async ({ ctx, input }) => {
      const told = await runForMany(ctx.open, assignCase, input.memberIds, { caseworkerId: input.to });
      return {
        moved: told.filter(({ kind }) => kind === "done").map(({ memberId }) => memberId),
        failed: told.flatMap(({ memberId, kind }) =>
          kind === "done" ? [] : [{ memberId, why: kind satisfies MoveFailure }],
        ),
      };
    }),
});
