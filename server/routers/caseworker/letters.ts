import { z } from "zod";
import {
  markPrinted,
  markPrintedInput,
  postalAddressInput,
  sendAgain,
  sendAgainInput,
  setPostalAddress,
} from "@/server/messages/send-again";
import { caseLetters, lettersOnTheWay, onTheWayInput } from "@/server/queries/case-letters";
import { mappingErrors } from "../act-procedures";
import { found } from "../found";
import { caseworkerAct, caseworkerQuery, router } from "../trpc";

/** What the fund has written to members, and how it reaches them. */
export const caseLettersRouter = router({
  ofMember: caseworkerQuery
    .input(z.object({ memberId: z.uuid() }))
    .query(async ({ ctx, input }) => found(await caseLetters(ctx.tx, ctx.person, input.memberId))),
  onTheWay: caseworkerQuery.input(onTheWayInput).query(({ ctx, input }) => lettersOnTheWay(ctx.tx, ctx.person, input)),
  sendAgain: caseworkerAct
    .input(sendAgainInput)
    .mutation(({ ctx, input }) => mappingErrors(async () => found(await sendAgain(ctx.open, input)))),
  markPrinted: caseworkerAct
    .input(markPrintedInput)
    .mutation(async ({ ctx, input }) => found(await markPrinted(ctx.open, input))),
  setPostalAddress: caseworkerAct
    .input(postalAddressInput)
    .mutation(async ({ ctx, input }) => found(await setPostalAddress(ctx.open, input))),
});
