import { z } from "zod";
import { monthOf } from "@/server/rules/day";
import { hoursSchema, monthSchema, writtenSchema } from "@/server/rules/inputs";
import { enteredHours } from "./entered-hours";
import { badInput } from "./kernel/bad-input";
import type { Command } from "./kernel/plan";

/** 31 days of 24 hours: no month holds more. In hundredths. */
export const MOST_IN_A_MONTH = 74_400;

export const enterHoursInput = z.object({
  month: monthSchema,
  /** Decimal hours at the edge, hundredths inside. A figure for a month replaces the earlier one. */
  hours: hoursSchema.refine((hours) => hours <= MOST_IN_A_MONTH, "hoursInMonth"),
  note: writtenSchema.nullish(),
});

/** R9.1 and R9.2: a month's consumption of benefits, entered by hand. */
export const enterHours: Command<typeof enterHoursInput> = {
  name: "enterHours",
  input: enterHoursInput,
  plan: (facts, { month, hours, note }, context) => {
    if (month > monthOf(context.today)) badInput("month", "future");
    const earlier = facts.benefitMonths.find((one) => one.month === month);
    const summary = { month, hours, before: earlier?.hours ?? null };
    return enteredHours(facts, [{ month, hours }], { note: note ?? "", summary }, context);
  },
};
