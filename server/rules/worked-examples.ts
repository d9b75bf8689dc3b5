import { askRule, CALLABLE_RULES, type CallableName } from "./callable";
import type { Decision } from "./decision";
import type { InterpretationId, RuleId } from "./rule-ids";

/**
 * A worked example: a question, and what the answer holds. Those with a number are the guidance's own (rules.md section
 * 6); the others are of this project. They are run where they are shown, never remembered.
 */
export type WorkedExample = {
  readonly id: string;
  /** The guidance's own example, by its number; `null` for one of ours. */
  readonly guidance: number | null;
  readonly asks: CallableName;
  readonly input: object;
  /** The part of the answer that the example is about. */
  readonly expected: Readonly<Record<string, unknown>>;
  readonly outcome: Decision["outcome"];
};

const member = {
  fundCode: "FOA",
  municipalityCode: "0461",
  birthDate: "1975-06-01",
  hasVocationalEducation: true,
  supportsChildrenAtHome: false,
};
const held = (...purposes: string[]) => ({ purposes, status: "held" });

const EXAMPLES = [
  {
    id: "hoursStand",
    guidance: 1,
    asks: "hours",
    input: {
      insurance: "fullTime",
      months: [{ month: "2020-01", hours: 160 }],
      ascertainedOn: "2020-08-31",
      participationStart: "2020-01-06",
    },
    expected: { total: 160, remaining: 250, reached: false },
    outcome: "allowed",
  },
  {
    id: "backToTheFund",
    guidance: 1,
    asks: "visitation",
    input: {
      ...member,
      registeredOn: "2020-08-03",
      assessedOn: "2020-08-04",
      placement: { kind: "new", effectiveFrom: "2020-01-01" },
      openParticipation: { startDate: "2020-01-06" },
    },
    expected: { responsible: "fund", marking: { startDate: "2020-01-06", endDate: null, reasonCode: null } },
    outcome: "allowed",
  },
  {
    id: "movedEarly",
    guidance: 2,
    asks: "interviewBalance",
    input: { heldIndividual: 2, heldJoint: 0 },
    expected: { jobcenter: { individual: 2, joint: 2 } },
    outcome: "allowed",
  },
  {
    id: "replaced",
    guidance: 3,
    asks: "visitation",
    input: {
      ...member,
      registeredOn: "2019-09-02",
      learnedOn: "2020-05-04",
      assessedOn: "2020-05-18",
      placement: { kind: "replacement", effectiveFrom: "2020-05-01" },
    },
    expected: {
      responsible: "fund",
      marking: { startDate: "2020-05-01", endDate: null, reasonCode: null },
      deadline: "2020-05-18",
      late: false,
    },
    outcome: "allowed",
  },
  {
    id: "cvAndJobAsTwo",
    guidance: 4,
    asks: "interviewDay",
    input: { day: [held("cv")], add: { purposes: ["job"] } },
    expected: { allowed: true },
    outcome: "allowed",
  },
  {
    id: "availabilityAndJointAsOne",
    guidance: 4,
    asks: "interviewDay",
    input: { day: [], add: { purposes: ["availability", "joint"] } },
    expected: { allowed: true },
    outcome: "allowed",
  },
  {
    id: "jobAndJoint",
    guidance: 4,
    asks: "interviewDay",
    input: { day: [held("job")], add: { purposes: ["joint"] } },
    expected: { allowed: false },
    outcome: "refused",
  },
  {
    id: "code41MonthEnd",
    guidance: 5,
    asks: "endDate",
    input: { reasonCode: 41, registeredOn: "2020-02-03" },
    expected: { endDate: "2020-02-29" },
    outcome: "allowed",
  },
  {
    id: "code43Leaving",
    guidance: 5,
    asks: "endDate",
    input: { reasonCode: 43, registeredOn: "2021-03-10", leftFundOn: "2021-04-15" },
    expected: { endDate: "2021-04-30" },
    outcome: "allowed",
  },
  {
    id: "code44Registration",
    guidance: 5,
    asks: "endDate",
    input: { reasonCode: 44, registeredOn: "2021-12-31" },
    expected: { endDate: "2021-12-31" },
    outcome: "allowed",
  },
  {
    id: "correctedBackwards",
    guidance: 6,
    asks: "visitation",
    input: {
      ...member,
      registeredOn: "2020-01-06",
      assessedOn: "2020-01-15",
      placement: { kind: "new", effectiveFrom: "2019-12-01", firstDecidedAs: "2020-01-01" },
    },
    expected: { responsible: "fund" },
    outcome: "allowed",
  },
  {
    id: "placedBefore",
    guidance: 6,
    asks: "visitation",
    input: {
      ...member,
      registeredOn: "2020-01-06",
      assessedOn: "2020-01-15",
      placement: { kind: "new", effectiveFrom: "2019-12-01" },
    },
    expected: { responsible: "jobcenter", marking: null },
    outcome: "refused",
  },
  {
    id: "mixedAtExpiry",
    guidance: 7,
    asks: "schemeExpiry",
    input: {
      expiresOn: "2023-12-31",
      interviews: [{ id: "1", on: "2024-01-05", purposes: ["cv", "job"] }],
      bookingDeadlines: [],
    },
    expected: { lapsedInterviews: [], keptInterviews: [{ id: "1", purposes: ["cv"] }] },
    outcome: "allowed",
  },
  {
    id: "neverRight",
    guidance: 8,
    asks: "currentRegistration",
    input: { registrations: [{ reasonCode: 38, registeredOn: "2021-03-10" }] },
    expected: { reasonCode: 38, endDate: "2021-03-10" },
    outcome: "allowed",
  },
  {
    id: "exactlyAtTheLimit",
    guidance: null,
    asks: "hours",
    input: {
      insurance: "partTime",
      months: [
        { month: "2021-01", hours: 166.5 },
        { month: "2021-02", hours: 166.5 },
      ],
      ascertainedOn: "2021-03-02",
    },
    expected: { total: 333, reached: true, endDate: "2021-03-31" },
    outcome: "allowed",
  },
  {
    id: "deadlineDayItself",
    guidance: null,
    asks: "bookingDeadline",
    input: { deadline: "2021-03-18", bookedOn: "2021-03-18", today: "2021-03-19" },
    expected: { status: "met", deregisteredFrom: null },
    outcome: "allowed",
  },
  {
    id: "deadlineGivenBack",
    guidance: null,
    asks: "bookingDeadline",
    input: { deadline: "2021-03-18", bookedOn: null, today: "2021-03-20", daysWithoutTimes: 2 },
    expected: { status: "open", effectiveDeadline: "2021-03-20" },
    outcome: "allowed",
  },
  {
    id: "deadlineMissed",
    guidance: null,
    asks: "bookingDeadline",
    input: { deadline: "2021-03-18", bookedOn: null, today: "2021-03-19" },
    expected: { status: "missed", deregisteredFrom: "2021-03-19" },
    outcome: "allowed",
  },
  {
    id: "videoWithoutOffer",
    guidance: null,
    asks: "interviewForm",
    input: { purposes: ["job"], form: "video", inOffer: false },
    expected: { allowed: false },
    outcome: "refused",
  },
  {
    id: "memberDeclines",
    guidance: null,
    asks: "jobcenterParticipation",
    input: {
      memberDeclines: true,
      memberRequests: false,
      fundRequests: true,
      jobcenterAssessment: "attend",
      memberWantsInPerson: false,
    },
    expected: { participates: false, decidedBy: "member" },
    outcome: "allowed",
  },
  {
    id: "holidayFourteenDays",
    guidance: null,
    asks: "holiday",
    input: { reportedOn: "2021-06-14", from: "2021-06-28", to: "2021-07-09" },
    expected: { procedure: "selfRegistration", daysNotice: 14 },
    outcome: "allowed",
  },
  {
    id: "notReplaced",
    guidance: null,
    asks: "reEntry",
    input: { endedOn: "2021-03-31", registeredOn: "2021-04-12", placement: null },
    expected: { allowed: false, startDate: null },
    outcome: "refused",
  },
  {
    id: "nordicCitizen",
    guidance: null,
    asks: "repatriation",
    input: { citizenships: ["SE"], residencePermit: true },
    expected: { scope: "outside" },
    outcome: "allowed",
  },
  {
    id: "jobOrderByPhone",
    guidance: null,
    asks: "jobcenterContact",
    input: { channel: "phone", about: "jobOrder" },
    expected: { permitted: true },
    outcome: "allowed",
  },
] as const satisfies readonly WorkedExample[];

export type ExampleId = (typeof EXAMPLES)[number]["id"];
export const WORKED_EXAMPLES: readonly (WorkedExample & { readonly id: ExampleId })[] = EXAMPLES;

/** The examples of a question, and of a rule by the questions that try it. */
export const examplesOf = (asks: CallableName) => WORKED_EXAMPLES.filter((example) => example.asks === asks);
export const examplesFor = (rule: RuleId | InterpretationId) =>
  WORKED_EXAMPLES.filter(({ asks }) => CALLABLE_RULES[asks].tries.includes(rule));

/** Runs an example now: what the rule answers, and whether that is what was expected. */
export function runExample({ asks, input, expected, outcome }: WorkedExample): {
  decision: Decision<object>;
  agrees: boolean;
} {
  const decision = askRule(asks, input);
  const value = decision.value as Readonly<Record<string, unknown>>;
  const same = Object.entries(expected).every(([key, is]) => JSON.stringify(value[key]) === JSON.stringify(is));
  return { decision, agrees: same && decision.outcome === outcome };
}
