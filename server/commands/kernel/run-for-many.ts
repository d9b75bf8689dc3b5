import { z } from "zod";
import { conflictReason } from "./database-error";
import type { Asked, Command, Plan } from "./plan";
import { type OpenScope, runCommand } from "./run-command";

/** How one of many went. A member that fails keeps nobody else from being done. */
export type OneOfMany =
  | { memberId: string; kind: "done" | "notFound" }
  | { memberId: string; kind: "refused"; asked: readonly Asked[] }
  | { memberId: string; kind: "conflict"; conflict: NonNullable<Plan["conflict"]> }
  | { memberId: string; kind: "badInput" };

/** The same command for many members, each in a transaction of its own, one after the other; told in the order asked. */
export async function runForMany<I extends z.ZodType, M>(
  open: OpenScope,
  command: Command<I, M>,
  memberIds: readonly string[],
  input: z.output<I>,
): Promise<OneOfMany[]> {
  const told: OneOfMany[] = [];
  for (const memberId of new Set(memberIds)) told.push(await oneOf(open, command, memberId, input));
  return told;
}

async function oneOf<I extends z.ZodType, M>(
  open: OpenScope,
  command: Command<I, M>,
  memberId: string,
  input: z.output<I>,
): Promise<OneOfMany> {
  const changed = { reason: "changed", facts: {} };
  try {
    const outcome = await runCommand(open, command, { memberId, input, confirm: { hash: null } });
    if (outcome.kind === "refused") return { memberId, kind: "refused", asked: outcome.plan.asked };
    if (outcome.kind === "conflict") return { memberId, kind: "conflict", conflict: outcome.plan.conflict ?? changed };
    return { memberId, kind: outcome.kind === "notFound" ? "notFound" : "done" };
  } catch (error) {
    const reason = conflictReason(error);
    if (reason) return { memberId, kind: "conflict", conflict: { reason, facts: {} } };
    if (error instanceof z.ZodError) return { memberId, kind: "badInput" };
    throw error;
  }
}
