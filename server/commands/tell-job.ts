import { z } from "zod";
import { daySchema, hoursSchema } from "@/server/rules/inputs";
import { isRegistered } from "./case-now";
import { badInput } from "./kernel/bad-input";
import { type Command, type Consequence, nothing } from "./kernel/plan";
import { appointmentsThatStand } from "./standing-appointments";
import { fundReads, nearToday, toldToday } from "./told-to-fund";

/** Hours in a week, in hundredths. */
const MOST_HOURS = 16_800;

export const tellJobInput = z.object({
  from: daySchema,
  /** Decimal hours a week; hundredths once read. */
  weeklyHours: hoursSchema,
  employer: z.string().trim().max(200, "tooLongLine").nullish(),
});

/**
 * The member has found a job. The registration as a job seeker is ended by the fund, or by the member on Jobnet; until then
 * what is fixed stands. The participation and its hours stand as well (R9.3).
 */
export const tellJob: Command<typeof tellJobInput> = {
  name: "tellJob",
  input: tellJobInput,
  plan: (facts, { from, weeklyHours, employer }, context) => {
    const { today } = context;
    nearToday("from", from, today);
    if (weeklyHours === 0) badInput("weeklyHours", "missing");
    if (weeklyHours > MOST_HOURS) badInput("weeklyHours", "hoursInWeek");
    const registered: Consequence[] = isRegistered(facts, today)
      ? [
          { kind: "fundEndsRegistration", facts: { from }, rule: "R9.3" },
          { kind: "deregisterOnJobnet", facts: { from }, rule: null },
        ]
      : [];
    return {
      ...nothing,
      asked: [],
      writes: [toldToday({ kind: "job", from, hours: weeklyHours, text: employer || null }, context)],
      consequences: [...registered, ...appointmentsThatStand(facts, { from: today, to: null }, today), fundReads],
      summary: { from },
    };
  },
};
