import type { Decision } from "@/server/rules/decision";
import { lateAct } from "@/server/rules/late";
import {
  deadlineStands,
  hasJobcenterPart,
  mayChangeDeadline,
  mayCountHours,
  mayGuide,
  mayLeaveRegister,
  mayMoveInterview,
  mayOpenTime,
  mayPlace,
  mayRegister,
  mayVisit,
  noDeadlineRuns,
} from "@/server/rules/preconditions";
import type { Scheme } from "@/server/rules/scheme";
import { scopeAfterMove } from "@/server/rules/section-01-scope";
import {
  deadlineReviewed,
  mayAnnulDeregistration,
  maySettleFollowUp,
  standsAgain,
} from "@/server/rules/section-02-afterwards";
import { mayAnnulEnd, mayCorrect, mayMarkOut } from "@/server/rules/section-02-mark-out";
import { afterPastEnd, comesBack, reEntry } from "@/server/rules/section-02-re-entry";
import { visitation } from "@/server/rules/section-02-visitation";
import {
  mayAnswerSummons,
  mayBook,
  mayMemberCancelBooking,
  mayMemberMoveBooking,
  maySummon,
} from "@/server/rules/section-04-booking";
import {
  bookingDeadline,
  dayGivenBack,
  jobcenterItemsAtEntry,
  mayDeregister,
  mayDeregisterByItself,
  maySetDeadline,
} from "@/server/rules/section-04-deadlines";
import { mayRegisterInterview } from "@/server/rules/section-04-interviews";
import { jobcenterParticipation } from "@/server/rules/section-04-joint-interview";
import { guidance, guidanceAtMove, repatriation, repatriationFound } from "@/server/rules/section-05-guidance";
import { holiday, mayChangeHoliday, mayDecideHoliday, mayMemberReportHoliday } from "@/server/rules/section-06-holiday";
import { reducedEffort } from "@/server/rules/section-07-reduced-effort";
import { jobcenterContact } from "@/server/rules/section-08-jobcenter-contact";
import { afterHoursCorrection, hours } from "@/server/rules/section-09-three-months";
import { handover } from "@/server/rules/section-10-after-the-move";
import { jobGoalApproval, minPlan } from "@/server/rules/section-11-min-plan";
import { endAtExpiry, lapsesAtMove, placedWithinScheme, schemeExpiry } from "@/server/rules/section-14-expiry";
import type { Asked } from "./plan";

/** The rules that commands ask, by the name under which a decision keeps them: what a replay looks them up by. */
export const ASKABLE_RULES = {
  afterHoursCorrection,
  afterPastEnd: afterPastEnd<string>,
  bookingDeadline,
  comesBack,
  dayGivenBack,
  deadlineReviewed,
  endAtExpiry,
  guidance,
  guidanceAtMove,
  handover,
  holiday,
  hours,
  jobGoalApproval,
  jobcenterContact,
  jobcenterItemsAtEntry: jobcenterItemsAtEntry<string>,
  jobcenterParticipation,
  lapsesAtMove: lapsesAtMove<string>,
  lateAct,
  mayAnnulDeregistration,
  mayAnnulEnd,
  mayAnswerSummons,
  mayBook,
  mayChangeHoliday,
  mayCorrect,
  mayDecideHoliday,
  mayDeregister,
  mayDeregisterByItself,
  mayMarkOut,
  mayMemberCancelBooking,
  mayMemberMoveBooking,
  mayMemberReportHoliday,
  mayRegisterInterview,
  maySetDeadline,
  maySettleFollowUp,
  maySummon,
  minPlan,
  placedWithinScheme,
  reEntry,
  reducedEffort,
  repatriation,
  repatriationFound,
  schemeExpiry: schemeExpiry<string>,
  scopeAfterMove,
  standsAgain: standsAgain<string>,
  visitation,
  deadlineStands,
  hasJobcenterPart,
  mayChangeDeadline,
  mayCountHours,
  mayGuide,
  mayLeaveRegister,
  mayMoveInterview,
  mayOpenTime,
  mayPlace,
  mayRegister,
  mayVisit,
  noDeadlineRuns,
} as const;
export type AskableRule = keyof typeof ASKABLE_RULES;

type InputOf<N extends AskableRule> = Parameters<(typeof ASKABLE_RULES)[N]>[0];
type AnswerOf<N extends AskableRule> = ReturnType<(typeof ASKABLE_RULES)[N]>;

export type Questions = {
  /** Asks a rule whose answer can bar the act. */
  readonly ask: <N extends AskableRule>(rule: N, input: InputOf<N>) => AnswerOf<N>;
  /** Asks a rule whose answer tells what follows, and bars nothing. */
  readonly consult: <N extends AskableRule>(rule: N, input: InputOf<N>) => AnswerOf<N>;
  /** What was asked so far, with the answers, in order. */
  readonly asked: readonly Asked[];
};

/** A plan's conversation with the rules: every question is kept with its answer. */
export function questionsTo(scheme: Scheme): Questions {
  const asked: Asked[] = [];
  const put = <N extends AskableRule>(rule: N, input: InputOf<N>): AnswerOf<N> =>
    (ASKABLE_RULES[rule] as unknown as (input: unknown, scheme: Scheme) => unknown)(input, scheme) as AnswerOf<N>;
  return {
    asked,
    ask: (rule, input) => {
      const answer = put(rule, input);
      asked.push({ rule, input, answer: answer as Decision });
      return answer;
    },
    consult: (rule, input) => {
      const answer = put(rule, input);
      asked.push({ rule, input, answer: answer as Decision, informs: true });
      return answer;
    },
  };
}
