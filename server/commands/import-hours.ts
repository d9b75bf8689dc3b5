import { z } from "zod";
import { monthOf } from "@/server/rules/day";
import { monthSchema } from "@/server/rules/inputs";
import { MOST_IN_A_MONTH } from "./enter-hours";
import { enteredHours } from "./entered-hours";
import { badInput } from "./kernel/bad-input";
import type { Command } from "./kernel/plan";

export const importHoursInput = z.object({
  /** Hours in hundredths, as the file was read; a month at most once. */
  figures: z
    .array(z.object({ month: monthSchema, hours: z.number().int().min(0).max(MOST_IN_A_MONTH) }))
    .min(1)
    .max(600),
});

/**
 * R9.2: what a month's file says of one member. Figures that are known already are passed over, so that the same file
 * again changes nothing.
 */
export const importHours: Command<typeof importHoursInput> = {
  name: "importHours",
  input: importHoursInput,
  plan: (facts, input, context) => {
    const known = new Map(facts.benefitMonths.map(({ month, hours }) => [month, hours]));
    const figures = input.figures.filter(({ month, hours }) => known.get(month) !== hours);
    if (figures.some(({ month }) => month > monthOf(context.today))) badInput("figures", "future");
    const corrected = figures.filter(({ month }) => known.has(month)).length;
    const summary = { months: figures.map(({ month }) => month).join(", "), corrected };
    return enteredHours(facts, figures, { note: "", summary }, context);
  },
};
