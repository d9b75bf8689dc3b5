import { z } from "zod";
import type { CaseFacts } from "@/server/rules/case-facts";
import { daySchema, issueAt } from "@/server/rules/inputs";
import { latestParticipation } from "./case-now";
import { type Command, isRefused, nothing, type PlanContext, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";

export const reportHolidayInput = z.object({ from: daySchema, to: daySchema }).superRefine(({ from, to }, context) => {
  if (to < from) context.addIssue(issueAt("to")("beforeFrom"));
});

/** What the rule asks of a holiday: the notice, the period, and the days on which something is fixed (R6d). */
export function holidayAsked(
  facts: CaseFacts,
  holiday: { from: string; to: string; reportedOn: string },
  { today }: Pick<PlanContext, "today">,
) {
  const { from, to, reportedOn } = holiday;
  const fixed = facts.interviews.filter(({ status, on }) => status === "booked" && on >= today);
  return {
    reportedOn,
    from,
    to,
    participationEndsOn: latestParticipation(facts)?.endDate ?? undefined,
    // What the member has booked, the member can move; a summons stands until the fund moves it.
    fixedDays: fixed.map(({ on, fixedBy }) => ({ on, why: "interview" as const, rebookable: fixedBy === "member" })),
  };
}

/** R6a, R6b, § 6: the member tells the fund of holiday. In good time it is registered; closer, the fund decides. */
export const reportHoliday: Command<typeof reportHolidayInput> = {
  name: "reportHoliday",
  input: reportHolidayInput,
  plan: (facts, { from, to }, context) => {
    const { today, scheme } = context;
    const rules = questionsTo(scheme);
    const asked = holidayAsked(facts, { from, to, reportedOn: today }, context);
    const { procedure, daysNotice } = rules.ask("holiday", asked).value;
    if (procedure === "jobcenter") rules.ask("mayDecideHoliday", asked);
    const summary = { from, to, daysNotice };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const state = procedure === "selfRegistration" ? "registered" : "requested";
    return {
      ...nothing,
      asked: rules.asked,
      writes: [{ kind: "holidays", add: { appliesOn: from, from, to, reportedOn: today, state, reason: null } }],
      toExchange: state === "registered" ? [{ type: "holiday.registered", payload: { from, to } }] : [],
      consequences: [
        { kind: state === "registered" ? "holidayRegistered" : "holidayToDecide", facts: summary, rule: "R6b" },
      ],
      summary: { ...summary, state },
    };
  },
};
