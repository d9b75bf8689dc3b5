import { randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { appUser, audit, member, representation } from "@/db/schema";
import { birthDateOfCpr } from "@/server/identity/cpr-cipher";
import { cprDigits, hashCpr } from "@/server/identity/cpr-hash";
import { badInput } from "./kernel/bad-input";
import type { Actor } from "./kernel/plan";
import { contextOf, type OpenScope } from "./kernel/run-command";

export const nameRepresentativeInput = z.object({
  name: z.string().trim().min(1, "missing").max(100, "tooLongLine"),
  cpr: z
    .string()
    .max(20, "cpr")
    .refine((written) => birthDateOfCpr(written) !== null, "cpr"),
});
export const endRepresentationInput = z.object({ id: z.uuid() });

/** The member's own id when they act for themself; `null` for everybody else, a representative among them. */
async function ownMemberId(tx: Scoped, actor: Actor, fundCode: string): Promise<string | null> {
  if (!actor.memberId || !actor.userId) return null;
  const [user] = await tx
    .select({ memberId: appUser.memberId })
    .from(appUser)
    .where(and(eq(appUser.fundCode, fundCode), eq(appUser.id, actor.userId)));
  return user?.memberId === actor.memberId ? actor.memberId : null;
}

/**
 * The member lets somebody act for them. Of the CPR number only the keyed hash is kept, and it is neither shown nor
 * logged; whether it is a member's is not said, since that is nobody else's to know.
 * @param hashKey `CPR_HASH_KEY`, as bytes
 * @returns `null` where the actor has no case of their own, or acts for somebody else: what was granted is not passed on
 * @throws ZodError (`cpr`: `ownCpr`) for the member's own number
 */
export async function nameRepresentative(
  open: OpenScope,
  { name, cpr }: z.output<typeof nameRepresentativeInput>,
  hashKey: Uint8Array,
): Promise<{ id: string } | null> {
  return await open(async (tx, actor, fundCode) => {
    const memberId = await ownMemberId(tx, actor, fundCode);
    if (memberId === null) return null;
    const cprHash = hashCpr(cprDigits(cpr)!, hashKey);
    const [self] = await tx
      .select({ cprHash: member.cprHash })
      .from(member)
      .where(and(eq(member.fundCode, fundCode), eq(member.id, memberId)))
      .for("update");
    if (!self) return null;
    if (Buffer.from(self.cprHash).equals(cprHash)) badInput("cpr", "ownCpr");
    const { now } = await contextOf(tx, actor);
    const [named] = await tx
      .insert(representation)
      .values({ fundCode, id: randomUUID(), memberId, name, cprHash, grantedAt: now })
      // The same person again: the name is written anew, and nothing else changes.
      .onConflictDoUpdate({
        target: [representation.fundCode, representation.memberId, representation.cprHash],
        targetWhere: sql`ended_at is null`,
        set: { name },
      })
      .returning({ id: representation.id });
    await logged(tx, { fundCode, memberId, actor, what: "nameRepresentative", now });
    return { id: named!.id };
  });
}

/**
 * The member takes back what was granted: from the representative's next request it is over.
 * @returns `null` where there is no such current representation of the actor's own
 */
export async function endRepresentation(
  open: OpenScope,
  { id }: z.output<typeof endRepresentationInput>,
): Promise<{ id: string } | null> {
  return await open(async (tx, actor, fundCode) => {
    const memberId = await ownMemberId(tx, actor, fundCode);
    if (memberId === null) return null;
    const { now } = await contextOf(tx, actor);
    const ended = await tx
      .update(representation)
      .set({ endedAt: now })
      .where(
        and(
          eq(representation.fundCode, fundCode),
          eq(representation.memberId, memberId),
          eq(representation.id, id),
          isNull(representation.endedAt),
        ),
      )
      .returning({ id: representation.id });
    if (!ended[0]) return null;
    await logged(tx, { fundCode, memberId, actor, what: "endRepresentation", now });
    return { id };
  });
}

type Line = { fundCode: string; memberId: string; actor: Actor; what: string; now: string };

/** A change of the case, and a line of its log that names nobody but the actor. */
async function logged(tx: Scoped, { fundCode, memberId, actor, what, now }: Line): Promise<void> {
  await tx
    .update(member)
    .set({ version: sql`version + 1` })
    .where(and(eq(member.fundCode, fundCode), eq(member.id, memberId)));
  await tx.insert(audit).values({
    fundCode,
    memberId,
    kind: "act",
    what,
    actorId: actor.userId,
    actorName: actor.name,
    businessAt: now,
  });
}
