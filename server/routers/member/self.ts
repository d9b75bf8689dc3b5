import { TRPCError } from "@trpc/server";
import { z } from "zod";
import {
  endRepresentation,
  endRepresentationInput,
  nameRepresentative,
  nameRepresentativeInput,
} from "@/server/commands/name-representative";
import { updateContact, updateContactInput } from "@/server/commands/update-contact";
import { readSessionToken } from "@/server/identity/cookies";
import { cprKeys } from "@/server/identity/cpr-cipher";
import { actFor } from "@/server/identity/session";
import { memberAccess, memberAccessInput } from "@/server/queries/member-access";
import { memberContact } from "@/server/queries/member-contact";
import { memberRepresentation } from "@/server/queries/member-representation";
import { mappingErrors } from "../act-procedures";
import { found } from "../found";
import { memberAct, memberQuery, router } from "../trpc";

/** The member as a person: how they are reached, and who has looked at their case. */
export const selfRouter = router({
  contact: memberQuery.query(async ({ ctx }) => found(await memberContact(ctx.tx, ctx.person))),
  updateContact: memberAct
    .input(updateContactInput)
    .mutation(async ({ ctx, input }) => found(await updateContact(ctx.open, input))),
  representation: memberQuery.query(async ({ ctx }) => found(await memberRepresentation(ctx.tx, ctx.person))),
  nameRepresentative: memberAct
    .input(nameRepresentativeInput)
    .mutation(({ ctx, input }) =>
      mappingErrors(async () => found(await nameRepresentative(ctx.open, input, cprKeys().hash))),
    ),
  endRepresentation: memberAct
    .input(endRepresentationInput)
    .mutation(async ({ ctx, input }) => found(await endRepresentation(ctx.open, input))),
  /** Takes effect with the next request, and is looked up anew at every one. */
  actFor: memberAct.input(z.object({ memberId: z.uuid().nullable() })).mutation(async ({ ctx, input }) => {
    const token = readSessionToken(ctx.request.headers);
    if (!token || !(await ctx.open((tx) => actFor(tx, token, input.memberId))))
      throw new TRPCError({ code: "NOT_FOUND" });
    return { memberId: input.memberId };
  }),
  access: memberQuery
    .input(memberAccessInput)
    .query(async ({ ctx, input }) => found(await memberAccess(ctx.tx, ctx.person, input))),
});
