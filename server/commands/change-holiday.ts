import { z } from "zod";
import type { Holiday } from "@/server/rules/case-facts";
import { daySchema, issueAt } from "@/server/rules/inputs";
import { factNamed } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, nothing, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { askHoliday, holidayConsequence, holidayMessage, interviewsWithin, stateOnReport } from "./report-holiday";

export const changeHolidayInput = z
  .object({ holidayId: z.uuid(), from: daySchema, to: daySchema })
  .superRefine(({ from, to }, context) => {
    if (to < from) context.addIssue(issueAt("to")("beforeFrom"));
  });

/** Whether the exchange has been told of the holiday. */
export const isWithExchange = ({ state }: Pick<Holiday, "state">): boolean =>
  state === "registered" || state === "approved";

/**
 * R6a, R6b, § 6: the member moves holiday before it begins (I-15). The new days are reported today: the notice, and with
 * it who decides, is counted anew.
 */
export const changeHoliday: Command<typeof changeHolidayInput> = {
  name: "changeHoliday",
  input: changeHolidayInput,
  plan: (facts, { holidayId, from, to }, context) => {
    const { today, scheme } = context;
    const rules = questionsTo(scheme);
    const before = factNamed(facts.holidays, holidayId, "holidayId");
    rules.ask("mayChangeHoliday", { state: before.state, from: before.from, today });
    const { procedure, daysNotice } = askHoliday(rules, facts, { from, to }, context);
    const summary = { from, to, before: before.from, daysNotice };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const state = stateOnReport(procedure);
    const by = newVersion<"holidays">(before, { appliesOn: from, from, to, reportedOn: today, state, reason: null });
    return {
      ...nothing,
      asked: rules.asked,
      writes: [{ kind: "holidays", supersede: holidayId, by }],
      // The same holiday on other days; holiday that waits for the fund's answer is with the exchange no more.
      toExchange:
        state === "registered"
          ? [holidayMessage(holidayId, { from, to, reportedOn: today })]
          : isWithExchange(before)
            ? [holidayMessage(holidayId, before, true)]
            : [],
      consequences: [
        { kind: "holidayMoves", facts: { before: before.from, from, to }, rule: "R6a" },
        holidayConsequence(state, { from, to, daysNotice }),
        ...interviewsWithin(facts, { from, to }),
      ],
      summary: { ...summary, state },
    };
  },
};
