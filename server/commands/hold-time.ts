import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { slotNow } from "./bookable-times";
import { badInput } from "./kernel/bad-input";

/** How long a time is kept for somebody who is making up their mind. By the wall clock: it is a matter of people. */
export const HOLD_SECONDS = 300;

export type Hold =
  | { readonly kind: "held"; readonly secondsLeft: number }
  | { readonly kind: "conflict"; readonly reason: "timeTaken" | "timeHeld" | "timeClosed" };

type Whose = { fundCode: string; memberId: string };

/**
 * Keeps a time from others while a member decides. A member holds one time at most: the one held before is let go. A hold
 * books nothing and moves no deadline (I-30).
 * @param except the interview that is to be moved to this time, where one is
 * @throws ZodError at `slotId` where the fund has no such time
 */
export async function holdTime(tx: Scoped, whose: Whose, slotId: string, except: string | null): Promise<Hold> {
  const { fundCode, memberId } = whose;
  // All that will be written is locked in one order, so that two who swap times do not wait for each other.
  await tx.execute(sql`select 1 from slot where fund_code = ${fundCode} and (id = ${slotId}::uuid or held_for = ${memberId}::uuid)
    order by id for update`);
  const slot = (await slotNow(tx, whose, slotId, { lock: true, except })) ?? badInput("slotId", "unknown");
  if (slot.closed) return { kind: "conflict", reason: "timeClosed" };
  if (slot.taken) return { kind: "conflict", reason: "timeTaken" };
  if (slot.heldByAnother) return { kind: "conflict", reason: "timeHeld" };
  await letGo(tx, whose, slotId);
  await tx.execute(sql`update slot set held_for = ${memberId}::uuid, held_until = clock_timestamp() + make_interval(secs => ${HOLD_SECONDS})
    where fund_code = ${fundCode} and id = ${slotId}::uuid`);
  return { kind: "held", secondsLeft: HOLD_SECONDS };
}

/** Lets go of what a member holds. @param except a time to go on holding */
export async function letGo(tx: Scoped, { fundCode, memberId }: Whose, except: string | null = null): Promise<void> {
  await tx.execute(sql`update slot set held_for = null, held_until = null
    where fund_code = ${fundCode} and held_for = ${memberId}::uuid and id is distinct from ${except}::uuid`);
}
