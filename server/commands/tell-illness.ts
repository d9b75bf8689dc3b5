import { z } from "zod";
import { daySchema, issueAt } from "@/server/rules/inputs";
import { type Command, type Consequence, nothing } from "./kernel/plan";
import { appointmentsThatStand } from "./standing-appointments";
import { fundReads, nearToday, toldToday } from "./told-to-fund";

export const tellIllnessInput = z
  .object({ from: daySchema, /** The last day of illness, where it is known. */ to: daySchema.nullish() })
  .superRefine(({ from, to }, context) => {
    if (to && to < from) context.addIssue(issueAt("to")("beforeFrom"));
  });

/**
 * The member tells of illness. It cancels nothing by itself: a booking or a summons is let go by the fund, when it has
 * read this, as a lawful absence or by moving it.
 */
export const tellIllness: Command<typeof tellIllnessInput> = {
  name: "tellIllness",
  input: tellIllnessInput,
  plan: (facts, { from, to }, context) => {
    nearToday("from", from, context.today);
    if (to) nearToday("to", to, context.today);
    const period = { from, to: to ?? null };
    const wellLater: Consequence[] = to ? [] : [{ kind: "tellWhenWell", facts: {}, rule: null }];
    return {
      ...nothing,
      asked: [],
      writes: [toldToday({ kind: "illness", ...period }, context)],
      consequences: [...appointmentsThatStand(facts, period, context.today), ...wellLater, fundReads],
      summary: {},
    };
  },
};
