import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { conflictReason } from "@/server/commands/kernel/database-error";
import type { Asked, Command, Plan } from "@/server/commands/kernel/plan";
import { type OpenScope, type Outcome, OWN_CASE, runCommand } from "@/server/commands/kernel/run-command";
import { type FundAct, type FundOutcome, runFundAct } from "@/server/commands/kernel/run-fund-act";
import { ActError } from "./errors";
import { caseworkerAct, memberAct, router } from "./trpc";

/** A plan as a screen needs it; what would be written stays on the server. */
type ShownPlan = Pick<Plan, "asked" | "consequences" | "toMember" | "toExchange" | "summary">;

const shown = ({ asked, consequences, toMember, toExchange, summary }: ShownPlan): ShownPlan => ({
  asked,
  consequences,
  toMember,
  toExchange,
  summary,
});

/** The answers that bar the act come first: refused, then what is missing, then what only tells. */
function refusalOf(asked: readonly Asked[]) {
  const barring = asked.filter(({ informs, answer }) => !informs && answer.outcome !== "allowed");
  return { answers: barring.map(({ answer }) => answer), asked };
}

/** The one place where a command's outcome becomes an answer, or an error that carries its value. */
export function answerOf(outcome: Outcome) {
  switch (outcome.kind) {
    case "notFound":
      throw new TRPCError({ code: "NOT_FOUND" });
    case "refused":
      throw new ActError("UNPROCESSABLE_CONTENT", { refusal: refusalOf(outcome.plan.asked) });
    case "conflict": {
      const { plan, hash, version, duties, since } = outcome;
      const conflict = plan.conflict ?? null;
      throw new ActError("CONFLICT", { conflict: { conflict, since, plan: shown(plan), hash, version, duties } });
    }
    case "preview": {
      const { plan, hash, version, duties } = outcome;
      return { kind: "preview", plan: shown(plan), hash, version, duties } as const;
    }
    case "done": {
      const { decisionId, version, ids } = outcome.applied;
      return { kind: "done", decisionId, version, ids: Object.fromEntries(ids) } as const;
    }
  }
}

function fundAnswerOf(outcome: FundOutcome) {
  const plan = shown({ ...outcome.plan, toMember: [], toExchange: [] });
  switch (outcome.kind) {
    case "refused":
      throw new ActError("UNPROCESSABLE_CONTENT", { refusal: refusalOf(outcome.plan.asked) });
    case "conflict": {
      const conflict = outcome.plan.conflict ?? null;
      throw new ActError("CONFLICT", { conflict: { conflict, since: [], plan, hash: outcome.hash, duties: [] } });
    }
    case "preview":
      return { kind: "preview", plan, hash: outcome.hash, duties: [] } as const;
    case "done":
      return { kind: "done" } as const;
  }
}

/** Somebody was first, of which there is no more to tell than the reason. */
export const conflictOver = (reason: string): ActError =>
  new ActError("CONFLICT", {
    conflict: { conflict: { reason, facts: {} }, since: [], plan: null, hash: null, duties: [] },
  });

/**
 * What an act may throw beside its outcomes, as errors of the API: bad input that only the case could tell, and a
 * constraint of the database by which somebody was first.
 */
export async function mappingErrors<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof z.ZodError) throw new TRPCError({ code: "BAD_REQUEST", cause: error });
    const reason = conflictReason(error);
    if (reason === null) throw error;
    throw conflictOver(reason);
  }
}

/** Bad input found by the plan is about the command's own input, which the caller sent under `input`. */
const underInput = (error: z.ZodError): z.ZodError =>
  new z.ZodRealError(error.issues.map((issue) => ({ ...issue, path: ["input", ...issue.path] })));

const ofCommand = <T>(act: () => Promise<T>): Promise<T> =>
  mappingErrors(async () => {
    try {
      return await act();
    } catch (error) {
      throw error instanceof z.ZodError ? underInput(error) : error;
    }
  });

const hashSchema = z.string().min(1).max(100);
const seenSchema = z.number().int().min(0);

/** One step of a command's: its preview, or with a `hash` the confirmation of what was previewed. */
const step = <I extends z.ZodType, M>(
  open: OpenScope,
  command: Command<I, M>,
  { memberId, seen, hash, input }: { memberId: string; seen?: number; hash?: string; input: unknown },
) =>
  ofCommand(async () => {
    const confirm = hash === undefined ? undefined : { hash };
    return answerOf(await runCommand(open, command, { memberId, seen, confirm, input: input as z.output<I> }));
  });

/**
 * `preview` and `confirm` of a command. Both are mutations: what is asked holds personal data, and so stays out of
 * addresses. `seen` is the case's version on the caller's screen, `hash` that of the plan that was previewed.
 */
export function actProcedures<I extends z.ZodType, M>(command: Command<I, M>) {
  const previewInput = z.object({ memberId: z.uuid(), seen: seenSchema.optional(), input: command.input as z.ZodType });
  const confirmInput = previewInput.extend({ hash: hashSchema });
  return router({
    preview: caseworkerAct.input(previewInput).mutation(({ ctx, input }) => step(ctx.open, command, input)),
    confirm: caseworkerAct.input(confirmInput).mutation(({ ctx, input }) => step(ctx.open, command, input)),
  });
}

/** The same for what a member does: always on their own case, whose it is comes from the session alone. */
export function ownActProcedures<I extends z.ZodType, M>(command: Command<I, M>) {
  const previewInput = z.object({ seen: seenSchema.optional(), input: command.input as z.ZodType });
  const confirmInput = previewInput.extend({ hash: hashSchema });
  const own = { memberId: OWN_CASE };
  return router({
    preview: memberAct.input(previewInput).mutation(({ ctx, input }) => step(ctx.open, command, { ...input, ...own })),
    confirm: memberAct.input(confirmInput).mutation(({ ctx, input }) => step(ctx.open, command, { ...input, ...own })),
  });
}

/** The same for an act on the fund's calendar, or with `by` on how it uses the system. */
export function fundActProcedures<I extends z.ZodType, V>(
  act: FundAct<I, V>,
  by: typeof caseworkerAct = caseworkerAct,
) {
  const previewInput = z.object({ input: act.input as z.ZodType });
  const confirmInput = previewInput.extend({ hash: hashSchema });
  const typed = (input: unknown) => input as z.output<I>;
  return router({
    preview: by
      .input(previewInput)
      .mutation(({ ctx, input }) =>
        ofCommand(async () => fundAnswerOf(await runFundAct(ctx.open, act, { input: typed(input.input) }))),
      ),
    confirm: by
      .input(confirmInput)
      .mutation(({ ctx, input: { hash, input } }) =>
        ofCommand(async () =>
          fundAnswerOf(await runFundAct(ctx.open, act, { input: typed(input), confirm: { hash } })),
        ),
      ),
  });
}
