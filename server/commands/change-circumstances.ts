import { z } from "zod";
import { countrySchema, daySchema, municipalitySchema } from "@/server/rules/inputs";
import { INSURANCES } from "@/server/rules/vocabulary";
import { openParticipation } from "./case-now";
import { type Command, type Consequence, nothing } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";

/** `null` is a fact that is not known. */
export const circumstancesInput = z.object({
  municipalityCode: municipalitySchema,
  insurance: z.enum(INSURANCES),
  hasVocationalEducation: z.boolean().nullable().default(null),
  supportsChildrenAtHome: z.boolean().nullable().default(null),
  citizenships: z.array(countrySchema).max(20).nullable().default(null),
  residencePermit: z.boolean().nullable().default(null),
  euFreeMovement: z.boolean().nullable().default(null),
  inOffer: z.boolean().default(false),
  situation: z.enum(["unemployed", "underNotice", "selfEmployed"]).default("unemployed"),
  warnedOfDismissal: z.boolean().default(false),
});
export const changeCircumstancesInput = circumstancesInput.extend({ appliesOn: daySchema });

/**
 * Registers how things are for the member from a day on; what was so before stays. A move outside the fund's permission
 * (R1.2a) is told as something to act on: the marking out is an act of its own.
 */
export const changeCircumstances: Command<typeof changeCircumstancesInput> = {
  name: "changeCircumstances",
  input: changeCircumstancesInput,
  plan: (facts, input, context) => {
    const rules = questionsTo(context.scheme);
    const { municipalityCode, appliesOn } = input;
    const consequences: Consequence[] = [];
    if (openParticipation(facts)) {
      const scope = rules.consult("scopeAfterMove", { fundCode: facts.fundCode, municipalityCode, movedOn: appliesOn });
      if (scope.value.reasonCode) consequences.push({ kind: "mustLeave", facts: scope.value, rule: "R1.2a" });
    }
    return {
      ...nothing,
      asked: rules.asked,
      writes: [{ kind: "circumstances", add: input }],
      consequences,
      summary: { municipalityCode, appliesOn },
    };
  },
};
