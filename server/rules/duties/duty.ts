import type { InterpretationId, RuleId } from "../rule-ids";
import type { Party } from "../vocabulary";

/** The work list's buckets, in the order in which a caseworker's morning takes them. */
export const BUCKETS = [
  "visitation",
  "guidance",
  "deadlineMissed",
  "interviewsOwed",
  "outcomeMissing",
  "jointNotCalled",
  "hoursLimit",
  "holiday",
  "minPlan",
  "toRead",
  "afterwards",
  "failed",
] as const;
export type Bucket = (typeof BUCKETS)[number];

/**
 * `upcoming`: nothing is to be done yet, because its day has not come, or because what was arranged for it (a fixed
 * interview, a running booking deadline: `plannedOn` or `deadline` in its facts) awaits its own day or outcome.
 * `lapsed`: past, or without an object for the time being (the member is deregistered). `exempt`: reduced effort.
 */
export type DutyState = "upcoming" | "open" | "met" | "late" | "lapsed" | "exempt";

/** The wordings: each key has its texts in every language. */
export const DUTY_TEXTS = [
  "visitation",
  "visitationAgain",
  "markOutLeftFund",
  "markOutMoved",
  "guidance",
  "moveGuidance",
  "repatriation",
  "repatriationGuidance",
  "cvInterview",
  "book",
  "bookExtended",
  "deregister",
  "individualInterview",
  "individualInterviewPlanned",
  "individualInterviewAwaiting",
  "jointInterview",
  "jointInterviewPlanned",
  "jointCall",
  "attendBooked",
  "attendSummoned",
  "outcome",
  "hoursReached",
  "hoursNear",
  "expiry",
  "holiday",
  "minPlan",
  "minPlanPublish",
  "jobGoal",
  "similarJobGoal",
  "minPlanDraft",
  "planActivity",
  "planStep",
  "noticeEffort",
  "cv",
  "cvLacking",
  "cvToFollowUp",
  "afterDeath",
  "jobcenterMeeting",
  "jobcenterIndividual",
  "jobcenterJoint",
  "readGuidance",
  "readMessage",
  "readSummonsAnswer",
  "readIllness",
  "readJob",
  "readRegisteredAgain",
  "readExplanation",
  "readGoalProposal",
  "readPlanComment",
  "readAccessQuestion",
  "tellWell",
  "exchangeRefused",
  "notificationUnclear",
  "exchangeDiffers",
  "letterFailed",
  "hoursBelowLimit",
  "glassBroken",
  "followUpLetter",
  "followUpInterview",
  "followUpDeadline",
  "followUpDeregistration",
  "complaintReceived",
  "complaintTreating",
  "complaintUpheld",
  "complaintSentOn",
  "complaintReversed",
] as const;
export type DutyText = (typeof DUTY_TEXTS)[number];

/** How a duty is worded: a short label for lists, a sentence for the caseworker, and one for a member who sees it. */
export type DutyWords = { readonly label: string; readonly caseworker: string; readonly member: string | null };
export type DutyTexts = Readonly<Record<DutyText, DutyWords>>;

/**
 * One obligation derived from a case's facts on a day. `late` is one met after its day; overdue is never a state: it is
 * `open` with a `dueOn` before today.
 */
export type Duty = {
  /** Stable within the case: what it is and which fact it belongs to, e.g. `visitation:<registration>`. */
  readonly key: string;
  readonly owner: Party;
  /** `null` for an operational duty, which has no paragraph. */
  readonly rule: RuleId | InterpretationId | null;
  readonly bucket: Bucket | null;
  /** Key of the wording: texts.<locale>.duties[text]; with `facts` filled in. */
  readonly text: string;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  readonly state: DutyState;
  readonly opensOn: string;
  /** The last day on which it is in time; `null` where the law gives none. */
  readonly dueOn: string | null;
};

export type Duties = {
  readonly duties: readonly Duty[];
  /** The next day on which anything above changes by itself; `null` if nothing does. */
  readonly nextChangeOn: string | null;
};
