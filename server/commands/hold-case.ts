import { randomUUID } from "node:crypto";
import { and, eq, isNull, ne } from "drizzle-orm";
import { z } from "zod";
import { audit, member, retentionHold } from "@/db/schema";
import { COMPLAINT_HOLD } from "@/server/rules/complaint-steps";
import { contextOf, type OpenScope } from "./kernel/run-command";

export const holdCaseInput = z.object({ memberId: z.uuid(), reason: z.string().trim().min(1).max(400) });
export const liftHoldInput = z.object({ holdId: z.uuid() });

/** Keeps a case beyond its years, because of a complaint, say. `null` where there is no such member. */
export async function holdCase(
  open: OpenScope,
  { memberId, reason }: z.output<typeof holdCaseInput>,
): Promise<{ holdId: string } | null> {
  return open(async (tx, actor, fundCode) => {
    const [known] = await tx
      .select({ id: member.id })
      .from(member)
      .where(and(eq(member.fundCode, fundCode), eq(member.id, memberId)));
    if (!known) return null;
    const { now } = await contextOf(tx, actor);
    const id = randomUUID();
    await tx.insert(retentionHold).values({ fundCode, id, memberId, reason, placedAt: now, placedByName: actor.name });
    await tx.insert(audit).values({
      fundCode,
      memberId,
      kind: "act",
      what: "holdCase",
      actorId: actor.userId,
      actorName: actor.name,
      businessAt: now,
    });
    return { holdId: id };
  });
}

/** Lets a held case go as its years say. `null` where there is no such hold, or it was lifted before. */
export async function liftHold(
  open: OpenScope,
  { holdId }: z.output<typeof liftHoldInput>,
): Promise<{ memberId: string } | null> {
  return open(async (tx, actor, fundCode) => {
    const { now } = await contextOf(tx, actor);
    const [lifted] = await tx
      .update(retentionHold)
      .set({ liftedAt: now })
      .where(
        and(
          eq(retentionHold.fundCode, fundCode),
          eq(retentionHold.id, holdId),
          isNull(retentionHold.liftedAt),
          ne(retentionHold.reason, COMPLAINT_HOLD),
        ),
      )
      .returning({ memberId: retentionHold.memberId });
    if (!lifted) return null;
    await tx.insert(audit).values({
      fundCode,
      memberId: lifted.memberId,
      kind: "act",
      what: "liftHold",
      actorId: actor.userId,
      actorName: actor.name,
      businessAt: now,
    });
    return lifted;
  });
}
