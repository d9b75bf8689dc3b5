import type {
  ActivityKind,
  ActivityState,
  ComplaintState,
  FollowUpCause,
  FollowUpKind,
  FollowUpWay,
  GuidanceTopic,
  Insurance,
  InterviewForm,
  InterviewStatus,
  JobcenterMeasureKind,
  JobGoalAim,
  NoticeKind,
  Party,
  PlacementKind,
  Purpose,
  ReasonCode,
  RepatriationScope,
  TroubleKind,
} from "./vocabulary";

/**
 * Everything the law may look at in one member's case, as plain read-only objects. A fact that is not known is `null`,
 * never a default. Days are `YYYY-MM-DD`, instants ISO 8601 with zone, hours integer hundredths.
 */
export type FactVersion = {
  /** This version of the fact; a correction is a new version that supersedes it. */
  readonly id: string;
  /** The thing the versions are versions of. */
  readonly entityId: string;
  /** The day the fact applies to, and the instant at which it was registered: the two clocks of every fact. */
  readonly appliesOn: string;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
};

export type Circumstances = FactVersion & {
  readonly municipalityCode: string;
  readonly insurance: Insurance;
  readonly hasVocationalEducation: boolean | null;
  readonly supportsChildrenAtHome: boolean | null;
  readonly citizenships: readonly string[] | null;
  readonly residencePermit: boolean | null;
  readonly euFreeMovement: boolean | null;
  /** Takes part in an offer under chapters 11-14 (R4.1b). */
  readonly inOffer: boolean;
  readonly situation: "unemployed" | "underNotice" | "selfEmployed";
  /** Measures granted when warned of dismissal (R3): shown, never counted against the member. */
  readonly warnedOfDismissal: boolean;
};

/** Registered as job seeker; `deregisteredFrom` is the first day without registration. */
export type Registration = FactVersion & {
  readonly registeredOn: string;
  readonly learnedOn: string | null;
  readonly deregisteredFrom: string | null;
  readonly deregistrationGround: "missedDeadline" | "other" | null;
};

export type Placement = FactVersion & {
  readonly kind: PlacementKind;
  readonly effectiveFrom: string;
  readonly firstDecidedAs: string | null;
};

export type Visitation = FactVersion & {
  readonly registrationId: string;
  readonly assessedOn: string;
  readonly responsible: "fund" | "jobcenter";
  readonly assessment: string;
  readonly lateReason: string | null;
};

export type Participation = FactVersion & {
  readonly startDate: string;
  /** `null` while open; otherwise the last day, as the last marking registration gives it. */
  readonly endDate: string | null;
  readonly reasonCode: ReasonCode | null;
  readonly placementId: string;
};

/** A registered end of a participation. Append-only: the last registration stands (R2.5e). */
export type MarkingEnd = FactVersion & {
  readonly participationId: string;
  readonly reasonCode: ReasonCode;
  readonly registeredOn: string;
  readonly leftFundOn: string | null;
  readonly ascertainedOn: string | null;
  /** Why, in the caseworker's words; for 44 which ground (R2.3a or R2.4). */
  readonly ground: "earlyEffort" | "availability" | null;
  readonly reason: string;
};

export type Guidance = FactVersion & {
  readonly topic: GuidanceTopic;
  readonly on: string;
  readonly lateReason: string | null;
};

export type BookingDeadline = FactVersion & {
  readonly participationId: string;
  readonly deadline: string;
  readonly setOn: string;
  /** The day the member booked in answer to it; `null` while nothing is booked. */
  readonly bookedOn: string | null;
  /** Whole days given back because there was nothing to book (I-17). */
  readonly daysWithoutTimes: number;
  readonly withdrawnOn: string | null;
};

export type Interview = FactVersion & {
  readonly purposes: readonly Purpose[];
  readonly form: InterviewForm;
  readonly status: InterviewStatus;
  readonly on: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string | null;
  readonly caseworkerId: string;
  readonly slotId: string | null;
  /** Who fixed the time: the member by booking, or the fund by summons. */
  readonly fixedBy: "member" | "fund";
  readonly deadlineId: string | null;
  readonly shortNoticeReason: string | null;
  readonly jobcenterTookPart: boolean | null;
  readonly memberDeclinesJobcenter: boolean | null;
  readonly memberRequestsJobcenter: boolean | null;
  readonly fundRequestsJobcenter: boolean | null;
  readonly memberWantsInPerson: boolean | null;
  readonly jobcenterAssessment: "attend" | "stayAway" | null;
  readonly repatriationAssessed: RepatriationScope | null;
  /** The caseworker's own note: not the member's to read in the portal. */
  readonly outcomeNote: string | null;
  /** R4.2d: how the jobcenter took part in a joint one; `null` where it did not, or nobody has said. */
  readonly jobcenterAttendance: "inPerson" | "digital" | null;
  /** What the member reads of the interview afterwards. */
  readonly sharedSummary: string | null;
};

/** R5.2a: what was found of the repatriation act at one interview, and on which answers of the member's. */
export type Repatriation = FactVersion & {
  readonly interviewId: string;
  readonly on: string;
  readonly citizenships: readonly string[] | null;
  readonly residencePermit: boolean | null;
  readonly euFreeMovement: boolean | null;
  /** What the rule answered to them. */
  readonly answer: RepatriationScope;
  /** The rule's answer; where it leaves it to the caseworker, theirs, with the assessment in writing. */
  readonly found: RepatriationScope;
  readonly assessment: string | null;
  /** Whether the member was guided about the act; `null` where it does not cover them. */
  readonly guided: boolean | null;
  readonly referredToJobcenter: boolean;
};

export type BenefitMonth = FactVersion & {
  readonly month: string;
  /** Hours of benefits used in the month, in hundredths. */
  readonly hours: number;
};

export type Holiday = FactVersion & {
  readonly from: string;
  readonly to: string;
  readonly reportedOn: string;
  readonly state: "registered" | "requested" | "approved" | "refused" | "withdrawn";
  readonly reason: string | null;
};

export type ReducedEffort = FactVersion & {
  readonly from: string;
  readonly to: string;
  readonly dutiesKept: boolean;
  readonly dutiesKeptReason: string | null;
};

export type MinPlan = FactVersion & { readonly state: "draft" | "published"; readonly text: string };
/** R11.2c: a goal as it was written: a later list of occupations changes nothing in it. */
export type JobGoal = FactVersion & {
  readonly title: string;
  /** The occupation's code of four digits in the list that it was found in; `null` for what was written freely. */
  readonly occupationCode: string | null;
  readonly aim: JobGoalAim;
  readonly approved: boolean;
  /** Why it was approved, where it aims at neither a shortage area nor a similar job. */
  readonly reason: string | null;
};

/** R11.2e: something to be done in Min Plan: what, who does it, by when, and how it ended. */
export type PlanActivity = FactVersion & {
  readonly kind: ActivityKind;
  readonly what: string;
  readonly by: Party;
  /** The member has a duty to take part in it. */
  readonly duty: boolean;
  readonly dueOn: string | null;
  readonly state: ActivityState;
  /** The day it was done, or was found not to be. */
  readonly closedOn: string | null;
  readonly note: string | null;
};

export type JobcenterItem = FactVersion & {
  readonly kind: "deadline" | "meeting";
  readonly on: string;
  /** `open` until the exchange says that it is annulled or cancelled (R4.3c, I-22). */
  readonly state: "open" | "annulled" | "toBeCancelled" | "cancelled";
};

/** R8.1: a contact that the jobcenter has made with the member, as it told of it. */
export type JobcenterContact = FactVersion & {
  readonly on: string;
  readonly channel: "phone" | "other";
  readonly about: "jobOrder" | "other";
  /** As the rule found it on the day it was told; `null` where the member was no participant that day. */
  readonly permitted: boolean | null;
};

/** R8.2: what the jobcenter has granted, and for how long; `to` is `null` while its end is not known. */
export type JobcenterMeasure = FactVersion & {
  readonly measure: JobcenterMeasureKind;
  readonly from: string;
  readonly to: string | null;
};

/** R4.7: how the cv on Jobnet stood on a day. */
export type CvStatus = FactVersion & {
  readonly on: string;
  readonly complete: boolean;
  readonly searchable: boolean;
};

/** What the member has told the fund. Hours a week in hundredths; `handledOn` is `null` while nobody has been done with it. */
export type MemberNotice = FactVersion & {
  readonly kind: NoticeKind;
  /** What it is about: the id of an interview, a deadline or a line of the log, or an occupation's code. */
  readonly about: string | null;
  /** The answer to a summons, the aim of a proposed job goal, or the topic of guidance read. */
  readonly choice: string | null;
  readonly text: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly hours: number | null;
  readonly documentId: string | null;
  readonly handledOn: string | null;
};

/** I-32: something that followed from a registration that was put right, and what has been done with it. */
export type FollowUp = FactVersion & {
  readonly kind: FollowUpKind;
  /** The id of the letter, the interview, the deadline or the registration; of the participation for the exchange. */
  readonly about: string;
  readonly cause: FollowUpCause;
  readonly on: string;
  /** The letter's template, the purposes the interview had, or the message to the exchange. */
  readonly detail: string | null;
  readonly state: "open" | "undone" | "stands";
  /** `told`: the act itself has told the exchange of it. */
  readonly how: FollowUpWay | "told" | null;
  readonly reason: string | null;
};

/** The member complains about a decision. */
export type Complaint = FactVersion & {
  readonly receivedOn: string;
  /** The template of the letter that told of the decision; `other` without one. */
  readonly against: string;
  readonly messageId: string | null;
  readonly againstId: string | null;
  readonly toldOn: string | null;
  /** The deadline or the interview that it is about. */
  readonly about: string | null;
  readonly inTime: boolean | null;
  readonly text: string;
  readonly state: ComplaintState;
  readonly stateOn: string;
  readonly reason: string | null;
};

/** Something that went wrong in the case and waits for a person: no legal fact, and without versions. */
export type Trouble = {
  readonly id: string;
  readonly kind: TroubleKind;
  /** The id of what went wrong. */
  readonly about: string;
  readonly since: string;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
};

export type CaseFacts = {
  readonly fundCode: string;
  readonly memberId: string;
  readonly birthDate: string;
  readonly caseworkerId: string | null;
  readonly leftFundOn: string | null;
  /** The day the member died; from then on nobody is told, reminded or asked for anything. */
  readonly diedOn: string | null;
  readonly circumstances: readonly Circumstances[];
  readonly registrations: readonly Registration[];
  readonly placements: readonly Placement[];
  readonly visitations: readonly Visitation[];
  readonly participations: readonly Participation[];
  readonly markingEnds: readonly MarkingEnd[];
  readonly guidance: readonly Guidance[];
  readonly deadlines: readonly BookingDeadline[];
  readonly interviews: readonly Interview[];
  readonly benefitMonths: readonly BenefitMonth[];
  readonly holidays: readonly Holiday[];
  readonly reducedEfforts: readonly ReducedEffort[];
  readonly minPlans: readonly MinPlan[];
  readonly jobGoals: readonly JobGoal[];
  readonly planActivities: readonly PlanActivity[];
  readonly jobcenterItems: readonly JobcenterItem[];
  readonly jobcenterContacts: readonly JobcenterContact[];
  readonly jobcenterMeasures: readonly JobcenterMeasure[];
  readonly cvStatuses: readonly CvStatus[];
  readonly repatriations: readonly Repatriation[];
  readonly notices: readonly MemberNotice[];
  readonly followUps: readonly FollowUp[];
  readonly complaints: readonly Complaint[];
  /** Those that nobody has settled yet, the oldest first. */
  readonly troubles: readonly Trouble[];
};

/** The kinds of legal fact a case holds: the arrays of `CaseFacts`. Each is a table of its own. */
export const FACT_KINDS = [
  "circumstances",
  "registrations",
  "placements",
  "visitations",
  "participations",
  "markingEnds",
  "guidance",
  "deadlines",
  "interviews",
  "benefitMonths",
  "holidays",
  "reducedEfforts",
  "minPlans",
  "jobGoals",
  "planActivities",
  "jobcenterItems",
  "jobcenterContacts",
  "jobcenterMeasures",
  "cvStatuses",
  "repatriations",
  "notices",
  "followUps",
  "complaints",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];
export type FactOf<K extends FactKind> = CaseFacts[K][number];
/** What a plan says of a new version: all but what the framework fills in. */
export type NewFact<K extends FactKind> = Omit<FactOf<K>, "id" | "entityId" | "recordedAt" | "recordedBy">;
