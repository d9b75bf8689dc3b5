/** The closed word lists of the field, in the law's order. Danish names are in texts/. */
export const PURPOSES = ["job", "joint", "cv", "availability"] as const;
export type Purpose = (typeof PURPOSES)[number];

export const REASON_CODES = [38, 41, 42, 43, 44, 45, 46] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export const INTERVIEW_FORMS = ["inPerson", "phone", "video", "other"] as const;
export type InterviewForm = (typeof INTERVIEW_FORMS)[number];

export const INTERVIEW_STATUSES = ["booked", "held", "cancelled", "noShow", "lawfulAbsence"] as const;
export type InterviewStatus = (typeof INTERVIEW_STATUSES)[number];

export const INSURANCES = ["fullTime", "partTime"] as const;
export type Insurance = (typeof INSURANCES)[number];

export const PLACEMENT_KINDS = ["new", "replacement", "ongoing"] as const;
export type PlacementKind = (typeof PLACEMENT_KINDS)[number];

export const GUIDANCE_TOPICS = [
  "trial",
  "contactCourse",
  "jobcenterRelation",
  "transfer",
  "consequences",
  "jobcenterContact",
  "offers",
] as const;
export type GuidanceTopic = (typeof GUIDANCE_TOPICS)[number];

export const JOB_GOAL_AIMS = ["shortageArea", "similarJob", "other"] as const;
export type JobGoalAim = (typeof JOB_GOAL_AIMS)[number];

/** R11.2e: what stands in Min Plan to be done: an activity of the effort, or the next step that was agreed on. */
export const ACTIVITY_KINDS = ["activity", "step"] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const ACTIVITY_STATES = ["open", "done", "notDone"] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

/** R8.2: what the jobcenter grants; the offers are those of chapters 11 to 14. */
export const JOBCENTER_MEASURES = [
  "companyInternship",
  "wageSubsidy",
  "communityService",
  "upskilling",
  "mentor",
  "transport",
] as const;
export type JobcenterMeasureKind = (typeof JOBCENTER_MEASURES)[number];

/** R5.2b: outside the repatriation act, covered by it, or for the caseworker to assess. */
export const REPATRIATION_SCOPES = ["outside", "inside", "assess"] as const;
export type RepatriationScope = (typeof REPATRIATION_SCOPES)[number];

export const PARTIES = ["fund", "member", "jobcenter"] as const;
export type Party = (typeof PARTIES)[number];

/** What a member may tell the fund. */
export const NOTICE_KINDS = [
  "message",
  "summonsAnswer",
  "illness",
  "job",
  "registeredAgain",
  "explanation",
  "goalProposal",
  "planComment",
  "accessQuestion",
  "guidanceRead",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What can go wrong on the way to others and back: operational, nothing that the law knows. */
export const TROUBLE_KINDS = [
  "exchangeRefused",
  "notificationUnclear",
  "exchangeDiffers",
  "letterFailed",
  /** I-16: corrected hours below the limit, after code 41. */
  "hoursBelowLimit",
  /** A team lead has opened a restricted case without being named for it. */
  "glassBroken",
] as const;
export type TroubleKind = (typeof TROUBLE_KINDS)[number];

/** I-32: what can have followed from a registration that is put right afterwards. */
export const FOLLOW_UP_KINDS = ["letter", "interview", "deadline", "deregistration", "exchange"] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** What was put right: an end registered for a past day, an end annulled, a code corrected, a deregistration annulled. */
export const FOLLOW_UP_CAUSES = ["pastEnd", "endAnnulled", "codeCorrected", "deregistrationAnnulled"] as const;
export type FollowUpCause = (typeof FOLLOW_UP_CAUSES)[number];

/** What a person can do with it. */
export const FOLLOW_UP_WAYS = ["withdraw", "follow", "restore", "offerAgain", "cancel", "stand"] as const;
export type FollowUpWay = (typeof FOLLOW_UP_WAYS)[number];

/** How a complaint stands: it is treated, and ends as reversed, or is upheld and sent on until it has been answered. */
export const COMPLAINT_STATES = ["received", "treating", "reversed", "upheld", "sentOn", "ended", "withdrawn"] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];
