import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { raiseTrouble, settleTrouble } from "@/server/commands/kernel/troubles";
import type { Refusal } from "./channels/channel";

/** How a letter on its way stands. */
export const DELIVERY_STATES = [
  "waiting",
  "toPrint",
  "sent",
  "delivered",
  "printed",
  "bounced",
  "failed",
  "withheld",
  "unneeded",
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why it did not go, or did not arrive. */
export type DeliveryProblem = Refusal | "unreachable" | "noAddress" | "bounced" | "protected" | "left" | "alreadyRead";

/** In these a person has to find another way. */
const FAILED: readonly DeliveryState[] = ["bounced", "failed"];
/** In these the letter is on its way, or there. */
const GONE: readonly DeliveryState[] = ["sent", "delivered", "printed"];

export type DeliveryChange = {
  readonly id: string;
  readonly state: DeliveryState;
  readonly problem?: DeliveryProblem | null;
  readonly sentTo?: string | null;
  /** The states that it may come from: what has become another meanwhile is left as it is. */
  readonly from: readonly DeliveryState[];
};

/**
 * What has become of a letter by one channel. Where it did not arrive it becomes a task of the case's, once for each
 * letter; where it went another way that task is done.
 * @returns whether it was so before
 */
export async function changeDelivery(tx: Scoped, change: DeliveryChange): Promise<boolean> {
  const { id, state, problem = null, sentTo, from } = change;
  const result = await tx.execute<{ messageId: string; memberId: string; channel: string }>(sql`
    update delivery set state = ${state}, problem = ${problem}, changed_at = business_now(fund_code),
      sent_to = coalesce(${sentTo ?? null}, sent_to)
    where fund_code = current_setting('app.fund_code') and id = ${id}::uuid and state in ${from}
    returning message_id as "messageId", member_id as "memberId", channel`);
  const found = result.rows[0];
  if (!found) return false;
  if (FAILED.includes(state) || (state === "withheld" && problem === "protected"))
    await raiseTrouble(tx, found.memberId, {
      kind: "letterFailed",
      about: found.messageId,
      detail: { error: problem, channel: found.channel },
    });
  if (GONE.includes(state)) await settleTrouble(tx, found.memberId, found.messageId);
  return true;
}
