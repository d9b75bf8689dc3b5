import { randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import { member, trouble } from "@/db/schema";
import { businessClock } from "@/db/scope";
import type { Trouble } from "@/server/rules/case-facts";
import { writeDuties } from "./write-duties";

/**
 * Makes what went wrong a duty of the case's, once: the same trouble about the same thing is not raised again while it
 * waits. To be called in the transaction that found it.
 */
export async function raiseTrouble(
  tx: Scoped,
  memberId: string,
  { kind, about, detail }: Pick<Trouble, "kind" | "about" | "detail">,
): Promise<void> {
  const { now, today } = await businessClock(tx);
  const loaded = await loadCase(tx, memberId, { lock: true });
  if (!loaded || loaded.facts.troubles.some((known) => known.kind === kind && known.about === about)) return;
  const { fundCode } = loaded.facts;
  await tx
    .insert(trouble)
    .values({ fundCode, id: randomUUID(), memberId, kind, about, detail, since: today, raisedAt: now });
  await rewriteDuties(tx, memberId, today);
}

/** Settles every trouble about a thing; its duties are gone. */
export async function settleTrouble(tx: Scoped, memberId: string, about: string): Promise<void> {
  const { now, today } = await businessClock(tx);
  const loaded = await loadCase(tx, memberId, { lock: true });
  if (!loaded?.facts.troubles.some((known) => known.about === about)) return;
  await tx
    .update(trouble)
    .set({ resolvedAt: now })
    .where(and(eq(trouble.memberId, memberId), eq(trouble.about, about), isNull(trouble.resolvedAt)));
  await rewriteDuties(tx, memberId, today);
}

/** The case is another for whoever has it open; its lock is held. */
async function rewriteDuties(tx: Scoped, memberId: string, today: string): Promise<void> {
  const loaded = await loadCase(tx, memberId);
  const dutiesNextChangeOn = await writeDuties(tx, loaded!.facts, { scheme: loaded!.scheme, today });
  await tx
    .update(member)
    .set({ dutiesNextChangeOn, version: sql`version + 1` })
    .where(and(eq(member.fundCode, loaded!.facts.fundCode), eq(member.id, memberId)));
}
