import { TRPCError } from "@trpc/server";
import { closeMonth } from "@/server/commands/close-month";
import { hasRole, type SignedIn } from "@/server/identity/roles";
import { figureCases } from "@/server/queries/supervision/figure-cases";
import { supervision } from "@/server/queries/supervision/supervision";
import {
  figureCasesInput,
  figuresInput,
  type SupervisionInput,
  supervisionInput,
} from "@/server/queries/supervision/supervision-filters";
import { trend } from "@/server/queries/supervision/trend";
import { fundActProcedures } from "./act-procedures";
import { leadAct, router, supervisionQuery } from "./trpc";

/** The authority supervises the fund and not its people: how one caseworker does is the fund's own to look at. */
function demandOwnPeople(person: SignedIn, { caseworkerId }: SupervisionInput): void {
  if (caseworkerId !== null && !hasRole(person, "teamLead", "administrator"))
    throw new TRPCError({ code: "FORBIDDEN" });
}

/** The figures of § 12. */
export const supervisionRouter = router({
  /** Where the fund stands in a month, and stood when the month was closed. */
  figures: supervisionQuery.input(figuresInput).query(({ ctx, input }) => {
    demandOwnPeople(ctx.person, input);
    return supervision(ctx.tx, ctx.person, input);
  }),
  /** The year up to the month. */
  trend: supervisionQuery.input(supervisionInput).query(({ ctx, input }) => {
    demandOwnPeople(ctx.person, input);
    return trend(ctx.tx, ctx.person, input);
  }),
  /** The cases behind one figure, a page of them. */
  cases: supervisionQuery.input(figureCasesInput).query(({ ctx, input }) => {
    demandOwnPeople(ctx.person, input);
    return figureCases(ctx.tx, ctx.person, input);
  }),
  closeMonth: fundActProcedures(closeMonth, leadAct),
});
