import type { Command } from "./kernel/plan";
import { isRefused, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { jobGoalInput, writeGoal } from "./plan-goals";

/** R11.2c, R11.2d: the fund registers a job goal of the member's, and approves it. */
export const setJobGoal: Command<typeof jobGoalInput> = {
  name: "setJobGoal",
  input: jobGoalInput,
  plan: (facts, goal, { today, scheme }) => {
    const rules = questionsTo(scheme);
    const effects = writeGoal(facts, goal, today, rules);
    const { title, aim, approved } = goal;
    const summary = { title, aim, approved };
    return isRefused(rules) ? refusal(rules.asked, summary) : { asked: rules.asked, ...effects, summary };
  },
};
