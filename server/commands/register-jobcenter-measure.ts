import { z } from "zod";
import { daySchema, issueAt } from "@/server/rules/inputs";
import { JOBCENTER_MEASURES } from "@/server/rules/vocabulary";
import { factNamed } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Command, nothing } from "./kernel/plan";

export const registerJobcenterMeasureInput = z
  .object({
    /** The grant that is corrected; else the same one from the same day, or a new one. */
    measureId: z.uuid().nullish(),
    measure: z.enum(JOBCENTER_MEASURES),
    from: daySchema,
    to: daySchema.nullish(),
  })
  .superRefine(({ from, to }, context) => {
    if (to && to < from) context.addIssue(issueAt("to")("beforeFrom"));
  });

/**
 * R8.2, § 8, stk. 2: the jobcenter has granted an offer, mentor support or transport. The same one from the same day with
 * another end is a change of it. While an offer runs, job interviews may be held in any form (R4.1b).
 */
export const registerJobcenterMeasure: Command<typeof registerJobcenterMeasureInput> = {
  name: "registerJobcenterMeasure",
  input: registerJobcenterMeasureInput,
  plan: (facts, { measureId, measure, from, to }) => {
    const before = measureId
      ? factNamed(facts.jobcenterMeasures, measureId, "measureId")
      : facts.jobcenterMeasures.find((one) => one.measure === measure && one.from === from);
    const granted = { appliesOn: from, measure, from, to: to ?? null };
    return {
      ...nothing,
      asked: [],
      writes: [
        before
          ? {
              kind: "jobcenterMeasures",
              supersede: before.entityId,
              by: newVersion<"jobcenterMeasures">(before, granted),
            }
          : { kind: "jobcenterMeasures", add: granted },
      ],
      consequences: [
        { kind: to ? "measureGranted" : "measureGrantedOpen", facts: { measure, from, to: to ?? null }, rule: "R8.2" },
      ],
      summary: { measure, from, to: to ?? null },
    };
  },
};
