import { z } from "zod";
import { writtenSchema } from "@/server/rules/inputs";
import { factNamed } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Command, nothing } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";

export const correctVisitationInput = z.object({
  visitationId: z.uuid(),
  assessment: writtenSchema,
  reason: writtenSchema,
});

/**
 * R2.3a: the words of an assessment are put right; the first ones stay visible. Who has the course is not changed here:
 * that is a marking out, with 38 where the marking was never right (R2.5c).
 */
export const correctVisitation: Command<typeof correctVisitationInput> = {
  name: "correctVisitation",
  input: correctVisitationInput,
  plan: (facts, { visitationId, assessment, reason }, { scheme }) => {
    const rules = questionsTo(scheme);
    const before = factNamed(facts.visitations, visitationId, "visitationId");
    return {
      ...nothing,
      asked: rules.asked,
      writes: [{ kind: "visitations", supersede: visitationId, by: newVersion<"visitations">(before, { assessment }) }],
      consequences: [{ kind: "assessmentCorrected", facts: { assessedOn: before.assessedOn }, rule: "R2.3a" }],
      summary: { assessedOn: before.assessedOn, reason },
    };
  },
};
