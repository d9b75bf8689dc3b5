import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { outbox } from "@/db/schema";
import { isOutboundType, LONGEST_COMMENT } from "@/server/exchange/contract";
import { isTimeField } from "@/server/exchange/correctable";
import { STORED, toWire } from "@/server/exchange/to-wire";
import { isDay } from "@/server/rules/day";
import { danishInstant, milliseconds, timeSchema } from "./danish-time";
import { badInput } from "./kernel/bad-input";
import type { FundAct } from "./kernel/run-fund-act";
import { settleTrouble } from "./kernel/troubles";
import { lockMessage, noLongerRefused } from "./refused-message";

const instantSchema = z.iso.datetime({ offset: true });
const valueSchema = z.union([
  z.string().max(4000),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string().max(100)).max(10),
]);

export const sendRefusedAgainInput = z.object({
  messageId: z.uuid(),
  /** The fields that are corrected, by their names; none where it is sent again as it is. */
  changes: z.array(z.object({ field: z.string().max(40), value: valueSchema })).max(40),
});

type Value = { messageId: string; memberId: string; corrected: Record<string, unknown> | null };

/**
 * R11.1: a message that the exchange refused is corrected and sent again; what waits behind it follows. The payload that
 * the act wrote stays as it is beside the correction.
 */
export const sendRefusedAgain: FundAct<typeof sendRefusedAgainInput, Value> = {
  name: "sendRefusedAgain",
  input: sendRefusedAgainInput,
  plan: async (tx, { messageId, changes }, _context, fundCode) => {
    const message = await lockMessage(tx, fundCode, messageId);
    const { memberId, type, payload, occurredAt, error } = message;
    const correctable = isOutboundType(type) ? Object.keys(STORED[type].shape) : [];
    for (const [at, { field, value }] of changes.entries()) {
      // What a message is about is not corrected: that would be another message.
      if (field.endsWith("Id") || !correctable.includes(field)) badInput(`changes.${at}.field`, "unknown");
      if (field === "comment" && String(value ?? "").length > LONGEST_COMMENT)
        badInput(`changes.${at}.value`, "commentTooLong");
    }
    const on = changes.find(({ field }) => field === "on")?.value ?? payload.on;
    const other = changes
      .map(({ field, value }) => [field, isTimeField(field) ? instantOn(on, value) : value] as const)
      .filter(([field, value]) => !isSame(value, payload[field] ?? null));
    const changed = other.map(([field]) => field);
    const corrected = { ...payload, ...Object.fromEntries(other) };
    const wire = toWire({ type, payload: corrected, occurredAt });
    if ("unclear" in wire) {
      const at = changes.findIndex(({ field }) => field === wire.unclear[0]);
      badInput(at < 0 ? "changes" : `changes.${at}.value`, "unclear");
    }
    return {
      asked: [],
      consequences: [],
      conflict: noLongerRefused(message),
      memberId,
      summary: { type, error, changed: changed.join("+") || null },
      value: { messageId, memberId, corrected: changed.length > 0 ? corrected : null },
    };
  },
  write: async (tx, { messageId, memberId, corrected }, _context, fundCode) => {
    await tx
      .update(outbox)
      .set({
        state: "waiting",
        lastError: null,
        refusedFields: null,
        nextAttemptAt: sql`clock_timestamp()`,
        ...(corrected && { correctedPayload: corrected }),
      })
      .where(and(eq(outbox.fundCode, fundCode), eq(outbox.id, messageId)));
    await settleTrouble(tx, memberId, messageId);
  },
};

/** A time of day that a person wrote, as the instant on that day; anything else stays what it is. */
const instantOn = (on: unknown, value: unknown): unknown =>
  typeof on === "string" && isDay(on) && timeSchema.safeParse(value).success ? danishInstant(on, String(value)) : value;

/** The same content; of instants, the same moment however it is written. */
function isSame(one: unknown, other: unknown): boolean {
  const [at, otherAt] = [instantSchema.safeParse(one), instantSchema.safeParse(other)];
  if (at.success && otherAt.success) return milliseconds(at.data) === milliseconds(otherAt.data);
  return JSON.stringify(one) === JSON.stringify(other);
}
