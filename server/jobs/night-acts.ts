import type { z } from "zod";
import { inFund } from "@/db/scope";
import { databaseError } from "@/server/commands/kernel/database-error";
import type { Command } from "@/server/commands/kernel/plan";
import { type OpenScope, runCommand } from "@/server/commands/kernel/run-command";

/** Who acts at night, as decisions and audit lines name it. */
export const NIGHT = { userId: null, name: "Nattens kørsel", kind: "system" } as const;

/** Some cases could not be done: the day is not over while they stand, and the next run tries them again. */
export class CasesLeft extends Error {
  override readonly name = "CasesLeft";
  constructor(
    readonly command: string,
    readonly count: number,
    /** The database's code of the last failure, where it was one. */
    readonly code: string | undefined,
  ) {
    super(`${command}: ${count} cases left`);
  }
}

/**
 * The same act of the night on many cases, each in a transaction of its own, one after the other. One that fails keeps no
 * other from being done.
 * @returns how many were done: not those in which there was nothing to do any more
 * @throws CasesLeft when all have been tried, and some failed
 */
export async function actOnEach<I extends z.ZodType, M>(
  fundCode: string,
  command: Command<I, M>,
  cases: readonly { memberId: string; input: z.output<I> }[],
): Promise<number> {
  const open: OpenScope = (work) => inFund({ fundCode }, (tx) => work(tx, NIGHT, fundCode));
  let [done, left] = [0, 0];
  let last: unknown;
  for (const { memberId, input } of cases) {
    try {
      const outcome = await runCommand(open, command, { memberId, input, confirm: { hash: null } });
      if (outcome.kind === "done") done++;
    } catch (error) {
      left++;
      last = error;
    }
  }
  if (left > 0) throw new CasesLeft(command.name, left, databaseError(last)?.code);
  return done;
}
