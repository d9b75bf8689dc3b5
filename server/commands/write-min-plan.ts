import { z } from "zod";
import { writtenSchema } from "@/server/rules/inputs";
import { newVersion } from "./kernel/new-version";
import { type Command, nothing } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";

export const writeMinPlanInput = z.object({ text: writtenSchema, state: z.enum(["draft", "published"]) });

/** R11.2a, R11.2b: the member's Min Plan, as a draft or published. A new text replaces the one before it. */
export const writeMinPlan: Command<typeof writeMinPlanInput> = {
  name: "writeMinPlan",
  input: writeMinPlanInput,
  plan: (facts, { text, state }, { today, scheme }) => {
    const rules = questionsTo(scheme);
    const before = facts.minPlans.at(-1);
    const written = { appliesOn: today, state, text };
    const type = state === "published" ? "minPlan.published" : "minPlan.draft";
    return {
      ...nothing,
      asked: rules.asked,
      writes: [
        before
          ? { kind: "minPlans", supersede: before.entityId, by: newVersion<"minPlans">(before, written) }
          : { kind: "minPlans", add: written },
      ],
      toExchange: [{ type, payload: { on: today, text } }],
      consequences: [{ kind: "minPlan", facts: { state }, rule: state === "published" ? "R11.2a" : "R11.2b" }],
      summary: { state },
    };
  },
};
