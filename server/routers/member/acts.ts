import { MEMBER_COMMANDS, type MemberCommandName } from "@/server/commands/registry";
import { ownActProcedures } from "../act-procedures";
import { router } from "../trpc";

type Procedures = ReturnType<typeof ownActProcedures>;

/** Everything a member does on their own case: each with its preview and its confirmation. */
export const memberActsRouter = router(
  Object.fromEntries(
    Object.entries(MEMBER_COMMANDS).map(([name, command]) => [name, ownActProcedures(command as never)]),
  ) as Record<MemberCommandName, Procedures>,
);
