import { updateContact, updateContactInput } from "@/server/commands/update-contact";
import { memberAccess, memberAccessInput } from "@/server/queries/member-access";
import { memberContact } from "@/server/queries/member-contact";
import { memberAct, memberQuery, router } from "../trpc";
import { found } from "./found";

/** The member as a person: how they are reached, and who has looked at their case. */
export const selfRouter = router({
  contact: memberQuery.query(async ({ ctx }) => found(await memberContact(ctx.tx, ctx.person))),
  updateContact: memberAct
    .input(updateContactInput)
    .mutation(async ({ ctx, input }) => found(await updateContact(ctx.open, input))),
  access: memberQuery
    .input(memberAccessInput)
    .query(async ({ ctx, input }) => found(await memberAccess(ctx.tx, ctx.person, input))),
});
