import { TRPCError } from "@trpc/server";
import { z } from "zod";
import {
  memberFromIncoming,
  memberFromIncomingInput,
  settleIncoming,
  settleIncomingInput,
} from "@/server/exchange/inbound/settle";
import { cprKeys } from "@/server/identity/cpr-cipher";
import { incoming, incomingInput, unplaced } from "@/server/queries/incoming";
import { mappingErrors } from "../act-procedures";
import { ActError } from "../errors";
import { found } from "../found";
import { caseworkerAct, caseworkerQuery, router } from "../trpc";

/** What the DFDG has told the fund, and what is done with what could not be used by itself. */
export const incomingRouter = router({
  list: caseworkerQuery.input(incomingInput).query(({ ctx, input }) => incoming(ctx.tx, ctx.person, input, cprKeys())),

  /** One about somebody whom the fund does not know. */
  unplaced: caseworkerQuery.input(z.object({ id: z.uuid() })).query(async ({ ctx, input }) => {
    const row = await unplaced(ctx.tx, ctx.person.fundCode, input.id, cprKeys());
    if (!row) throw new TRPCError({ code: "NOT_FOUND" });
    return row;
  }),

  createMember: caseworkerAct
    .input(memberFromIncomingInput)
    .mutation(async ({ ctx, input }) =>
      found(await mappingErrors(() => memberFromIncoming(ctx.open, input, cprKeys()))),
    ),

  settle: caseworkerAct.input(settleIncomingInput).mutation(async ({ ctx, input }) => {
    const how = found(await settleIncoming(ctx.open, input));
    if (how === "settled") return { settled: true };
    const conflict = { reason: "notificationSettled", facts: {} };
    throw new ActError("CONFLICT", { conflict: { conflict, since: [], plan: null, hash: null, duties: [] } });
  }),
});
