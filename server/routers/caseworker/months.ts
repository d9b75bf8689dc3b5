import { TRPCError } from "@trpc/server";
import {
  abandonMonth,
  abandonMonthInput,
  confirmMonth,
  confirmMonthInput,
  type ImportDecided,
} from "@/server/months/decide-import";
import { monthFindings, monthFindingsInput } from "@/server/queries/month-findings";
import { monthMembers, monthMembersInput, months } from "@/server/queries/months";
import { ActError } from "../errors";
import { found } from "../found";
import { administratorAct, router, staffQuery } from "../trpc";

function decided(how: ImportDecided): null {
  if (how === "notFound") throw new TRPCError({ code: "NOT_FOUND" });
  if (how === "done") return null;
  const conflict = { reason: "previewChanged", facts: {} };
  throw new ActError("CONFLICT", { conflict: { conflict, since: [], plan: null, hash: null, duties: [] } });
}

/** The month's turn: files of hours, what they lead to, and their confirmation. */
export const monthsRouter = router({
  list: staffQuery.query(({ ctx }) => months(ctx.tx, ctx.person)),
  members: staffQuery
    .input(monthMembersInput)
    .query(async ({ ctx, input }) => found(await monthMembers(ctx.tx, ctx.person, input))),
  findings: staffQuery.input(monthFindingsInput).query(({ ctx, input }) => monthFindings(ctx.tx, input)),
  confirm: administratorAct
    .input(confirmMonthInput)
    .mutation(async ({ ctx, input }) => decided(await confirmMonth(ctx.open, input))),
  abandon: administratorAct
    .input(abandonMonthInput)
    .mutation(async ({ ctx, input }) => decided(await abandonMonth(ctx.open, input))),
});
