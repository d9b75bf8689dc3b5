import { admitToCase } from "@/server/commands/admit-to-case";
import { breakGlass } from "@/server/commands/break-glass";
import { endCaseAccess } from "@/server/commands/end-case-access";
import { liftRestriction } from "@/server/commands/lift-restriction";
import { restrictCase } from "@/server/commands/restrict-case";
import { declareConflict, shutOutOfCase } from "@/server/commands/shut-out-of-case";
import { guardedCases, guardedCasesInput } from "@/server/queries/case-access";
import { fundActProcedures } from "../act-procedures";
import { caseworkerAct, leadAct, leadQuery, router } from "../trpc";

/** Who may open a case: the leads keep the lists; anybody may say that a case is too near to them. */
export const accessRouter = router({
  guarded: leadQuery.input(guardedCasesInput).query(({ ctx, input }) => guardedCases(ctx.tx, ctx.person, input)),
  restrictCase: fundActProcedures(restrictCase, leadAct),
  liftRestriction: fundActProcedures(liftRestriction, leadAct),
  admitToCase: fundActProcedures(admitToCase, leadAct),
  endCaseAccess: fundActProcedures(endCaseAccess, leadAct),
  shutOutOfCase: fundActProcedures(shutOutOfCase, leadAct),
  breakGlass: fundActProcedures(breakGlass, leadAct),
  declareConflict: fundActProcedures(declareConflict, caseworkerAct),
});
