import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { loadCase } from "@/db/case/load-case";
import { schemeInForce } from "@/db/case/scheme-in-force";
import type { Scoped } from "@/db/client";
import { audit } from "@/db/schema";
import { businessClock } from "@/db/scope";
import type { CaseFacts } from "@/server/rules/case-facts";
import { duties } from "@/server/rules/duties";
import type { Duty } from "@/server/rules/duties/duty";
import { type Applied, applyPlan, storeDecision } from "./apply-plan";
import { hashOfContent } from "./content-hash";
import { factsAfter } from "./facts-after";
import { type Actor, type Command, isRefused, type Plan, type PlanContext } from "./plan";
import { retrying } from "./retrying";

/** Instead of a case's id: the member's own, as the session says. */
export const OWN_CASE = "own";

/** Opens the transaction in which a command runs: a signed-in user's, or the system's. */
export type OpenScope = <T>(work: (tx: Scoped, actor: Actor, fundCode: string) => Promise<T>) => Promise<T>;

export type DutyChange = { before: Duty | null; after: Duty | null };
export type Preview = { plan: Plan; hash: string; version: number; duties: DutyChange[] };
export type Since = { what: string; actorName: string; at: string; detail: unknown };

export type Outcome =
  | ({ kind: "preview" } & Preview)
  | { kind: "done"; plan: Plan; applied: Applied }
  | { kind: "refused"; plan: Plan }
  /** Somebody was first (`plan.conflict`), or the case has become another since it was read (`since`). */
  | ({ kind: "conflict"; since: Since[] } & Preview)
  | { kind: "notFound" };

/**
 * Runs a command. Without `confirm` it previews: nothing is written. With it the plan is made again under the case's
 * lock; if it is no longer the one that was previewed, nothing is written and the answer says what has changed.
 * A refusal is stored in the decision log, in a transaction of its own.
 * @param memberId the case, or `OWN_CASE`
 * @param seen the case's version on the caller's screen, for telling what has happened since
 */
export async function runCommand<I extends z.ZodType, M>(
  open: OpenScope,
  command: Command<I, M>,
  {
    memberId,
    input,
    confirm,
    seen,
  }: { memberId: string; input: z.output<I>; confirm?: { hash: string | null }; seen?: number },
): Promise<Outcome> {
  const caseOf = (actor: Actor) => (memberId === OWN_CASE ? (actor.memberId ?? null) : memberId);
  const outcome = await retrying(() =>
    open(async (tx, actor) => {
      const id = caseOf(actor);
      return id === null
        ? ({ kind: "notFound" } as const)
        : attempt(tx, actor, command, { memberId: id, input, confirm, seen });
    }),
  );
  if (outcome.kind === "refused" && confirm)
    await open(async (tx, actor, fundCode) => {
      const context = await contextOf(tx, actor);
      const id = caseOf(actor);
      await storeDecision(tx, { fundCode, memberId: id, command: command.name, input, plan: outcome.plan, context });
    });
  return outcome;
}

/** Previews a command in a transaction that does more than that; see `runCommand`. */
export async function previewIn<I extends z.ZodType, M>(
  tx: Scoped,
  actor: Actor,
  command: Command<I, M>,
  input: z.output<I>,
): Promise<Outcome> {
  return actor.memberId ? attempt(tx, actor, command, { memberId: actor.memberId, input }) : { kind: "notFound" };
}

async function attempt<I extends z.ZodType, M>(
  tx: Scoped,
  actor: Actor,
  command: Command<I, M>,
  {
    memberId,
    input,
    confirm,
    seen,
  }: { memberId: string; input: z.output<I>; confirm?: { hash: string | null }; seen?: number },
): Promise<Outcome> {
  const loaded = await loadCase(tx, memberId, { lock: Boolean(confirm) });
  if (!loaded) return { kind: "notFound" };
  const { facts, row, clock, scheme } = loaded;
  const context = { ...clock, actor, scheme };
  const more = (await command.more?.(tx, facts, input, { ...context, deciding: Boolean(confirm) })) as M;
  const plan = unspoken(facts, command.plan(facts, input, context, more));
  if (isRefused(plan)) return { kind: "refused", plan };
  const preview = (): Preview => ({ plan, hash: hashOf(plan), version: row.version, duties: dutyChanges(plan) });
  const dutyChanges = (of: Plan) => {
    const before = duties(facts, context.scheme, context.today).duties;
    const after = duties(factsAfter(facts, of, context), context.scheme, context.today).duties;
    return changes(before, after);
  };
  const changed = Boolean(confirm?.hash && confirm.hash !== hashOf(plan));
  if (plan.conflict || changed)
    return {
      kind: "conflict",
      ...preview(),
      since: await happenedSince(tx, facts.fundCode, memberId, seen === undefined ? 0 : row.version - seen),
    };
  if (!confirm) return { kind: "preview", ...preview() };
  const applied = await applyPlan(tx, { facts, row, command: command.name, input, plan, context });
  return { kind: "done", plan, applied };
}

/** To a member who has died nothing is written any more, whatever the act would say to the living. */
export function unspoken(facts: CaseFacts, plan: Plan): Plan {
  if (facts.diedOn === null && plan.diedOn === undefined) return plan;
  const consequences = plan.consequences.filter(({ kind }) => kind !== "memberTold");
  return { ...plan, toMember: [], consequences };
}

/** What an act may know beside what it is about, where no case has been loaded with it. */
export async function contextOf(tx: Scoped, actor: Actor): Promise<PlanContext> {
  return { ...(await businessClock(tx)), actor, scheme: await schemeInForce(tx) };
}

export async function currentFund(tx: Scoped): Promise<string> {
  const result = await tx.execute<{ fund: string }>(sql`select current_setting('app.fund_code') as fund`);
  return result.rows[0]!.fund;
}

/** What a plan would do, without the words and the ids: two plans with the same hash are the same act. */
export function hashOf({ asked, writes, toExchange, toMember, withdraws, conflict }: Plan): string {
  const outcomes = asked.map(({ rule, answer }) => [rule, answer.outcome]);
  return hashOfContent({ outcomes, writes, toExchange, toMember, withdraws, conflict });
}

function changes(before: readonly Duty[], after: readonly Duty[]): DutyChange[] {
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  return keys
    .map((key) => ({
      before: before.find((d) => d.key === key) ?? null,
      after: after.find((d) => d.key === key) ?? null,
    }))
    .filter(({ before: b, after: a }) => b?.state !== a?.state || b?.dueOn !== a?.dueOn);
}

/** The acts on the case since the caller's screen was read, newest last. */
async function happenedSince(tx: Scoped, fundCode: string, memberId: string, count: number): Promise<Since[]> {
  if (count <= 0) return [];
  const rows = await tx
    .select({ what: audit.what, actorName: audit.actorName, at: audit.businessAt, detail: audit.detail })
    .from(audit)
    .where(and(eq(audit.fundCode, fundCode), eq(audit.memberId, memberId), eq(audit.kind, "act")))
    .orderBy(sql`id desc`)
    .limit(count);
  return rows.reverse();
}
