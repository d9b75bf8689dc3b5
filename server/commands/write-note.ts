import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { audit, caseNote, member } from "@/db/schema";
import { writtenSchema } from "@/server/rules/inputs";
import { contextOf, type OpenScope } from "./kernel/run-command";

export const writeNoteInput = z.object({ memberId: z.uuid(), body: writtenSchema });

/**
 * Writes a note on the case: no legal fact, and never part of a decision. It counts as a change of the case, so that a
 * colleague who has the case open is told. Returns the note's id; `null` where there is no such member in the fund.
 */
export async function writeNote(open: OpenScope, { memberId, body }: z.output<typeof writeNoteInput>) {
  return await open(async (tx, actor, fundCode) => {
    const { now } = await contextOf(tx, actor);
    const changed = await tx
      .update(member)
      .set({ version: sql`version + 1` })
      .where(and(eq(member.fundCode, fundCode), eq(member.id, memberId)))
      .returning({ id: member.id });
    if (changed.length === 0 || actor.userId === null) return null;
    const id = randomUUID();
    await tx.insert(caseNote).values({ fundCode, id, memberId, body, writtenBy: actor.userId, writtenAt: now });
    await tx.insert(audit).values({
      fundCode,
      memberId,
      kind: "act",
      what: "writeNote",
      detail: { noteId: id },
      actorId: actor.userId,
      actorName: actor.name,
      businessAt: now,
    });
    return { id };
  });
}
