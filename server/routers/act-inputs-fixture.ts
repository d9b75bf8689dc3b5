import type {
  ADMINISTRATION_ACTS,
  CommandName,
  FUND_ACTS,
  LEAD_ACTS,
  MemberCommandName,
} from "@/server/commands/registry";
import { type Ids, TODAY } from "./two-funds-fixture";

/** Test support: what each act is asked with, when it is asked who may call it. */
const reason = "A written reason.";
const at = { on: "2021-04-29", start: "10:00", end: "10:45" };
const place = "Room 2";
const reducedEffort = { from: "2021-05-10", to: "2021-05-21", dutiesKept: false };
export const circumstances = { municipalityCode: "0101", insurance: "fullTime", hasVocationalEducation: true };

/** What each act on a case is asked with, about the case's own facts. */
export const COMMAND_INPUTS: Record<CommandName, (of: Ids) => object> = {
  changeCircumstances: () => ({ ...circumstances, insurance: "partTime", appliesOn: TODAY }),
  registerUnemployment: () => ({ registeredOn: TODAY }),
  registerPlacement: () => ({ kind: "new", effectiveFrom: "2021-04-01" }),
  visitMember: () => ({
    hasVocationalEducation: true,
    supportsChildrenAtHome: false,
    needsEarlyEffort: false,
    availabilityDoubted: false,
    assessment: reason,
  }),
  registerGuidance: () => ({ topics: ["offers"], on: TODAY, lateReason: reason }),
  setDeadline: () => ({ deadline: "2021-04-30" }),
  moveDeadline: (of) => ({ deadlineId: of.ofCase("deadlines"), deadline: "2021-04-30", reason }),
  withdrawDeadline: (of) => ({ deadlineId: of.ofCase("deadlines"), reason }),
  bookInterview: (of) => ({ slotId: of.slotId, purposes: ["job"] }),
  summon: (of) => ({ caseworkerId: of.caseworkerId, at, form: "inPerson", place, purposes: ["cv"] }),
  moveInterview: (of) => ({
    interviewId: of.ofCase("interviews"),
    caseworkerId: of.caseworkerId,
    at,
    form: "inPerson",
    place,
    reason,
  }),
  cancelInterview: (of) => ({ interviewId: of.ofCase("interviews"), reason }),
  offerAgain: (of) => ({ interviewId: of.ofCase("interviews"), deadline: "2021-04-30", reason }),
  setJobcenterPart: (of) => ({
    interviewId: of.ofCase("interviews"),
    memberDeclines: false,
    memberRequests: true,
    fundRequests: false,
    memberWantsInPerson: true,
    jobcenterAssessment: null,
  }),
  registerInterviewOutcome: (of) => ({ interviewId: of.ofCase("interviews"), outcome: "cancelled", note: reason }),
  holdInterview: (of) => ({ interviewId: of.ofCase("interviews"), outcome: "cancelled", note: reason }),
  guideOnRepatriation: (of) => ({ assessmentId: of.ofCase("repatriations"), on: TODAY }),
  checkCv: () => ({ on: TODAY, complete: true, searchable: false }),
  deregister: (of) => ({ deadlineId: of.ofCase("deadlines"), explanation: reason }),
  leaveRegister: () => ({ from: TODAY }),
  registerAgain: () => ({ registeredOn: TODAY }),
  writeMinPlan: () => ({ text: reason, state: "published" }),
  setJobGoal: (of) => ({ goalId: of.ofCase("jobGoals"), title: "Carpenter", aim: "shortageArea", approved: true }),
  removeJobGoal: (of) => ({ goalId: of.ofCase("jobGoals") }),
  closeActivity: (of) => ({ activityId: of.ofCase("planActivities"), state: "done" }),
  registerReducedEffort: (of) => ({ ...reducedEffort, effortId: of.ofCase("reducedEfforts") }),
  reportHoliday: () => ({ from: "2021-06-07", to: "2021-06-11" }),
  decideHoliday: (of) => ({ holidayId: of.ofCase("holidays"), approve: true }),
  registerJobcenterContact: () => ({ on: TODAY, channel: "other", about: "other" }),
  registerJobcenterMeasure: () => ({ measure: "mentor", from: TODAY, to: "2021-06-30" }),
  registerJobcenterItem: (of) => ({
    itemId: of.ofCase("jobcenterItems"),
    kind: "meeting",
    on: "2021-03-20",
    state: "cancelled",
  }),
  enterHours: () => ({ month: "2021-04", hours: 20.5 }),
  markOut: () => ({ reasonCode: 44, reason, ground: "availability" }),
  correctCode: () => ({ reasonCode: 44, reason, ground: "availability" }),
  annulEnd: () => ({ reason }),
  settleFollowUp: (of) => ({ followUpId: of.ofCase("followUps"), how: "stand", reason }),
  annulDeregistration: (of) => ({ registrationId: of.ofCase("registrations"), reason }),
  registerComplaint: () => ({ receivedOn: TODAY, text: reason }),
  treatComplaint: (of) => ({ complaintId: of.ofCase("complaints"), state: "treating" }),
  correctRegistration: (of) => ({
    registrationId: of.ofCase("registrations"),
    registeredOn: "2021-03-02",
    reason,
  }),
  correctPlacement: (of) => ({
    placementId: of.ofCase("placements"),
    kind: "replacement",
    effectiveFrom: "2021-03-01",
    reason,
  }),
  correctVisitation: (of) => ({ visitationId: of.ofCase("visitations"), assessment: reason, reason }),
  correctGuidance: (of) => ({ guidanceId: of.ofCase("guidance"), on: "2021-03-09", reason }),
  assignCase: (of) => ({ caseworkerId: of.caseworkerId }),
  handleNotice: (of) => ({ noticeId: of.ofCase("notices"), reply: reason }),
  writeToMember: (of) => ({ text: reason, about: of.ofCase("interviews") }),
};

/** The acts on the fund: what they are asked with, and what a stranger gets who names this fund's people or times. */
export const FUND_ACT_INPUTS: Record<keyof typeof FUND_ACTS, (of: Ids) => object> = {
  openTimes: (of) => ({ caseworkerId: of.caseworkerId, times: [at], form: "inPerson", place }),
  closeTime: (of) => ({ slotId: of.slotId }),
  setBusyTimes: () => ({ source: "hand", times: [at] }),
  removeBusyTime: (of) => ({ busyId: of.busyId }),
  sendRefusedAgain: (of) => ({ messageId: of.refusedId, changes: [{ field: "deadline", value: "2021-04-21" }] }),
  settleRefused: (of) => ({ messageId: of.refusedId, reason }),
  enterOwnAbsence: (of) => ({ from: "2021-05-03", to: "2021-05-07", coverId: of.leadId }),
  endOwnAbsence: (of) => ({ absenceId: of.absenceId }),
};

/** What the team lead's acts are asked with. */
export const LEAD_INPUTS: Record<keyof typeof LEAD_ACTS, (of: Ids) => object> = {
  enterAbsence: (of) => ({ caseworkerId: of.caseworkerId, from: "2021-05-03", to: "2021-05-07", coverId: of.leadId }),
  endAbsence: (of) => ({ absenceId: of.absenceId }),
  changeDistribution: (of) => ({
    basedOn: 0,
    rules: [{ municipalities: ["0101"], bornOn: { from: 1, to: 15 }, caseworkerIds: [of.caseworkerId] }],
  }),
};

/** What the acts of the administration are asked with. */
export const ADMINISTRATION_INPUTS: Record<keyof typeof ADMINISTRATION_ACTS, (of: Ids) => object> = {
  changeSettings: () => ({
    basedOn: 0,
    deadlineDays: 12,
    deregisterAfterDays: null,
    reminders: { deadlineDaysBefore: [3], interviewDaysBefore: [1], unreadAfterDays: null },
    retentionYears: 5,
    shortageAreas: ["Social- og sundhedshjælper"],
  }),
  addPlace: () => ({ name: "Prøvested", address: "Prøvevej 1, København", municipalityCode: "0101" }),
  closePlace: (of) => ({ placeId: of.placeId }),
  importOccupations: () => ({ basedOn: 0, name: "ISCO-08, 2021", csv: "2221;Sygeplejerske;Nurse;hjemmesygeplejerske" }),
};

/** What a member's acts are asked with. Whose case it is says the session: each member gets an answer about their own. */
export const MEMBER_INPUTS: Record<MemberCommandName, (of: Ids) => object> = {
  writeToFund: (of) => ({ text: reason, about: of.ofCase("interviews") }),
  tellIllness: () => ({ from: TODAY }),
  tellWell: (of) => ({ noticeId: of.ofCase("notices"), to: TODAY }),
  tellJob: () => ({ from: TODAY, weeklyHours: 37, employer: "Snedkeriet" }),
  tellRegisteredAgain: () => ({ from: TODAY }),
  explain: (of) => ({ about: of.ofCase("deadlines"), text: reason }),
  bookInterview: COMMAND_INPUTS.bookInterview,
  moveBooking: (of) => ({ interviewId: of.ofCase("interviews"), slotId: of.slotId }),
  cancelBooking: (of) => ({ interviewId: of.ofCase("interviews") }),
  answerSummons: (of) => ({ interviewId: of.ofCase("interviews"), answer: "cannotCome", text: reason }),
  stateJobcenterPart: (of) => ({ interviewId: of.ofCase("interviews"), wish: "decline" }),
  reportHoliday: COMMAND_INPUTS.reportHoliday,
  changeHoliday: (of) => ({ holidayId: of.ofCase("holidays"), from: "2021-06-07", to: "2021-06-11" }),
  withdrawHoliday: (of) => ({ holidayId: of.ofCase("holidays") }),
  proposeJobGoal: () => ({ title: reason, aim: "shortageArea" }),
  commentPlan: () => ({ text: reason }),
  doStep: (of) => ({ activityId: of.ofCase("planActivities"), done: true }),
  readGuidance: () => ({ topics: ["trial", "offers"] }),
  askAboutAccess: (of) => ({ auditId: of.auditId, text: reason }),
};

/** What the acts on who may open a case are asked with. */
export const ACCESS_INPUTS: Readonly<Record<string, (of: Ids) => object>> = {
  restrictCase: ({ memberId }) => ({ memberId, reason }),
  liftRestriction: ({ memberId }) => ({ memberId, reason }),
  admitToCase: ({ memberId, caseworkerId }) => ({ memberId, userId: caseworkerId, reason }),
  endCaseAccess: ({ memberId, caseworkerId }) => ({ memberId, userId: caseworkerId, reason }),
  shutOutOfCase: ({ memberId, caseworkerId }) => ({ memberId, userId: caseworkerId, reason }),
  breakGlass: ({ memberId }) => ({ memberId, reason }),
  declareConflict: ({ memberId }) => ({ memberId, reason }),
};
