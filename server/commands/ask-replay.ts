import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { audit, replayRun } from "@/db/schema";
import { contextOf, type OpenScope } from "./kernel/run-command";

/**
 * Asks for a replay of everything the fund has decided; the process of the night goes through it. While one runs, that one
 * is the answer.
 * @returns the run's id
 */
export async function askReplay(open: OpenScope): Promise<{ id: string }> {
  return open(async (tx, actor, fundCode) => {
    const [running] = await tx
      .select({ id: replayRun.id })
      .from(replayRun)
      .where(and(eq(replayRun.fundCode, fundCode), isNull(replayRun.finishedAt)));
    if (running) return running;
    const { now } = await contextOf(tx, actor);
    const id = randomUUID();
    await tx.insert(replayRun).values({ fundCode, id, askedAt: now, askedByName: actor.name, counts: {} });
    await tx.insert(audit).values({
      fundCode,
      memberId: null,
      kind: "act",
      what: "askReplay",
      actorId: actor.userId,
      actorName: actor.name,
      businessAt: now,
    });
    return { id };
  });
}
