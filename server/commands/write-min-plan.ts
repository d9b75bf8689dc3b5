import { z } from "zod";
import type { CaseFacts } from "@/server/rules/case-facts";
import { caseDay } from "@/server/rules/duties/case-day";
import { minPlanQuestion } from "@/server/rules/duties/min-plan";
import { courseStanding } from "@/server/rules/duties/standing";
import { writtenSchema } from "@/server/rules/inputs";
import { factNamed } from "./case-now";
import { factsAfter } from "./kernel/facts-after";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, nothing, type PlanContext, refusal, type ToExchange } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { type Effects, joined, noEffects } from "./marking";
import { activitiesBecome, planActivityInput } from "./plan-activities";
import { goalsBecome, jobGoalInput } from "./plan-goals";

const MOST_GOALS = 12;
const MOST_ACTIVITIES = 40;

export const writeMinPlanInput = z.object({
  text: writtenSchema,
  state: z.enum(["draft", "published"]),
  /** All job goals as they are to stand; those that stand stay as they are where none is given. */
  goals: z.array(jobGoalInput).max(MOST_GOALS).optional(),
  /** The same of activities and next steps. */
  activities: z.array(planActivityInput).max(MOST_ACTIVITIES).optional(),
  /** What the member has proposed or commented, and what this plan is the answer to. */
  answers: z.array(z.uuid()).max(50).optional(),
});

/**
 * R11.2a to R11.2e: the member's Min Plan in one act, as a draft or published: its text, its job goals, its activities and
 * next steps. A new version replaces the one before it. What § 11 still lacks is told, and bars nothing.
 */
export const writeMinPlan: Command<typeof writeMinPlanInput> = {
  name: "writeMinPlan",
  input: writeMinPlanInput,
  plan: (facts, { text, state, goals, activities, answers = [] }, context) => {
    const { today, scheme } = context;
    const rules = questionsTo(scheme);
    const summary = { state };
    const parts = joined(
      planText(facts, { text, state }, today),
      goals ? goalsBecome(facts, goals, today, rules) : noEffects(),
      activities ? activitiesBecome(facts, activities, today) : noEffects(),
      ...answers.map((noticeId) => answered(facts, noticeId, today)),
    );
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const after = factsAfter(facts, { ...nothing, asked: [], summary, writes: parts.writes }, context);
    rules.consult("minPlan", minPlanAsked(after, context));
    const type = state === "published" ? "minPlan.published" : "minPlan.draft";
    const told: ToExchange = { type, payload: { on: today, text, ...partsTold(after) } };
    return { asked: rules.asked, ...parts, toExchange: [told, ...parts.toExchange], summary };
  },
};

function planText(facts: CaseFacts, { text, state }: { text: string; state: "draft" | "published" }, today: string) {
  const before = facts.minPlans.at(-1);
  const written = { appliesOn: today, state, text };
  const effects: Effects = {
    ...noEffects(),
    writes: [
      before
        ? { kind: "minPlans", supersede: before.entityId, by: newVersion<"minPlans">(before, written) }
        : { kind: "minPlans", add: written },
    ],
    consequences: [
      { kind: "minPlan", facts: { state }, rule: state === "published" ? "R11.2a" : "R11.2b" },
      { kind: "planShown", facts: {}, rule: null },
    ],
  };
  return effects;
}

function answered(facts: CaseFacts, noticeId: string, today: string): Effects {
  const notice = factNamed(facts.notices, noticeId, "answers");
  if (notice.handledOn !== null) return noEffects();
  return {
    ...noEffects(),
    writes: [{ kind: "notices", supersede: noticeId, by: newVersion<"notices">(notice, { handledOn: today }) }],
    consequences: [{ kind: "proposalAnswered", facts: { text: notice.text }, rule: null }],
  };
}

/** What the rule of the plan is asked of a case on a day. */
export function minPlanAsked(facts: CaseFacts, { today, scheme }: Pick<PlanContext, "today" | "scheme">) {
  return minPlanQuestion(caseDay(facts, scheme, today), courseStanding(facts, scheme, today).responsible);
}

/** R11.1: what the exchange is told that the plan holds; left out where there is none. */
function partsTold({ jobGoals, planActivities }: CaseFacts): ToExchange["payload"] {
  return {
    ...(jobGoals.length > 0 && { goals: jobGoals.map(({ title, aim, approved }) => ({ title, aim, approved })) }),
    ...(planActivities.length > 0 && {
      activities: planActivities.map(({ what, by, duty, dueOn, state }) => ({ what, by, duty, dueOn, state })),
    }),
  };
}
