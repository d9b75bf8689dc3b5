import { assess, type Decision, type FactValue, type Ground, refused } from "./decision";
import type { InterpretationId, RuleId } from "./rule-ids";

/** Every reason a ground can have; each has its words in both languages. */
export const GROUND_REASONS = [
  "factMissing",
  "municipalityOutside",
  "municipalityCovered",
  "leftFund",
  "placementUndecided",
  "periodOngoing",
  "placementOutsideScheme",
  "notParticipating",
  "alreadyEnded",
  "hoursNotReached",
  "tooOldForEducationOrder",
  "hasVocationalEducation",
  "supportsChildren",
  "noNewRight",
  "nothingToCorrect",
  "sameRegistration",
  "notEnded",
  "anotherParticipationOpen",
  "teamLeadOnly",
  "notReplaced",
  "noPlacement",
  "tooManyInterviews",
  "samePurposeTwice",
  "pairNotAllowed",
  "mustBeInPerson",
  "memberBooks",
  "fundSummons",
  "summonsStands",
  "interviewPast",
  "interviewFuture",
  "afterParticipation",
  "exemptFromInterviews",
  "exemptFromDeadline",
  "deadlinePast",
  "deadlineAfterParticipation",
  "noBookableTimes",
  "notRegistered",
  "deadlineNotPassed",
  "deadlineMet",
  "deadlineLapsed",
  "deadlineCouldNotBeMet",
  "deregisteredByHand",
  "deadlineChangedSince",
  "explanationUnread",
  "timeToExplain",
  "dayNotGivenBack",
  "bookingMustRemain",
  "outcomeRegistered",
  "cvIncomplete",
  "jobcenterMayNotCall",
  "jobcenterMayNotContact",
  "jobcenterMayNotWrite",
  "holidayDayFixed",
  "holidayStarted",
  "holidayOutsidePeriod",
  "holidayAfterSummons",
  "holidayBegun",
  "holidayNotStanding",
  "selfRegistrationSuffices",
  "otherCitizenshipToo",
  "jobcenterUndecided",
  "minPlanLacks",
  "measuresNoGround",
  "alreadyRegistered",
  "alreadyPlaced",
  "alreadyVisited",
  "deadlineRunning",
  "notJoint",
  "timePast",
  "followUpSettled",
  "wayNotOpen",
  "letterSent",
  "deadlineToReview",
  "notDeregistered",
  "deregisteredOtherwise",
  "leadAnnulsDeregistration",
] as const;
export type GroundReason = (typeof GROUND_REASONS)[number];

/** A ground with a reason that has words. */
export function ground(
  rule: RuleId | InterpretationId,
  reason: GroundReason,
  facts: Readonly<Record<string, FactValue>> = {},
): Ground {
  return { rule, reason, facts };
}

/** *Assess*, because these facts are not known: one ground each, naming the fact and the rule that needs it. */
export function factsMissing<T>(
  value: T,
  basis: Decision["basis"],
  rule: RuleId | InterpretationId,
  missing: readonly string[],
): Decision<T> {
  return assess(
    value,
    basis,
    missing,
    missing.map((fact) => ground(rule, "factMissing", { fact })),
  );
}

/** Refused where there are grounds, else assessed where facts are missing, else `null`: the common end of a check. */
export function refusedOrMissing<T>(
  value: T,
  basis: Decision["basis"],
  grounds: readonly Ground[],
  missing: readonly string[],
  missingRule: RuleId | InterpretationId,
): Decision<T> | null {
  if (grounds.length > 0) return refused(value, basis, grounds);
  if (missing.length > 0) return factsMissing(value, basis, missingRule, missing);
  return null;
}
