import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { audit, member } from "@/db/schema";
import { contextOf, type OpenScope } from "./kernel/run-command";
import type { revealCprInput } from "./reveal-cpr";

/** Shows the address of a member whose address is protected; who saw it is logged. `null` where there is no such member. */
export async function revealAddress(
  open: OpenScope,
  { memberId }: z.output<typeof revealCprInput>,
): Promise<{ address: string | null } | null> {
  return await open(async (tx, actor, fundCode) => {
    const [found] = await tx
      .select({ address: member.postalAddress })
      .from(member)
      .where(and(eq(member.fundCode, fundCode), eq(member.id, memberId)));
    if (!found) return null;
    const { now } = await contextOf(tx, actor);
    await tx.insert(audit).values({
      fundCode,
      memberId,
      kind: "reveal",
      what: "address",
      actorId: actor.userId,
      actorName: actor.name,
      businessAt: now,
    });
    return found;
  });
}
