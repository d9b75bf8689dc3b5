import { z } from "zod";
import { daySchema, writtenSchema } from "@/server/rules/inputs";
import { factNamed } from "./case-now";
import { notAfterToday } from "./kernel/bad-input";
import { newVersion } from "./kernel/new-version";
import { type Command, nothing } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";

export const correctGuidanceInput = z.object({
  guidanceId: z.uuid(),
  /** The right day; `null` where the guidance was not given at all. */
  on: daySchema.nullable(),
  reason: writtenSchema,
});

/** R5.1: guidance was registered on a wrong day, or was never given. The first registration stays visible. */
export const correctGuidance: Command<typeof correctGuidanceInput> = {
  name: "correctGuidance",
  input: correctGuidanceInput,
  plan: (facts, { guidanceId, on, reason }, { today, scheme }) => {
    const rules = questionsTo(scheme);
    notAfterToday("on", on, today);
    const before = factNamed(facts.guidance, guidanceId, "guidanceId");
    const by = on === null ? null : newVersion<"guidance">(before, { on, appliesOn: on });
    return {
      ...nothing,
      asked: rules.asked,
      writes: [{ kind: "guidance", supersede: guidanceId, by }],
      consequences: [{ kind: "corrected", facts: { before: before.on, after: on }, rule: "R5.1" }],
      summary: { topic: before.topic, before: before.on, on, reason },
    };
  },
};
