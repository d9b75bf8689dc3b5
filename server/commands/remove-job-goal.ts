import { z } from "zod";
import { factNamed } from "./case-now";
import type { Command } from "./kernel/plan";
import { removeGoal } from "./plan-goals";

export const removeJobGoalInput = z.object({ goalId: z.uuid() });

/** R11.2c: what is no longer a goal of the member's is taken out of the plan; what it was stays to be read. */
export const removeJobGoal: Command<typeof removeJobGoalInput> = {
  name: "removeJobGoal",
  input: removeJobGoalInput,
  plan: (facts, { goalId }) => {
    const goal = factNamed(facts.jobGoals, goalId, "goalId");
    return { asked: [], ...removeGoal(goal), summary: { title: goal.title } };
  },
};
