import type { z } from "zod";
import type { CaseFacts } from "@/server/rules/case-facts";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import { type Command, isRefused, type Plan, type PlanContext } from "./kernel/plan";

/** Test support: plans without a database, as on a day of spring 2021 unless said. */
export const ACTOR_ID = "0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0a";

export const contextOn = (today: string): PlanContext => ({
  today,
  now: `${today}T09:00:00+00:00`,
  actor: { userId: ACTOR_ID, name: "Mette Holm", kind: "caseworker" },
  scheme: DEFAULT_SCHEME,
});

export function planned<I extends z.ZodType, M = undefined>(
  command: Command<I, M>,
  facts: CaseFacts,
  input: z.input<I>,
  today: string,
  ...more: M extends undefined ? [] : [M]
): Plan {
  return command.plan(facts, input as z.output<I>, contextOn(today), more[0] as M);
}

/** The reasons for which a plan is barred, and `missing:<fact>` for what it lacks; empty where it can be done. */
export function barredBy(plan: Plan): string[] {
  if (!isRefused(plan)) return [];
  const answers = plan.asked.filter(({ informs }) => !informs).map(({ answer }) => answer);
  return answers.flatMap((answer) =>
    answer.outcome === "refused"
      ? answer.grounds.map(({ reason }) => reason)
      : answer.missing.map((fact) => `missing:${fact}`),
  );
}

export const kindsOf = (plan: Plan): string[] => plan.consequences.map(({ kind }) => kind);
export const sentBy = (plan: Plan): string[] => plan.toExchange.map(({ type }) => type);
export const lettersOf = (plan: Plan): string[] => plan.toMember.map(({ template }) => template);

/** What a plan writes of a kind: the new content, or `null` for a version that is only closed. */
export function written(plan: Plan, kind: string): unknown[] {
  return plan.writes.filter((write) => write.kind === kind).map((write) => ("add" in write ? write.add : write.by));
}

/** The paths and messages of bad input that a plan throws. */
export function badFields(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    const { issues } = error as z.ZodError;
    return issues.map(({ path, message }) => `${path.join(".")}:${message}`);
  }
  return [];
}
