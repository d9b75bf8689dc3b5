import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { audit, notification } from "@/db/schema";
import { businessClock } from "@/db/scope";
import { createMember, createMemberInput } from "@/server/commands/create-member";
import type { OpenScope } from "@/server/commands/kernel/run-command";
import { settleTrouble } from "@/server/commands/kernel/troubles";
import type { CprKeys } from "@/server/identity/cpr-cipher";
import { unseal } from "@/server/identity/sealed";
import { writtenSchema } from "@/server/rules/inputs";

export const settleIncomingInput = z.object({ id: z.uuid(), reason: writtenSchema });

/**
 * A person has looked at what could not be used, done what there was to do, and writes what. `alreadySettled` where a
 * colleague was first, or where it could be used after all.
 */
export function settleIncoming(
  open: OpenScope,
  { id, reason }: z.output<typeof settleIncomingInput>,
): Promise<"settled" | "alreadySettled" | null> {
  return open(async (tx, actor, fundCode) => {
    const at = and(eq(notification.fundCode, fundCode), eq(notification.id, id));
    const [row] = await tx
      .select({ state: notification.state, memberId: notification.memberId, type: notification.type })
      .from(notification)
      .where(at)
      .for("update");
    if (!row) return null;
    if (row.state !== "unclear" && row.state !== "unplaced") return "alreadySettled";
    const { now } = await businessClock(tx);
    await tx
      .update(notification)
      .set({ state: "settled", settledAt: now, settledBy: actor.userId, settledReason: reason })
      .where(at);
    await tx.insert(audit).values({
      fundCode,
      memberId: row.memberId,
      kind: "act",
      what: "settleIncoming",
      detail: { type: row.type, reason },
      actorId: actor.userId,
      actorName: actor.name,
      businessAt: now,
    });
    if (row.memberId) await settleTrouble(tx, row.memberId, id);
    return "settled";
  });
}

export const memberFromIncomingInput = createMemberInput.omit({ cpr: true }).extend({ notificationId: z.uuid() });

/**
 * Makes the member that a notification is about: the number is the notification's own, so that nobody types it. What has
 * come in for the person is acted on by itself from then on.
 * @returns `null` where nobody unknown is what it is about
 */
export async function memberFromIncoming(
  open: OpenScope,
  { notificationId, ...input }: z.output<typeof memberFromIncomingInput>,
  keys: CprKeys,
): Promise<{ memberId: string } | null> {
  const cpr = await open(async (tx, _actor, fundCode) => {
    const [row] = await tx
      .select({ content: notification.content })
      .from(notification)
      .where(
        and(
          eq(notification.fundCode, fundCode),
          eq(notification.id, notificationId),
          eq(notification.state, "unplaced"),
        ),
      );
    if (!row) return null;
    const envelope = JSON.parse(unseal(row.content, keys.encryption, notificationId));
    return (envelope as { civilRegistrationIdentifier: string }).civilRegistrationIdentifier;
  });
  return cpr === null ? null : createMember(open, createMemberInput.parse({ ...input, cpr }), keys);
}
