import type { z } from "zod";
import type { Scoped } from "@/db/client";
import type { Command } from "@/server/commands/kernel/plan";
import { type OpenScope, runCommand } from "@/server/commands/kernel/run-command";
import type { CaseFacts } from "@/server/rules/case-facts";

/** Who acts when the DFDG has told of something, as decisions, the log and the timeline name it. */
export const DFDG = { userId: null, name: "DFDG", kind: "system" } as const;

/** Why a notification needs a person: a code of the texts (`incoming.reasons`). */
export type Unclear =
  | "unknownType"
  | "payload"
  | "refused"
  | "day"
  | "alreadyRegistered"
  | "alreadyDeregistered"
  | "numberTaken"
  | "unknownInterview"
  | "unknownRequest"
  | "failed";

/** What a notification led to: what was done and how many facts it wrote; that nothing was new; or that a person must look. */
export type Handled =
  | { readonly done: string; readonly facts: number; readonly decisionId: string | null }
  | { readonly unclear: Unclear };

export const nothingNew: Handled = { done: "nothingNew", facts: 0, decisionId: null };

/** What it is done with: the member's case, in the transaction that marks the notification as done. */
export type Handling = {
  readonly tx: Scoped;
  readonly fundCode: string;
  readonly memberId: string;
  readonly notificationId: string;
  readonly facts: CaseFacts;
  readonly today: string;
};

/**
 * One kind of notification: what its payload must be, what follows from it, the day before which it waits, and what it
 * says something about where a later one takes its place.
 */
export type NotificationKind<P extends z.ZodType = z.ZodType> = {
  readonly payload: P;
  readonly handle: (of: Handling, payload: z.output<P>) => Promise<Handled>;
  readonly waitsUntil?: (payload: z.output<P>) => string;
  readonly subject?: (payload: z.output<P>) => string;
};

export const notificationKind = <P extends z.ZodType>(kind: NotificationKind<P>): NotificationKind =>
  kind as unknown as NotificationKind;

/** Does an act in the notification's own transaction, as the DFDG; what the law refuses needs a person. */
export async function actAsDfdg<I extends z.ZodType, M>(
  { tx, fundCode, memberId }: Handling,
  command: Command<I, M>,
  input: z.input<I>,
): Promise<Handled> {
  const here: OpenScope = (work) => work(tx, DFDG, fundCode);
  const outcome = await runCommand(here, command, {
    memberId,
    input: command.input.parse(input),
    confirm: { hash: null },
  });
  if (outcome.kind !== "done") return { unclear: "refused" };
  const { plan, applied } = outcome;
  return { done: command.name, facts: plan.writes.length, decisionId: applied.decisionId };
}
