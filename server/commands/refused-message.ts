import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { badInput } from "./kernel/bad-input";
import type { Plan } from "./kernel/plan";

/** A message to the exchange as a person finds it who is to put it right. */
export type RefusedMessage = {
  readonly id: string;
  readonly memberId: string;
  readonly type: string;
  /** What was last sent: the payload, or an earlier correction of it. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly state: string;
  readonly occurredAt: string;
  readonly error: string | null;
};

/** The message under its lock. @throws ZodError at `messageId` where the fund has none such */
export async function lockMessage(tx: Scoped, fundCode: string, messageId: string): Promise<RefusedMessage> {
  const result = await tx.execute<RefusedMessage>(sql`
    select id, member_id as "memberId", type, coalesce(corrected_payload, payload) as payload, state,
      to_json(created_at)#>>'{}' as "occurredAt", last_error as error
    from outbox where fund_code = ${fundCode} and id = ${messageId}::uuid for update`);
  return result.rows[0] ?? badInput("messageId", "unknown");
}

/** Somebody else has dealt with it, or it was never refused. */
export const noLongerRefused = ({ state }: Pick<RefusedMessage, "state">): Plan["conflict"] | undefined =>
  state === "parked" ? undefined : { reason: "messageHandled", facts: {} };
