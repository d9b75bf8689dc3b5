import { z } from "zod";
import { daySchema } from "@/server/rules/inputs";
import { factNamed } from "./case-now";
import { badInput, notAfterToday } from "./kernel/bad-input";
import { newVersion } from "./kernel/new-version";
import { type Command, nothing } from "./kernel/plan";

export const guideOnRepatriationInput = z.object({
  assessmentId: z.uuid(),
  on: daySchema,
  referredToJobcenter: z.boolean().default(false),
});

/** R5.2a, § 5, stk. 2: a member whom the repatriation act covers is guided about it after the interview at which that was found. */
export const guideOnRepatriation: Command<typeof guideOnRepatriationInput> = {
  name: "guideOnRepatriation",
  input: guideOnRepatriationInput,
  plan: (facts, { assessmentId, on, referredToJobcenter }, { today }) => {
    notAfterToday("on", on, today);
    const assessed = factNamed(facts.repatriations, assessmentId, "assessmentId");
    if (assessed.found !== "inside") badInput("assessmentId", "unknown");
    if (on < assessed.on) badInput("on", "beforeFrom");
    const referred = assessed.referredToJobcenter || referredToJobcenter;
    const by = newVersion<"repatriations">(assessed, { guided: true, referredToJobcenter: referred });
    return {
      ...nothing,
      asked: [],
      writes: [{ kind: "repatriations", supersede: assessmentId, by: { ...by, appliesOn: on } }],
      consequences: [{ kind: "repatriationGuided", facts: { on }, rule: "R5.2a" }],
      summary: { on, referred },
    };
  },
};
