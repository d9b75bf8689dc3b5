import { z } from "zod";
import { JOB_GOAL_AIMS } from "@/server/rules/vocabulary";
import { type Command, nothing } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { toldToday } from "./told-to-fund";

export const proposeJobGoalInput = z.object({
  title: z.string().trim().min(1, "missing").max(200, "tooLongLine"),
  /** The occupation's code, where it was found in the list. */
  occupationCode: z
    .string()
    .regex(/^\d{4}$/, "occupationCode")
    .nullish(),
  aim: z.enum(JOB_GOAL_AIMS),
});

/** R11.2c: the member proposes a job goal; it is none until the fund has registered and approved it. */
export const proposeJobGoal: Command<typeof proposeJobGoalInput> = {
  name: "proposeJobGoal",
  input: proposeJobGoalInput,
  plan: (_facts, { title, occupationCode, aim }, context) => ({
    ...nothing,
    asked: questionsTo(context.scheme).asked,
    writes: [toldToday({ kind: "goalProposal", about: occupationCode ?? null, choice: aim, text: title }, context)],
    consequences: [{ kind: "goalProposed", facts: { title }, rule: "R11.2c" }],
    summary: { aim },
  }),
};
