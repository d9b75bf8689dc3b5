import { z } from "zod";
import { addDays } from "@/server/rules/day";
import { daySchema } from "@/server/rules/inputs";
import { latestParticipation, latestRegistration } from "./case-now";
import { badInput } from "./kernel/bad-input";
import { type Command, type Consequence, nothing } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { fundReads, nearToday, toldToday } from "./told-to-fund";

export const tellRegisteredAgainInput = z.object({ /** The first day registered again. */ from: daySchema });

/**
 * The member has registered on Jobnet again. The fund registers it and takes the member back to the same course where it
 * has not ended (R9.3, I-21); otherwise it decides anew who follows the member, within the days of R2.2a.
 */
export const tellRegisteredAgain: Command<typeof tellRegisteredAgainInput> = {
  name: "tellRegisteredAgain",
  input: tellRegisteredAgainInput,
  plan: (facts, { from }, context) => {
    const { today, scheme } = context;
    nearToday("from", from, today, 0);
    const left = latestRegistration(facts)?.deregisteredFrom;
    if (left && from < left) badInput("from", "beforeDeregistration");
    const rules = questionsTo(scheme);
    const back = rules.consult("comesBack", { participation: latestParticipation(facts), registeredOn: from });
    const course: Consequence = back.value.sameParticipation
      ? { kind: "backToSameCourse", facts: {}, rule: "I-21" }
      : { kind: "visitedBy", facts: { day: addDays(from, scheme.visitationDays) }, rule: "R2.2a" };
    return {
      ...nothing,
      asked: rules.asked,
      writes: [toldToday({ kind: "registeredAgain", from }, context)],
      consequences: [
        course,
        { kind: "guidedBy", facts: { day: addDays(from, scheme.guidanceDays) }, rule: "R5.1" },
        fundReads,
      ],
      summary: { from },
    };
  },
};
