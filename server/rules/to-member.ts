import type { GroundReason } from "./grounds";
import type { RuleId } from "./rule-ids";

/** The reasons for which an act of a member's own can be refused: these have words that speak to the member. */
export const MEMBER_GROUND_REASONS = [
  "factMissing",
  "notParticipating",
  "tooManyInterviews",
  "samePurposeTwice",
  "pairNotAllowed",
  "mustBeInPerson",
  "memberBooks",
  "fundSummons",
  "summonsStands",
  "interviewPast",
  "afterParticipation",
  "exemptFromInterviews",
  "bookingMustRemain",
  "outcomeRegistered",
  "holidayDayFixed",
  "holidayStarted",
  "holidayOutsidePeriod",
  "holidayBegun",
  "holidayNotStanding",
  "notJoint",
] as const satisfies readonly GroundReason[];
export type MemberGroundReason = (typeof MEMBER_GROUND_REASONS)[number];

/** What the law leads to, as a member is told it, and the rule that it follows from. */
export const MEMBER_TOLD = {
  deregistrationAhead: "R4.3b",
  deadlineMissed: "R4.3b",
  deregistered: "R4.3b",
  absence: "R5.1",
  summonsUnanswered: "R4.5a",
  jobcenterSets: "R5.3",
  jobcenterMissed: "R5.3",
  exempt: "R7a",
  courseKept: "R9.3",
  holidayNotice: "R6b",
  limitFullTime: "R9.1",
  limitPartTime: "R9.1",
  limitInWork: "R9.3",
} as const satisfies Readonly<Record<string, RuleId>>;
export type MemberTold = keyof typeof MEMBER_TOLD;
