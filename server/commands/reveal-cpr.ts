import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { audit, member } from "@/db/schema";
import { type CprKeys, decryptCpr } from "@/server/identity/cpr-cipher";
import { contextOf, type OpenScope } from "./kernel/run-command";

export const revealCprInput = z.object({ memberId: z.uuid() });

/** Shows a member's whole CPR number, written with its hyphen; who saw it is logged. `null` where there is no such member. */
export async function revealCpr(
  open: OpenScope,
  { memberId }: z.output<typeof revealCprInput>,
  keys: CprKeys,
): Promise<{ cpr: string } | null> {
  return await open(async (tx, actor, fundCode) => {
    const [found] = await tx
      .select({ ciphertext: member.cprCiphertext })
      .from(member)
      .where(and(eq(member.fundCode, fundCode), eq(member.id, memberId)));
    if (!found) return null;
    const { now } = await contextOf(tx, actor);
    await tx.insert(audit).values({
      fundCode,
      memberId,
      kind: "reveal",
      what: "cpr",
      actorId: actor.userId,
      actorName: actor.name,
      businessAt: now,
    });
    const digits = decryptCpr(found.ciphertext, keys.encryption, memberId);
    return { cpr: `${digits.slice(0, 6)}-${digits.slice(6)}` };
  });
}
