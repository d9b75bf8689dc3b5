import { and, asc, eq, gt, sql } from "drizzle-orm";
import { CURRENT_SCHEME, schemeInForce } from "@/db/case/scheme-in-force";
import type { Scoped } from "@/db/client";
import { decision } from "@/db/schema";
import { inFund } from "@/db/scope";
import type { Asked } from "@/server/commands/kernel/plan";
import { type Difference, type Ruleset, replayDecision } from "@/server/commands/kernel/replay";
import { schemeById } from "@/server/rules/schemes";

/** How many decisions are read and asked again at a time: some tens of milliseconds. */
export const AT_ONCE = 500;

/** Of each rule: how often it was asked, and how many of its answers would be others. */
export type Counts = Record<string, [asked: number, differing: number]>;
export type DecisionDifference = Difference & { readonly decisionId: string };
export type Stretch = {
  /** How many decisions were gone through; fewer than `AT_ONCE` at the end. */
  readonly done: number;
  readonly reached: string | null;
  readonly counts: Counts;
  readonly differences: readonly DecisionDifference[];
};

/**
 * Replays the decisions that follow `after` in the fund in scope, `AT_ONCE` of them: each is asked of today's rules with
 * what it was asked then, under its own scheme as that is today.
 */
export async function replayStretch(
  tx: Scoped,
  fundCode: string,
  after: string | null,
  rules?: Ruleset,
): Promise<Stretch> {
  const rows = await tx
    .select({ id: decision.id, asked: decision.asked, schemeId: decision.schemeId })
    .from(decision)
    .where(and(eq(decision.fundCode, fundCode), after === null ? undefined : gt(decision.id, after)))
    .orderBy(asc(decision.id))
    .limit(AT_ONCE);
  const inForce = await schemeInForce(tx);
  const counts: Counts = {};
  const differences: DecisionDifference[] = [];
  for (const { id, asked, schemeId } of rows) {
    const questions = asked as Asked[];
    const scheme = schemeId === CURRENT_SCHEME ? inForce : schemeById(schemeId);
    const found: Difference[] = scheme
      ? replayDecision(questions, scheme, rules)
      : questions.map(({ rule, answer }, position) => ({ position, rule, why: "gone", before: answer, now: null }));
    for (const { rule } of questions) count(counts, rule, 1, 0);
    for (const { rule } of found) count(counts, rule, 0, 1);
    differences.push(...found.map((one) => ({ ...one, decisionId: id })));
  }
  return { done: rows.length, reached: rows.at(-1)?.id ?? after, counts, differences };
}

export function addCounts(one: Counts, other: Counts): Counts {
  const sum: Counts = structuredClone(one);
  for (const [rule, [asked, differing]] of Object.entries(other)) count(sum, rule, asked, differing);
  return sum;
}

function count(counts: Counts, rule: string, asked: number, differing: number): void {
  const [askedBefore, differingBefore] = counts[rule] ?? [0, 0];
  counts[rule] = [askedBefore + asked, differingBefore + differing];
}

/** How many decisions a fund has stored. */
export async function decisionsOf(tx: Scoped, fundCode: string): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(
    sql`select count(*)::float8 as count from decision where fund_code = ${fundCode}`,
  );
  return rows[0]!.count;
}

/** Replays every decision of a fund, stretch by stretch, each in a transaction of its own; nothing is written. */
export async function replayFund(
  fundCode: string,
  { rules, told = () => {} }: { rules?: Ruleset; told?: (done: number) => void } = {},
): Promise<Omit<Stretch, "reached">> {
  let sum: Omit<Stretch, "reached"> = { done: 0, counts: {}, differences: [] };
  for (let after: string | null = null; ; ) {
    const stretch: Stretch = await inFund({ fundCode }, (tx) => replayStretch(tx, fundCode, after, rules));
    sum = {
      done: sum.done + stretch.done,
      counts: addCounts(sum.counts, stretch.counts),
      differences: [...sum.differences, ...stretch.differences],
    };
    after = stretch.reached;
    if (stretch.done > 0) told(sum.done);
    if (stretch.done < AT_ONCE) return sum;
  }
}
