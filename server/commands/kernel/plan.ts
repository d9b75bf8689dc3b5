import type { z } from "zod";
import type { CaseFacts, FactKind, NewFact } from "@/server/rules/case-facts";
import type { Decision, FactValue } from "@/server/rules/decision";
import type { Scheme } from "@/server/rules/scheme";

/** Stands for the id of something the plan adds; `apply` gives it its real id. So plans can be compared. */
export type NewId = `new:${string}`;

/** One change of legal facts. `entityId` in `add` is a `NewId` when other parts of the plan point to it. */
export type Write = {
  [K in FactKind]:
    | { readonly kind: K; readonly add: NewFact<K>; readonly as?: NewId }
    | { readonly kind: K; readonly supersede: string; readonly by: NewFact<K> | null };
}[FactKind];

/** A message to the exchange (dfdg.md names the types). */
export type ToExchange = {
  readonly type: string;
  readonly payload: Readonly<
    Record<string, FactValue | readonly string[] | readonly Readonly<Record<string, FactValue>>[]>
  >;
};
/** A message to the member: which template, with which fields. */
export type ToMember = {
  readonly template: string;
  readonly fields: Readonly<Record<string, FactValue>>;
  readonly adverse: boolean;
};

/** What an act leads to, in facts; the words are the interface's (`acts.consequences.<kind>`). */
export type Consequence = {
  readonly kind: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly rule: Decision["basis"][number] | null;
};

/**
 * One question put to the rules, with its answer: what a replay asks again. `rule` names it among `ASKABLE_RULES`.
 * Where it `informs`, the answer is part of why the act turned out as it did, but does not stand in its way: that a
 * visitation finds a member outside the scheme is what is registered, not a reason to register nothing.
 */
export type Asked = {
  readonly rule: string;
  readonly input: unknown;
  readonly answer: Decision;
  readonly informs?: true;
};

export type Plan = {
  readonly asked: readonly Asked[];
  readonly writes: readonly Write[];
  readonly toExchange: readonly ToExchange[];
  readonly toMember: readonly ToMember[];
  readonly consequences: readonly Consequence[];
  /** Letters that are taken back, by their ids: they had not reached the member. */
  readonly withdraws?: readonly string[];
  /** Somebody was first: what stands in the way (a time that overlaps, say). Nothing is written. */
  readonly conflict?: { readonly reason: string; readonly facts: Readonly<Record<string, FactValue>> };
  /** Where set, the case goes to this caseworker; `null` gives it back. */
  readonly assignTo?: string | null;
  /** `null` where it was never so. */
  readonly leftFundOn?: string | null;
  readonly diedOn?: string;
  readonly protectedIdentity?: boolean;
  /** What the audit line and the timeline say: the act and the facts it was about. Never a CPR number. */
  readonly summary: Readonly<Record<string, FactValue>>;
};

export type Actor = {
  readonly userId: string | null;
  readonly name: string;
  readonly kind: "caseworker" | "member" | "system";
  /** Whose case a member, or who acts for one, acts on; nobody else has one of their own. */
  readonly memberId?: string | null;
};

/** What a plan may know beside the case: the day, the instant, who acts, and the scheme's figures. */
export type PlanContext = {
  readonly today: string;
  readonly now: string;
  readonly actor: Actor;
  readonly scheme: Scheme;
};

/** `deciding`: the act is being done, and what it rests on is locked; a preview only looks. */
export type MoreContext = PlanContext & { readonly deciding: boolean };

/**
 * One way to act. `plan` is pure: it asks the rules and says what would be written and told. `more` loads, in the
 * transaction, what the plan needs beside the case (free times, say); it is part of what the plan is compared by.
 */
export type Command<I extends z.ZodType = z.ZodType, M = undefined> = {
  readonly name: string;
  readonly input: I;
  readonly more?: (
    tx: import("@/db/client").Scoped,
    facts: CaseFacts,
    input: z.output<I>,
    context: MoreContext,
  ) => Promise<M>;
  readonly plan: (facts: CaseFacts, input: z.output<I>, context: PlanContext, more: M) => Plan;
};

export const nothing = { writes: [], toExchange: [], toMember: [], consequences: [] } as const;

/** A plan that the law refuses: nothing is written or told; the decision log keeps what was asked. */
export function refusal(asked: readonly Asked[], summary: Plan["summary"] = {}): Plan {
  return { ...nothing, asked, summary };
}

/** The answers that bar the act if they are not `allowed`. */
const barring = (asked: readonly Asked[]): Decision[] =>
  asked.filter(({ informs }) => !informs).map((one) => one.answer);

/** How the rules answered the act as a whole: what the decision log files it under. */
export function outcomeOf(asked: readonly Asked[]): Decision["outcome"] {
  const outcomes = barring(asked).map(({ outcome }) => outcome);
  return outcomes.includes("refused") ? "refused" : outcomes.includes("assess") ? "assess" : "allowed";
}

/**
 * Whether the act cannot be done: the law refuses it, or a fact or a written reason that it needs is missing. An
 * `assess` that misses nothing leaves it to the caseworker, whose act the command is.
 */
export const isRefused = (plan: Pick<Plan, "asked">): boolean =>
  barring(plan.asked).some(
    ({ outcome, missing }) => outcome === "refused" || (outcome === "assess" && missing.length > 0),
  );
