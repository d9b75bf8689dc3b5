import { z } from "zod";
import { factNamed } from "./case-now";
import { isWithExchange } from "./change-holiday";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, nothing, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { holidayMessage } from "./report-holiday";

export const withdrawHolidayInput = z.object({ holidayId: z.uuid() });

/** R6a, § 6, stk. 1: the member takes holiday back before it begins (I-15); the exchange hears of it if it knew of it. */
export const withdrawHoliday: Command<typeof withdrawHolidayInput> = {
  name: "withdrawHoliday",
  input: withdrawHolidayInput,
  plan: (facts, { holidayId }, { today, scheme }) => {
    const rules = questionsTo(scheme);
    const before = factNamed(facts.holidays, holidayId, "holidayId");
    const { from, to, state } = before;
    rules.ask("mayChangeHoliday", { state, from, today });
    const summary = { from, to };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    return {
      ...nothing,
      asked: rules.asked,
      writes: [{ kind: "holidays", supersede: holidayId, by: newVersion<"holidays">(before, { state: "withdrawn" }) }],
      toExchange: isWithExchange(before) ? [holidayMessage(holidayId, before, true)] : [],
      consequences: [{ kind: "holidayWithdrawn", facts: summary, rule: "R6a" }],
      summary,
    };
  },
};
