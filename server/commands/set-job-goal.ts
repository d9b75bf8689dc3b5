import { z } from "zod";
import { writtenSchema } from "@/server/rules/inputs";
import { JOB_GOAL_AIMS } from "@/server/rules/vocabulary";
import { factNamed } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Command, nothing } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";

export const setJobGoalInput = z.object({
  /** The goal that is changed; a new one where none is named. */
  goalId: z.uuid().nullish(),
  title: writtenSchema.max(200),
  aim: z.enum(JOB_GOAL_AIMS),
  approved: z.boolean(),
});

/** R11.2c, R11.2d: the fund registers a job goal of the member's, and approves it. */
export const setJobGoal: Command<typeof setJobGoalInput> = {
  name: "setJobGoal",
  input: setJobGoalInput,
  plan: (facts, { goalId, title, aim, approved }, { today, scheme }) => {
    const rules = questionsTo(scheme);
    const before = goalId ? factNamed(facts.jobGoals, goalId, "goalId") : null;
    const set = { appliesOn: today, title, aim, approved };
    return {
      ...nothing,
      asked: rules.asked,
      writes: [
        before
          ? { kind: "jobGoals", supersede: before.entityId, by: newVersion<"jobGoals">(before, set) }
          : { kind: "jobGoals", as: "new:goal", add: set },
      ],
      toExchange: approved ? [{ type: "jobGoal.approved", payload: { goalId: goalId ?? "new:goal", title, aim } }] : [],
      consequences: [{ kind: "jobGoal", facts: { title, aim, approved }, rule: "R11.2c" }],
      summary: { title, aim, approved },
    };
  },
};
