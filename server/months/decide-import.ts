import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { monthImport, monthImportFigure, monthImportMember, monthImportPiece } from "@/db/schema";
import { businessClock } from "@/db/scope";
import type { OpenScope } from "@/server/commands/kernel/run-command";
import { RULES_VERSION } from "@/server/commands/kernel/write-duties";

export const confirmMonthInput = z.object({ importId: z.uuid(), previewNumber: z.number().int().min(1) });
export const abandonMonthInput = z.object({ importId: z.uuid() });

/** How a decision about an import went; `changed`: the preview is another by now and is to be looked at again. */
export type ImportDecided = "done" | "changed" | "notFound";

/**
 * Confirms the preview that was seen. From here on the hours become facts, whatever happens to this process; the day of
 * ascertainment is that of this moment (I-2). A preview of an earlier day is made again instead.
 */
export async function confirmMonth(
  open: OpenScope,
  { importId, previewNumber }: z.output<typeof confirmMonthInput>,
): Promise<ImportDecided> {
  return open(async (tx, actor, fundCode) => {
    const { now, today } = await businessClock(tx);
    const which = and(eq(monthImport.fundCode, fundCode), eq(monthImport.id, importId));
    const [found] = await tx.select().from(monthImport).where(which).for("update");
    if (!found) return "notFound";
    if (found.state !== "ready" || found.previewNumber !== previewNumber || found.badRows > 0) return "changed";
    if (found.preparedFor !== today || found.rulesVersion !== RULES_VERSION) {
      await tx.update(monthImport).set({ state: "preparing", preparedFor: null, changedSince: true }).where(which);
      return "changed";
    }
    await tx
      .update(monthImport)
      .set({ state: "confirmed", confirmedBy: actor.userId, confirmedByName: actor.name, confirmedAt: now })
      .where(which);
    return "done";
  });
}

/** Gives an import up before it is confirmed: what was kept of the file is gone, and no case has changed. */
export async function abandonMonth(
  open: OpenScope,
  { importId }: z.output<typeof abandonMonthInput>,
): Promise<ImportDecided> {
  return open(async (tx, _actor, fundCode) => {
    const { now } = await businessClock(tx);
    const which = and(eq(monthImport.fundCode, fundCode), eq(monthImport.id, importId));
    const [found] = await tx.select({ state: monthImport.state }).from(monthImport).where(which);
    if (!found) return "notFound";
    const given = await tx
      .update(monthImport)
      .set({ state: "abandoned", finishedAt: now })
      .where(and(which, inArray(monthImport.state, ["receiving", "received", "preparing", "ready"])))
      .returning({ id: monthImport.id });
    if (given.length === 0) return "changed";
    for (const table of [monthImportPiece, monthImportFigure, monthImportMember])
      await tx.delete(table).where(and(eq(table.fundCode, fundCode), eq(table.importId, importId)));
    return "done";
  });
}
