import { z } from "zod";
import type { CaseFacts, Holiday } from "@/server/rules/case-facts";
import { daySchema, issueAt } from "@/server/rules/inputs";
import type { HolidayValue } from "@/server/rules/section-06-holiday";
import { latestParticipation } from "./case-now";
import {
  type Command,
  type Consequence,
  isRefused,
  nothing,
  type PlanContext,
  refusal,
  type ToExchange,
} from "./kernel/plan";
import { type Questions, questionsTo } from "./kernel/questions";

/** Holiday as the exchange is told of it; what was told and is no more is told again, with what became of it. */
export const holidayMessage = (
  holidayId: string,
  { from, to, reportedOn }: Pick<Holiday, "from" | "to" | "reportedOn">,
  withdrawn = false,
): ToExchange => ({ type: "holiday.registered", payload: { holidayId, from, to, reportedOn, withdrawn } });

export const reportHolidayInput = z.object({ from: daySchema, to: daySchema }).superRefine(({ from, to }, context) => {
  if (to < from) context.addIssue(issueAt("to")("beforeFrom"));
});

type Days = { from: string; to: string };

/** What the rule asks of a holiday: the notice, the period, and the days on which something is fixed (R6d). */
export function holidayAsked(
  facts: CaseFacts,
  holiday: Days & { reportedOn: string },
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

/**
 * Asks whether holiday can be reported today, by whoever acts: a member not from a day that has passed (I-15).
 * @returns what the rule found; `rules` holds whether it is refused
 */
export function askHoliday(rules: Questions, facts: CaseFacts, days: Days, context: PlanContext): HolidayValue {
  const asked = holidayAsked(facts, { ...days, reportedOn: context.today }, context);
  const { value } = rules.ask("holiday", asked);
  if (context.actor.kind === "member") {
    // What the first answer already refuses is not refused twice.
    if (value.daysNotice < 0 || value.procedure === "jobcenter") rules.ask("mayMemberReportHoliday", asked);
  } else if (value.procedure === "jobcenter") rules.ask("mayDecideHoliday", asked);
  return value;
}

/** I-20: the interviews that lie in the holiday. It does not by itself excuse from them: both sides are shown them. */
export function interviewsWithin(facts: CaseFacts, { from, to }: Days): Consequence[] {
  return facts.interviews
    .filter(({ status, on }) => status === "booked" && from <= on && on <= to)
    .map(({ on, purposes, startsAt }) => ({
      kind: "holidayMeetsInterview",
      facts: { on, purposes: purposes.join("+"), startsAt },
      rule: "I-20",
    }));
}

/** R6b: how the holiday stands once it is reported: registered with the notice asked for, else for the fund to decide. */
export const stateOnReport = (procedure: HolidayValue["procedure"]): "registered" | "requested" =>
  procedure === "selfRegistration" ? "registered" : "requested";

export const holidayConsequence = (state: "registered" | "requested", facts: Consequence["facts"]): Consequence => ({
  kind: state === "registered" ? "holidayRegistered" : "holidayToDecide",
  facts,
  rule: "R6b",
});

/** R6a, R6b, § 6: the member tells the fund of holiday. In good time it is registered; closer, the fund decides. */
export const reportHoliday: Command<typeof reportHolidayInput> = {
  name: "reportHoliday",
  input: reportHolidayInput,
  plan: (facts, { from, to }, context) => {
    const { today, scheme } = context;
    const rules = questionsTo(scheme);
    const { procedure, daysNotice } = askHoliday(rules, facts, { from, to }, context);
    const summary = { from, to, daysNotice };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const state = stateOnReport(procedure);
    return {
      ...nothing,
      asked: rules.asked,
      writes: [
        {
          kind: "holidays",
          as: "new:holiday",
          add: { appliesOn: from, from, to, reportedOn: today, state, reason: null },
        },
      ],
      toExchange: state === "registered" ? [holidayMessage("new:holiday", { from, to, reportedOn: today })] : [],
      consequences: [holidayConsequence(state, summary), ...interviewsWithin(facts, { from, to })],
      summary: { ...summary, state },
    };
  },
};
