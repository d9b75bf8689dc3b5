import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { audit, trouble } from "@/db/schema";
import { businessClock } from "@/db/scope";
import type { OpenScope } from "./kernel/run-command";
import { settleTrouble } from "./kernel/troubles";

export const settleSeenInput = z.object({ memberId: z.uuid(), troubleId: z.uuid() });

/** Troubles that ask for no more than to be seen, with the name that the log has for that. */
const SEEN = { hoursBelowLimit: "settleBelow", glassBroken: "seeBrokenGlass" } as const;
type SeenKind = keyof typeof SEEN;

/**
 * The caseworker has seen it, and assessed it: hours that were corrected to below the limit after code 41 (I-16; 41 stands,
 * a correction to 38 is an act of its own), or that somebody opened the case without being named for it.
 * @returns whether there was such a task
 */
export async function settleSeen(
  open: OpenScope,
  { memberId, troubleId }: z.output<typeof settleSeenInput>,
): Promise<boolean> {
  return open(async (tx, actor, fundCode) => {
    const [found] = await tx
      .select({ about: trouble.about, kind: trouble.kind })
      .from(trouble)
      .where(
        and(
          eq(trouble.fundCode, fundCode),
          eq(trouble.memberId, memberId),
          eq(trouble.id, troubleId),
          inArray(trouble.kind, Object.keys(SEEN)),
        ),
      );
    if (!found) return false;
    await settleTrouble(tx, memberId, found.about);
    await tx.insert(audit).values({
      fundCode,
      memberId,
      kind: "act",
      what: SEEN[found.kind as SeenKind],
      detail: {},
      actorId: actor.userId,
      actorName: actor.name,
      businessAt: (await businessClock(tx)).now,
    });
    return true;
  });
}
