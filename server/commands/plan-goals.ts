import { z } from "zod";
import type { CaseFacts, JobGoal } from "@/server/rules/case-facts";
import { writtenSchema } from "@/server/rules/inputs";
import { JOB_GOAL_AIMS } from "@/server/rules/vocabulary";
import { factNamed } from "./case-now";
import { newVersion } from "./kernel/new-version";
import type { NewId } from "./kernel/plan";
import type { Questions } from "./kernel/questions";
import { type Effects, joined, noEffects } from "./marking";

/** A job goal as it is written: its occupation by the list's code, where it was found there. */
export const jobGoalInput = z.object({
  /** The goal that is changed; a new one where none is named. */
  goalId: z.uuid().nullish(),
  title: writtenSchema.max(200),
  occupationCode: z
    .string()
    .regex(/^\d{4}$/, "occupationCode")
    .nullish(),
  aim: z.enum(JOB_GOAL_AIMS),
  approved: z.boolean(),
  /** Why it is approved, where it aims at neither a shortage area nor a similar job. */
  reason: writtenSchema.nullish(),
});
type Written = z.output<typeof jobGoalInput>;
type Content = Pick<JobGoal, "title" | "occupationCode" | "aim" | "approved" | "reason">;

const contentOf = ({ title, occupationCode, aim, approved, reason }: Written | Content): Content => ({
  title,
  occupationCode: occupationCode ?? null,
  aim,
  approved,
  reason: reason ?? null,
});
const same = (one: Content, other: Content): boolean =>
  (Object.keys(one) as (keyof Content)[]).every((key) => one[key] === other[key]);

/** R11.2c, R11.2d: a job goal written or changed, and told to the exchange where it is approved; nothing where it is as it was. */
export function writeGoal(
  facts: CaseFacts,
  written: Written,
  today: string,
  rules: Questions,
  as: NewId = "new:goal",
): Effects {
  const { goalId } = written;
  const before = goalId ? factNamed(facts.jobGoals, goalId, "goalId") : null;
  const content = contentOf(written);
  if (before && same(contentOf(before), content)) return noEffects();
  const { title, aim, approved, reason } = content;
  rules.ask("jobGoalApproval", { aim, approved, reason });
  const set = { appliesOn: today, ...content };
  return {
    ...noEffects(),
    writes: [
      before
        ? { kind: "jobGoals", supersede: before.entityId, by: newVersion<"jobGoals">(before, set) }
        : { kind: "jobGoals", as, add: set },
    ],
    toExchange: approved ? [{ type: "jobGoal.approved", payload: { goalId: goalId ?? as, title, aim } }] : [],
    consequences: [{ kind: "jobGoal", facts: { title, aim, approved }, rule: "R11.2c" }],
  };
}

/** A job goal that is a goal no more; its versions stay to be read. */
export const removeGoal = ({ entityId, title }: JobGoal): Effects => ({
  ...noEffects(),
  writes: [{ kind: "jobGoals", supersede: entityId, by: null }],
  consequences: [{ kind: "jobGoalRemoved", facts: { title }, rule: "R11.2c" }],
});

/** Brings a case's job goals to what is written: new ones, changed ones, and those that are no longer there. */
export function goalsBecome(facts: CaseFacts, written: readonly Written[], today: string, rules: Questions): Effects {
  const kept = new Set(written.map(({ goalId }) => goalId));
  return joined(
    ...facts.jobGoals.filter(({ entityId }) => !kept.has(entityId)).map(removeGoal),
    ...written.map((goal, at) => writeGoal(facts, goal, today, rules, `new:goal-${at}`)),
  );
}
