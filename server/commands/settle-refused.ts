import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { outbox } from "@/db/schema";
import { writtenSchema } from "@/server/rules/inputs";
import type { FundAct } from "./kernel/run-fund-act";
import { settleTrouble } from "./kernel/troubles";
import { lockMessage, noLongerRefused } from "./refused-message";

export const settleRefusedInput = z.object({ messageId: z.uuid(), reason: writtenSchema });

/** R11.1: a message that the exchange refused is not to be sent, for a reason; what waits behind it goes on its way. */
export const settleRefused: FundAct<
  typeof settleRefusedInput,
  { messageId: string; memberId: string; reason: string }
> = {
  name: "settleRefused",
  input: settleRefusedInput,
  plan: async (tx, { messageId, reason }, _context, fundCode) => {
    const message = await lockMessage(tx, fundCode, messageId);
    const { memberId, type, error } = message;
    return {
      asked: [],
      consequences: [],
      conflict: noLongerRefused(message),
      memberId,
      summary: { type, error, reason },
      value: { messageId, memberId, reason },
    };
  },
  write: async (tx, { messageId, memberId, reason }, _context, fundCode) => {
    await tx
      .update(outbox)
      .set({ state: "settled", settledReason: reason })
      .where(and(eq(outbox.fundCode, fundCode), eq(outbox.id, messageId)));
    await settleTrouble(tx, memberId, messageId);
  },
};
