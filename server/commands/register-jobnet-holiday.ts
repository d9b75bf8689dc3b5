import { z } from "zod";
import { daySchema, issueAt } from "@/server/rules/inputs";
import { notAfterToday } from "./kernel/bad-input";
import { type Command, nothing, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { holidayAsked, holidayConsequence, interviewsWithin } from "./report-holiday";

export const registerJobnetHolidayInput = z
  .object({ from: daySchema, to: daySchema, reportedOn: daySchema })
  .superRefine(({ from, to }, context) => {
    if (to < from) context.addIssue(issueAt("to")("beforeFrom"));
  });

/**
 * R6b, § 6: holiday that the member has registered on Jobnet. With the notice asked for it stands; told too late, or on a
 * day that is taken (R6d), it is the fund's to decide, and until then asked for. Told after the period it is the
 * jobcenter's (R6a).
 */
export const registerJobnetHoliday: Command<typeof registerJobnetHolidayInput> = {
  name: "registerJobnetHoliday",
  input: registerJobnetHolidayInput,
  plan: (facts, { from, to, reportedOn }, context) => {
    notAfterToday("reportedOn", reportedOn, context.today);
    const rules = questionsTo(context.scheme);
    const asked = holidayAsked(facts, { from, to, reportedOn }, context);
    const { outcome, value } = rules.consult("holiday", asked);
    const { procedure, daysNotice } = value;
    const summary = { from, to, reportedOn };
    if (procedure === "jobcenter") {
      rules.ask("mayDecideHoliday", asked);
      return refusal(rules.asked, summary);
    }
    const state = outcome === "allowed" && procedure === "selfRegistration" ? "registered" : "requested";
    return {
      ...nothing,
      asked: rules.asked,
      writes: [{ kind: "holidays", add: { appliesOn: from, from, to, reportedOn, state, reason: null } }],
      consequences: [holidayConsequence(state, { from, to, daysNotice }), ...interviewsWithin(facts, { from, to })],
      summary: { ...summary, state },
    };
  },
};
