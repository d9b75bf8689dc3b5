import type { Ground } from "@/server/rules/decision";
import type { GroundReason } from "@/server/rules/grounds";
import type { InterpretationId, RuleId } from "@/server/rules/rule-ids";

type Facts = Ground["facts"];
type Example = readonly [reason: GroundReason, facts: Facts];

const DAY = "2021-03-18";
const day = { day: DAY };

/**
 * How a refusal under each rule may read, each with made-up facts: what the pages of the law show. A test holds it
 * against the sections, so that no rule refuses with words that its page does not have.
 */
const EXAMPLES: Readonly<Partial<Record<RuleId | InterpretationId, readonly Example[]>>> = {
  "R1.1": [["municipalityOutside", { municipality: "0851", ...day }]],
  "R1.2a": [
    ["municipalityOutside", { municipality: "0851", ...day }],
    ["municipalityCovered", { municipality: "0461", ...day }],
  ],
  "R1.2b": [["leftFund", { leftFundOn: "2021-03-31" }]],
  "R2.1b": [
    ["placementUndecided", {}],
    ["alreadyPlaced", { effectiveFrom: "2021-03-01" }],
  ],
  "R2.2a": [
    ["alreadyRegistered", { registeredOn: "2021-03-01" }],
    ["notRegistered", {}],
    ["alreadyVisited", { visitedOn: "2021-03-09" }],
  ],
  "R2.2b": [["periodOngoing", {}]],
  "R2.2c": [["jobcenterMayNotCall", day]],
  "R2.3b": [
    ["tooOldForEducationOrder", { age: 25, limit: 25, ...day }],
    ["hasVocationalEducation", {}],
    ["supportsChildren", {}],
    ["factMissing", { fact: "supportsChildrenAtHome" }],
  ],
  "R2.5a": [["notParticipating", {}]],
  "R2.5d": [["noNewRight", {}]],
  "R2.5e": [
    ["nothingToCorrect", {}],
    ["sameRegistration", { reasonCode: 44 }],
  ],
  "R2.5f": [
    ["alreadyEnded", { endDate: "2021-03-31" }],
    ["noPlacement", { endedOn: "2021-03-31" }],
    ["notReplaced", { endedOn: "2021-03-31", effectiveFrom: "2021-02-01" }],
  ],
  R3: [["measuresNoGround", {}]],
  "R4.1a": [["notParticipating", {}]],
  "R4.1b": [["mustBeInPerson", { form: "video" }]],
  "R4.1c": [
    ["interviewFuture", { on: "2021-03-25", today: DAY }],
    ["interviewPast", { on: "2021-03-11", today: DAY }],
    ["outcomeRegistered", { on: "2021-03-11" }],
  ],
  "R4.2a": [
    ["jobcenterUndecided", {}],
    ["notJoint", { purposes: "job" }],
  ],
  "R4.3a": [
    ["memberBooks", { purposes: "job" }],
    ["interviewPast", { on: "2021-03-11", today: DAY }],
    ["timePast", { on: "2021-03-11", today: DAY }],
    ["deadlinePast", { deadline: "2021-03-11", today: DAY }],
    ["deadlineRunning", { deadline: "2021-03-25" }],
    ["deadlineMet", { deadline: "2021-03-25", bookedOn: "2021-03-12" }],
    ["notParticipating", {}],
    ["notRegistered", {}],
  ],
  "R4.3b": [
    ["notDeregistered", {}],
    ["deregisteredOtherwise", {}],
    ["leadAnnulsDeregistration", {}],
    ["deadlineNotPassed", { deadline: "2021-03-25", today: DAY }],
    ["deadlineMet", { deadline: "2021-03-11", bookedOn: "2021-03-09" }],
    ["deadlineLapsed", { deadline: "2021-03-11" }],
    ["notRegistered", {}],
  ],
  "R4.4a": [
    ["tooManyInterviews", { interviews: 3, purposes: 3, most: 2, on: DAY }],
    ["samePurposeTwice", { purpose: "job", on: DAY }],
  ],
  "R4.4b": [["pairNotAllowed", { pair: "job+joint" }]],
  "R4.5a": [
    ["fundSummons", { purposes: "joint" }],
    ["summonsStands", {}],
  ],
  "R4.5b": [["fundSummons", { purposes: "job+cv" }]],
  "R4.7": [["cvIncomplete", { lack: "searchable", lacks: "searchable" }]],
  "R5.1": [["notRegistered", {}]],
  R6a: [
    ["holidayOutsidePeriod", { from: "2021-07-05", to: "2021-07-25", endDate: "2021-06-30", on: DAY }],
    ["holidayNotStanding", { from: "2021-07-05" }],
  ],
  R6b: [["selfRegistrationSuffices", { daysNotice: 20, limit: 14, from: "2021-07-05", reportedOn: "2021-06-15" }]],
  R6c: [["holidayOutsidePeriod", { from: "2021-07-05", to: "2021-07-25", endDate: "2021-06-30", on: DAY }]],
  R6d: [["holidayDayFixed", { on: "2021-07-07", why: "interview" }]],
  R7a: [["exemptFromInterviews", { on: DAY }]],
  "R8.1": [["jobcenterMayNotContact", { purpose: "job" }]],
  "R9.1": [["hoursNotReached", { total: 38_250, threshold: 41_000, remaining: 2750 }]],
  "R9.3": [
    ["notParticipating", {}],
    ["notRegistered", {}],
    ["anotherParticipationOpen", {}],
  ],
  "R11.2a": [
    ["minPlanLacks", { lack: "plan" }],
    ["minPlanLacks", { lack: "publication" }],
  ],
  "R11.2b": [["minPlanLacks", { lack: "plan" }]],
  "R11.2c": [["minPlanLacks", { lack: "approvedJobGoal" }]],
  "R11.2d": [["minPlanLacks", { lack: "similarJobGoal" }]],
  "R11.2f": [["jobcenterMayNotWrite", {}]],
  "R14.1": [["placementOutsideScheme", { effectiveFrom: "2024-02-01", from: "2020-01-01", to: "2023-12-31" }]],
  "I-9": [["bookingMustRemain", { deadline: "2021-03-11" }]],
  "I-10": [
    ["afterParticipation", { on: "2021-04-08", endDate: "2021-03-31" }],
    ["deadlineAfterParticipation", { deadline: "2021-04-08", endDate: "2021-03-31" }],
    ["deadlineLapsed", { deadline: "2021-04-08" }],
  ],
  "I-11": [
    ["exemptFromDeadline", {}],
    ["deadlineLapsed", { deadline: "2021-04-08" }],
  ],
  "I-12": [["fundSummons", { purposes: "cv" }]],
  "I-13": [["placementOutsideScheme", { effectiveFrom: "2023-12-01", from: "2020-01-01", to: "2023-12-31" }]],
  "I-14": [["otherCitizenshipToo", {}]],
  "I-15": [
    ["holidayStarted", { from: "2021-03-15", reportedOn: DAY }],
    ["holidayBegun", { from: DAY }],
  ],
  "I-17": [
    ["dayNotGivenBack", { on: DAY }],
    ["noBookableTimes", { deadline: "2021-03-25" }],
    ["deadlineCouldNotBeMet", { deadline: "2021-03-11" }],
    ["deadlineChangedSince", {}],
  ],
  "I-20": [
    [
      "holidayAfterSummons",
      { on: DAY, summonsSentAt: "2021-03-09T10:15:00+01:00", reportedAt: "2021-03-11T08:40:00+01:00" },
    ],
  ],
  "I-29": [
    ["deregisteredByHand", {}],
    ["explanationUnread", {}],
    ["timeToExplain", { takenOn: "2021-03-25" }],
  ],
  "I-26": [
    ["notEnded", {}],
    ["teamLeadOnly", {}],
  ],
  "I-32": [
    ["followUpSettled", {}],
    ["wayNotOpen", {}],
    ["letterSent", {}],
    ["deadlineToReview", { deadline: "2021-03-11" }],
  ],
};

/** What a refusal under the rule may say, as grounds with made-up facts; none for most rules. */
export function exampleGrounds(rule: RuleId | InterpretationId): Ground[] {
  return (EXAMPLES[rule] ?? []).map(([reason, facts]) => ({ rule, reason, facts }));
}
