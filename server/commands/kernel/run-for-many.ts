import { z } from "zod";
import { conflictReason } from "./database-error";
import type { Asked, Command, Plan } from "./plan";
import { type OpenScope, type Preview, runCommand } from "./run-command";

/** One act of many: whose case, what it is asked with, and when it is confirmed the hash of what was previewed. */
export type OneAsked<I> = { readonly memberId: string; readonly input: I; readonly hash?: string | null };

/** How one of many went. A member that fails keeps nobody else from being done. */
export type OneOfMany =
  | { memberId: string; kind: "done" | "notFound" }
  | { memberId: string; kind: "refused"; asked: readonly Asked[] }
  | { memberId: string; kind: "conflict"; conflict: NonNullable<Plan["conflict"]> }
  | { memberId: string; kind: "badInput"; field: string; why: string };

/** What one of many would become. */
export type OnePreviewed =
  | { memberId: string; kind: "preview"; preview: Preview }
  | Exclude<OneOfMany, { kind: "done" | "notFound" }>
  | { memberId: string; kind: "notFound" };

/** The same command for many members, each in a transaction of its own, one after the other; told in the order asked. */
export async function runForMany<I extends z.ZodType, M>(
  open: OpenScope,
  command: Command<I, M>,
  memberIds: readonly string[],
  input: z.output<I>,
): Promise<OneOfMany[]> {
  const told: OneOfMany[] = [];
  for (const memberId of new Set(memberIds)) told.push(await runOne(open, command, { memberId, input, hash: null }));
  return told;
}

/** One of many, in a transaction of its own. With a hash it is done only as it was previewed. */
export function runOne<I extends z.ZodType, M>(
  open: OpenScope,
  command: Command<I, M>,
  { memberId, input, hash }: OneAsked<z.output<I>>,
): Promise<OneOfMany> {
  return tellingOf(memberId, async () => {
    const outcome = await runCommand(open, command, { memberId, input, confirm: { hash: hash ?? null } });
    if (outcome.kind === "refused") return { memberId, kind: "refused", asked: outcome.plan.asked };
    if (outcome.kind === "conflict") return { memberId, kind: "conflict", conflict: outcome.plan.conflict ?? CHANGED };
    return { memberId, kind: outcome.kind === "notFound" ? "notFound" : "done" };
  });
}

/** What one of many would become; nothing is written. */
export function previewOne<I extends z.ZodType, M>(
  open: OpenScope,
  command: Command<I, M>,
  { memberId, input }: OneAsked<z.output<I>>,
): Promise<OnePreviewed> {
  return tellingOf<OnePreviewed>(memberId, async () => {
    const outcome = await runCommand(open, command, { memberId, input });
    if (outcome.kind === "refused") return { memberId, kind: "refused", asked: outcome.plan.asked };
    if (outcome.kind === "conflict") return { memberId, kind: "conflict", conflict: outcome.plan.conflict ?? CHANGED };
    return outcome.kind === "preview"
      ? { memberId, kind: "preview", preview: outcome }
      : { memberId, kind: "notFound" };
  });
}

/** The plan has become another one since it was previewed. */
const CHANGED: NonNullable<Plan["conflict"]> = { reason: "changed", facts: {} };

type Thrown = Extract<OneOfMany, { kind: "conflict" | "badInput" }>;

/** What a command may throw beside its outcomes, as how this one went. */
async function tellingOf<T>(memberId: string, act: () => Promise<T>): Promise<T | Thrown> {
  try {
    return await act();
  } catch (error) {
    const reason = conflictReason(error);
    if (reason) return { memberId, kind: "conflict", conflict: { reason, facts: {} } };
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    return { memberId, kind: "badInput", field: issue?.path.join(".") ?? "", why: issue?.message ?? "" };
  }
}
