import { z } from "zod";
import { assignCaseInput } from "@/server/commands/assign-case";
import { createMember, createMemberInput } from "@/server/commands/create-member";
import { runForMany } from "@/server/commands/kernel/run-for-many";
import { ADMINISTRATION_ACTS, COMMANDS, type CommandName, FUND_ACTS, LEAD_ACTS } from "@/server/commands/registry";
import { revealAddress } from "@/server/commands/reveal-address";
import { revealCpr, revealCprInput } from "@/server/commands/reveal-cpr";
import { settleSeen, settleSeenInput } from "@/server/commands/settle-seen";
import { writeNote, writeNoteInput } from "@/server/commands/write-note";
import { cprKeys } from "@/server/identity/cpr-cipher";
import { actProcedures, fundActProcedures, mappingErrors } from "../act-procedures";
import { found } from "../found";
import { administratorAct, caseworkerAct, leadAct, router } from "../trpc";

/** What one act may be done for at a time: a page of the work list, twice over. */
const MOST_AT_ONCE = 100;

type Procedures = ReturnType<typeof actProcedures>;
type FundProcedures = ReturnType<typeof fundActProcedures>;

const commandProcedures = Object.fromEntries(
  Object.entries(COMMANDS).map(([name, command]) => [name, actProcedures(command as never)]),
) as Record<CommandName, Procedures>;
const fundProcedures = Object.fromEntries(
  Object.entries(FUND_ACTS).map(([name, act]) => [name, fundActProcedures(act as never)]),
) as Record<keyof typeof FUND_ACTS, FundProcedures>;

const administrationProcedures = Object.fromEntries(
  Object.entries(ADMINISTRATION_ACTS).map(([name, act]) => [name, fundActProcedures(act as never, administratorAct)]),
) as Record<keyof typeof ADMINISTRATION_ACTS, FundProcedures>;

const leadProcedures = Object.fromEntries(
  Object.entries(LEAD_ACTS).map(([name, act]) => [name, fundActProcedures(act as never, leadAct)]),
) as Record<keyof typeof LEAD_ACTS, FundProcedures>;

/** Everything a caseworker does: each act of the registry with its preview and confirmation, and what is no act on a case. */
export const actsRouter = router({
  ...commandProcedures,
  ...fundProcedures,
  ...administrationProcedures,
  ...leadProcedures,

  /** Takes, assigns, hands over or gives back many cases; tells of each how it went. */
  assignCases: caseworkerAct
    .input(assignCaseInput.extend({ memberIds: z.array(z.uuid()).min(1).max(MOST_AT_ONCE) }))
    .mutation(({ ctx, input: { memberIds, ...input } }) =>
      mappingErrors(() => runForMany(ctx.open, COMMANDS.assignCase, memberIds, input)),
    ),

  writeNote: caseworkerAct
    .input(writeNoteInput)
    .mutation(async ({ ctx, input }) => found(await writeNote(ctx.open, input))),

  createMember: caseworkerAct
    .input(createMemberInput)
    .mutation(({ ctx, input }) => mappingErrors(() => createMember(ctx.open, input, cprKeys()))),

  revealCpr: caseworkerAct
    .input(revealCprInput)
    .mutation(async ({ ctx, input }) => found(await revealCpr(ctx.open, input, cprKeys()))),

  revealAddress: caseworkerAct
    .input(revealCprInput)
    .mutation(async ({ ctx, input }) => found(await revealAddress(ctx.open, input))),

  /** A task that asks for no more than to be seen is settled. */
  settleSeen: caseworkerAct.input(settleSeenInput).mutation(async ({ ctx, input }) => {
    found((await settleSeen(ctx.open, input)) || null);
    return null;
  }),
});
