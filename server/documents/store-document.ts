import { createHash, randomUUID } from "node:crypto";
import { and, count, eq, sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { audit, document, documentContent, member } from "@/db/schema";
import { businessClock } from "@/db/scope";
import type { SignedIn } from "@/server/identity/roles";
import { type FileKind, titleFrom } from "./file-kind";

/** No case needs more; it bounds what one member can fill the store with. */
const MOST_DOCUMENTS = 200;

type StoredDocument = { readonly id: string; readonly title: string };

/**
 * Stores a file on the member's own case: what lists read of it, its bytes, and the line in the log, in the transaction
 * given. It counts as a change of the case, so that whoever has it open is told.
 * @returns `null` where the case holds as many as it may
 */
export async function storeDocument(
  tx: Scoped,
  person: SignedIn & { readonly memberId: string },
  { name, bytes, kind }: { name: string; bytes: Uint8Array; kind: FileKind },
): Promise<StoredDocument | null> {
  const { fundCode, memberId } = person;
  const { now, today } = await businessClock(tx);
  const own = and(eq(member.fundCode, fundCode), eq(member.id, memberId));
  // Takes the case's lock: two files at once cannot both be the last one.
  await tx.update(member).set({ version: sql`version + 1` }).where(own);
  const [held] = await tx
    .select({ n: count() })
    .from(document)
    .where(and(eq(document.fundCode, fundCode), eq(document.memberId, memberId)));
  if ((held?.n ?? 0) >= MOST_DOCUMENTS) return null;
  const id = randomUUID();
  const title = titleFrom(name) || today;
  await tx.insert(document).values({
    fundCode,
    id,
    memberId,
    title,
    mediaType: kind.mediaType,
    size: bytes.byteLength,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    addedBy: person.userId,
    addedAt: now,
  });
  await tx.insert(documentContent).values({ fundCode, documentId: id, memberId, content: Buffer.from(bytes) });
  await tx.insert(audit).values({
    fundCode,
    memberId,
    kind: "act",
    what: "addDocument",
    detail: { documentId: id, mediaType: kind.mediaType, size: bytes.byteLength },
    actorId: person.userId,
    actorName: person.name,
    businessAt: now,
  });
  return { id, title };
}
