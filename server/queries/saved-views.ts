import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { savedView } from "@/db/schema";

export type SavedView = { id: string; name: string; query: string };

/** A caseworker's own selections of the work list, by name. */
export async function savedViews(tx: Scoped, owner: { fundCode: string; userId: string }): Promise<SavedView[]> {
  return tx
    .select({ id: savedView.id, name: savedView.name, query: savedView.query })
    .from(savedView)
    .where(and(eq(savedView.fundCode, owner.fundCode), eq(savedView.userId, owner.userId)))
    .orderBy(asc(savedView.name), asc(savedView.id));
}

/** Keeps a selection under a name; one of that name that the caseworker had becomes this. */
export async function keepView(
  tx: Scoped,
  owner: { fundCode: string; userId: string },
  { name, query }: { name: string; query: string },
): Promise<SavedView> {
  const mine = and(eq(savedView.fundCode, owner.fundCode), eq(savedView.userId, owner.userId));
  const changed = await tx
    .update(savedView)
    .set({ query })
    .where(and(mine, eq(savedView.name, name)))
    .returning({ id: savedView.id });
  const id = changed[0]?.id ?? randomUUID();
  if (changed.length === 0) await tx.insert(savedView).values({ ...owner, id, name, query });
  return { id, name, query };
}

/** Forgets one. @returns whether there was one of the caseworker's own by that id */
export async function forgetView(
  tx: Scoped,
  owner: { fundCode: string; userId: string },
  id: string,
): Promise<boolean> {
  const gone = await tx
    .delete(savedView)
    .where(and(eq(savedView.fundCode, owner.fundCode), eq(savedView.userId, owner.userId), eq(savedView.id, id)))
    .returning({ id: savedView.id });
  return gone.length > 0;
}
