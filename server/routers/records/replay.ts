import { z } from "zod";
import { askReplay } from "@/server/commands/ask-replay";
import { replayDifferences, replayDifferencesInput, replayRuns } from "@/server/queries/replay-runs";
import { found } from "../found";
import { leadAct, leadQuery, router } from "../trpc";

/** What the fund has decided, asked again under today's rules. */
export const replayRouter = router({
  runs: leadQuery.query(({ ctx }) => replayRuns(ctx.tx, ctx.person)),
  differences: leadQuery
    .input(replayDifferencesInput)
    .query(async ({ ctx, input }) => found(await replayDifferences(ctx.tx, ctx.person, input))),
  ask: leadAct.input(z.object({})).mutation(({ ctx }) => askReplay(ctx.open)),
});
