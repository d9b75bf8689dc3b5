import { z } from "zod";
import { type Command, nothing } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { memberTextSchema, toldToday } from "./told-to-fund";

export const commentPlanInput = z.object({ text: memberTextSchema });

/** R11.2a: the plan is written with the member: what the member has to say to it, for the caseworker to read. */
export const commentPlan: Command<typeof commentPlanInput> = {
  name: "commentPlan",
  input: commentPlanInput,
  plan: (facts, { text }, context) => ({
    ...nothing,
    asked: questionsTo(context.scheme).asked,
    writes: [toldToday({ kind: "planComment", about: facts.minPlans.at(-1)?.entityId ?? null, text }, context)],
    consequences: [{ kind: "planCommented", facts: {}, rule: "R11.2a" }],
    summary: {},
  }),
};
