import type { z } from "zod";
import type { Scoped } from "@/db/client";
import { audit } from "@/db/schema";
import { storeDecision } from "./apply-plan";
import { hashOfContent } from "./content-hash";
import { isRefused, nothing, type Plan, type PlanContext } from "./plan";
import { retrying } from "./retrying";
import { contextOf, type OpenScope } from "./run-command";

/** What a fund act would do: what the rules say, what stands in the way, and what it would write. */
export type FundPlan<V> = Pick<Plan, "asked" | "conflict" | "consequences" | "summary"> & {
  readonly value: V;
  /** Whose case it concerns, where it is one member's: its log tells of the act. */
  readonly memberId?: string;
};

/** An act on the fund itself and on no member's case: opening times for booking, closing one. */
export type FundAct<I extends z.ZodType = z.ZodType, V = unknown> = {
  readonly name: string;
  readonly input: I;
  readonly plan: (tx: Scoped, input: z.output<I>, context: PlanContext, fundCode: string) => Promise<FundPlan<V>>;
  readonly write: (tx: Scoped, value: V, context: PlanContext, fundCode: string) => Promise<void>;
};

export type FundOutcome<V = unknown> =
  | { kind: "preview"; plan: FundPlan<V>; hash: string }
  | { kind: "done"; plan: FundPlan<V> }
  | { kind: "refused"; plan: FundPlan<V> }
  | { kind: "conflict"; plan: FundPlan<V>; hash: string };

/**
 * Runs a fund act as `runCommand` runs a command: a preview writes nothing; a confirmation plans again, writes, and
 * leaves the decision and the audit line in the same transaction; a refusal is kept in the decision log by itself.
 */
export async function runFundAct<I extends z.ZodType, V>(
  open: OpenScope,
  act: FundAct<I, V>,
  { input, confirm }: { input: z.output<I>; confirm?: { hash: string | null } },
): Promise<FundOutcome<V>> {
  const outcome = await retrying(() =>
    open(async (tx, actor, fundCode): Promise<FundOutcome<V>> => {
      const context = await contextOf(tx, actor);
      const plan = await act.plan(tx, input, context, fundCode);
      const hash = hashOfContent(plan);
      if (isRefused(plan)) return { kind: "refused", plan };
      if (plan.conflict || (confirm?.hash && confirm.hash !== hash)) return { kind: "conflict", plan, hash };
      if (!confirm) return { kind: "preview", plan, hash };
      await act.write(tx, plan.value, context, fundCode);
      const decisionId = await logDecision(tx, act.name, input, plan, context, fundCode);
      await tx.insert(audit).values({
        fundCode,
        memberId: plan.memberId ?? null,
        kind: "act",
        what: act.name,
        detail: plan.summary,
        actorId: actor.userId,
        actorName: actor.name,
        decisionId,
        businessAt: context.now,
      });
      return { kind: "done", plan };
    }),
  );
  if (outcome.kind === "refused" && confirm)
    await open(async (tx, actor, fundCode) => {
      await logDecision(tx, act.name, input, outcome.plan, await contextOf(tx, actor), fundCode);
    });
  return outcome;
}

function logDecision(
  tx: Scoped,
  command: string,
  input: unknown,
  { asked, summary, memberId }: FundPlan<unknown>,
  context: PlanContext,
  fundCode: string,
): Promise<string> {
  const plan = { ...nothing, asked, summary };
  return storeDecision(tx, { fundCode, memberId: memberId ?? null, command, input, plan, context });
}
