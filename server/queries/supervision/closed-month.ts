import { and, eq } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { closedMonth as table } from "@/db/schema";
import type { FigureKey, PartCounts } from "@/server/rules/section-12-figures";

/** A month's figures as they stood when a lead closed it. Instants ISO 8601. */
export type ClosedMonth = {
  readonly closedAt: string;
  readonly closedOn: string;
  readonly closedByName: string;
  readonly figures: Readonly<Record<FigureKey, PartCounts>>;
};

/** `null` while the month is open. */
export async function closedMonth(tx: Scoped, fundCode: string, month: string): Promise<ClosedMonth | null> {
  const [row] = await tx
    .select()
    .from(table)
    .where(and(eq(table.fundCode, fundCode), eq(table.month, month)));
  if (!row) return null;
  const { closedOn, closedByName, figures } = row;
  return {
    closedAt: new Date(row.closedAt).toISOString(),
    closedOn,
    closedByName,
    figures: figures as ClosedMonth["figures"],
  };
}
