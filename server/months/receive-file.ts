import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { monthImport, monthImportPiece } from "@/db/schema";
import { businessClock, inFund } from "@/db/scope";
import { sealPiece } from "./sealed-piece";

/** At most this much of a file is taken: some 300,000 rows. */
export const MOST_BYTES = 9 * 1024 * 1024;
const PIECE_BYTES = 256 * 1024;
/** An upload that has sent nothing for so long has stopped: a condition on its row, by the wall clock. */
export const STOPPED = "touched_at < clock_timestamp() - interval '2 minutes'";

/** Who sends a file: a person on the page, or the system that pays the benefits. */
export type Sender = {
  readonly fundCode: string;
  readonly userId: string | null;
  readonly name: string;
  readonly source: "page" | "api";
};
/** Why a file was not taken. */
export type ReceiveProblem = "underWay" | "tooBig" | "empty";
export type Received = { readonly kind: "received"; readonly id: string } | { readonly kind: ReceiveProblem };

/**
 * Takes a file as it comes and lays it down in encrypted pieces; it is read by the process of the night, so that nobody
 * who is served here waits for it. One file at a time: two could each be previewed without the other.
 */
export async function receiveFile(body: ReadableStream<Uint8Array> | null, sender: Sender): Promise<Received> {
  if (body === null) return { kind: "empty" };
  const id = await begin(sender);
  if (id === null) return { kind: "underWay" };
  const bytes = await layDown(body, sender, id).catch(async (error) => {
    await giveUp(sender, id);
    throw error;
  });
  if (bytes === 0 || bytes > MOST_BYTES) {
    await giveUp(sender, id);
    return { kind: bytes === 0 ? "empty" : "tooBig" };
  }
  await inFund({ fundCode: sender.fundCode }, (tx) =>
    tx
      .update(monthImport)
      .set({ state: "received", bytes, progressDone: 0, progressOf: bytes })
      .where(
        and(eq(monthImport.fundCode, sender.fundCode), eq(monthImport.id, id), eq(monthImport.state, "receiving")),
      ),
  );
  return { kind: "received", id };
}

/** @returns `null` where another file is under way */
async function begin({ fundCode, userId, name, source }: Sender): Promise<string | null> {
  await giveUpStopped(fundCode);
  return inFund({ fundCode }, async (tx) => {
    const { now } = await businessClock(tx);
    const id = randomUUID();
    const made = await tx
      .insert(monthImport)
      .values({ fundCode, id, state: "receiving", source, receivedBy: userId, receivedByName: name, receivedAt: now })
      .onConflictDoNothing()
      .returning({ id: monthImport.id });
    return made.length > 0 ? id : null;
  });
}

/** Gives up the upload that has stopped: its process has died, perhaps. Another file may come. */
export async function giveUpStopped(fundCode: string): Promise<void> {
  await inFund({ fundCode }, async (tx) => {
    const stopped = await tx.execute<{ id: string }>(sql`
      update month_import set state = 'abandoned', finished_at = business_now(${fundCode})
      where fund_code = ${fundCode} and state = 'receiving' and ${sql.raw(STOPPED)} returning id`);
    for (const { id } of stopped.rows)
      await tx
        .delete(monthImportPiece)
        .where(and(eq(monthImportPiece.fundCode, fundCode), eq(monthImportPiece.importId, id)));
  });
}

/** @returns how many bytes came; more than the limit are left unread */
async function layDown(body: ReadableStream<Uint8Array>, { fundCode }: Sender, importId: string): Promise<number> {
  const reader = body.getReader();
  let waiting: Uint8Array[] = [];
  let held = 0;
  let bytes = 0;
  let number = 0;
  const write = async () => {
    if (held === 0) return;
    const content = sealPiece(Buffer.concat(waiting), { importId, number });
    await inFund({ fundCode }, async (tx) => {
      await tx.insert(monthImportPiece).values({ fundCode, importId, number, content });
      await tx.execute(sql`update month_import set touched_at = clock_timestamp(), progress_done = ${bytes}
        where fund_code = ${fundCode} and id = ${importId}`);
    });
    number++;
    waiting = [];
    held = 0;
  };
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return bytes;
    }
    waiting.push(value);
    held += value.byteLength;
    if (held >= PIECE_BYTES) await write();
  }
  await write();
  return bytes;
}

async function giveUp({ fundCode }: Sender, importId: string): Promise<void> {
  await inFund({ fundCode }, async (tx) => {
    const { now } = await businessClock(tx);
    await tx
      .update(monthImport)
      .set({ state: "abandoned", finishedAt: now })
      .where(and(eq(monthImport.fundCode, fundCode), eq(monthImport.id, importId)));
    await tx
      .delete(monthImportPiece)
      .where(and(eq(monthImportPiece.fundCode, fundCode), eq(monthImportPiece.importId, importId)));
  });
}
