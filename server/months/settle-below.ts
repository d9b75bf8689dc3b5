import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { audit, trouble } from "@/db/schema";
import { businessClock } from "@/db/scope";
import type { OpenScope } from "@/server/commands/kernel/run-command";
import { settleTrouble } from "@/server/commands/kernel/troubles";

export const settleBelowInput = z.object({ memberId: z.uuid(), troubleId: z.uuid() });

/**
 * I-16: the caseworker has seen that corrected hours lie below the limit after code 41, and assessed it. 41 stands; a
 * correction to 38 is an act of its own.
 * @returns whether there was such a task
 */
export async function settleBelow(
  open: OpenScope,
  { memberId, troubleId }: z.output<typeof settleBelowInput>,
): Promise<boolean> {
  return open(async (tx, actor, fundCode) => {
    const [found] = await tx
      .select({ about: trouble.about })
      .from(trouble)
      .where(
        and(
          eq(trouble.fundCode, fundCode),
          eq(trouble.memberId, memberId),
          eq(trouble.id, troubleId),
          eq(trouble.kind, "hoursBelowLimit"),
        ),
      );
    if (!found) return false;
    await settleTrouble(tx, memberId, found.about);
    await tx.insert(audit).values({
      fundCode,
      memberId,
      kind: "act",
      what: "settleBelow",
      detail: {},
      actorId: actor.userId,
      actorName: actor.name,
      businessAt: (await businessClock(tx)).now,
    });
    return true;
  });
}
