import { and, eq, inArray, sql } from "drizzle-orm";
import { outbox } from "@/db/schema";
import { inFund } from "@/db/scope";
import { retrying } from "@/server/commands/kernel/retrying";
import { raiseTrouble } from "@/server/commands/kernel/troubles";
import type { Untold } from "./queue";

/** What became of messages, written down. A row that has been settled by a person meanwhile stays as it is. */
const stillWaiting = (fundCode: string, ids: readonly string[]) =>
  and(eq(outbox.fundCode, fundCode), inArray(outbox.id, [...ids]), eq(outbox.state, "waiting"));

const oneMore = sql`${outbox.attempts} + 1`;

/** Messages have been told. Those told as history keep the day on which the history says so. */
export async function markDelivered(fundCode: string, ids: readonly string[]): Promise<void> {
  await inFund({ fundCode }, (tx) =>
    tx
      .update(outbox)
      .set({
        state: "delivered",
        attempts: oneMore,
        deliveredAt: sql`coalesce(${outbox.deliveredAt}, business_now(${fundCode}))`,
        arrivedAt: sql`clock_timestamp()`,
        lastError: null,
        refusedFields: null,
      })
      .where(stillWaiting(fundCode, ids)),
  );
}

/** A message did not get through and is tried again after a pause. */
export async function postpone(fundCode: string, id: string, error: string, afterMs: number): Promise<void> {
  await inFund({ fundCode }, (tx) =>
    tx
      .update(outbox)
      .set({
        attempts: oneMore,
        lastError: error,
        nextAttemptAt: sql`clock_timestamp() + ${Math.round(afterMs)} * interval '1 millisecond'`,
      })
      .where(stillWaiting(fundCode, [id])),
  );
}

/** A message was refused: the member's queue stands still behind it, and somebody has to look at it. */
export async function park(
  fundCode: string,
  { id, memberId, type }: Pick<Untold, "id" | "memberId" | "type">,
  error: string,
  fields: readonly string[],
): Promise<void> {
  await retrying(() =>
    inFund({ fundCode }, async (tx) => {
      const parked = await tx
        .update(outbox)
        .set({ state: "parked", attempts: oneMore, lastError: error, refusedFields: fields })
        .where(stillWaiting(fundCode, [id]))
        .returning({ id: outbox.id });
      if (parked.length > 0)
        await raiseTrouble(tx, memberId, { kind: "exchangeRefused", about: id, detail: { error, type } });
    }),
  );
}

/** The other side is there again: what waits because it was not is tried at once, spread over a moment. */
export async function wakeUnreached(fundCode: string): Promise<void> {
  await inFund({ fundCode }, (tx) =>
    tx
      .update(outbox)
      .set({ nextAttemptAt: sql`clock_timestamp() + random() * interval '2 seconds'` })
      .where(
        and(
          eq(outbox.fundCode, fundCode),
          eq(outbox.state, "waiting"),
          eq(outbox.lastError, "unreachable"),
          sql`${outbox.nextAttemptAt} > clock_timestamp() + interval '2 seconds'`,
        ),
      ),
  );
}
