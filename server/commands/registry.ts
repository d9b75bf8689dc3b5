import { addPlace } from "./add-place";
import { annulDeregistration } from "./annul-deregistration";
import { annulEnd } from "./annul-end";
import { answerSummons } from "./answer-summons";
import { askAboutAccess } from "./ask-about-access";
import { assignCase } from "./assign-case";
import { bookInterview } from "./book-interview";
import { cancelBooking } from "./cancel-booking";
import { cancelInterview } from "./cancel-interview";
import { changeCircumstances } from "./change-circumstances";
import { changeDistribution } from "./change-distribution";
import { changeHoliday } from "./change-holiday";
import { changeSettings } from "./change-settings";
import { checkCv } from "./check-cv";
import { closeActivity } from "./close-activity";
import { closePlace } from "./close-place";
import { closeTime } from "./close-time";
import { commentPlan } from "./comment-plan";
import { correctCode } from "./correct-code";
import { correctGuidance } from "./correct-guidance";
import { correctPlacement } from "./correct-placement";
import { correctRegistration } from "./correct-registration";
import { correctVisitation } from "./correct-visitation";
import { decideHoliday } from "./decide-holiday";
import { deregister } from "./deregister";
import { distributeCase } from "./distribute-case";
import { doStep } from "./do-step";
import { endAbsence, endOwnAbsence } from "./end-absence";
import { enterAbsence, enterOwnAbsence } from "./enter-absence";
import { enterHours } from "./enter-hours";
import { explain } from "./explain-oneself";
import { guideOnRepatriation } from "./guide-on-repatriation";
import { handleNotice } from "./handle-notice";
import { holdInterview } from "./hold-interview";
import { importOccupations } from "./import-occupations";
import { leaveRegister } from "./leave-register";
import { markOut } from "./mark-out";
import { moveBooking } from "./move-booking";
import { moveDeadline } from "./move-deadline";
import { moveInterview } from "./move-interview";
import { offerAgain } from "./offer-again";
import { openTimes } from "./open-times";
import { proposeJobGoal } from "./propose-job-goal";
import { readGuidance } from "./read-guidance";
import { registerAgain } from "./register-again";
import { registerComplaint } from "./register-complaint";
import { registerGuidance } from "./register-guidance";
import { registerInterviewOutcome } from "./register-interview-outcome";
import { registerJobcenterContact } from "./register-jobcenter-contact";
import { registerJobcenterItem } from "./register-jobcenter-item";
import { registerJobcenterMeasure } from "./register-jobcenter-measure";
import { registerPlacement } from "./register-placement";
import { registerReducedEffort } from "./register-reduced-effort";
import { registerUnemployment } from "./register-unemployment";
import { removeBusyTime } from "./remove-busy-time";
import { removeJobGoal } from "./remove-job-goal";
import { reportHoliday } from "./report-holiday";
import { sendRefusedAgain } from "./send-refused-again";
import { setBusyTimes } from "./set-busy-times";
import { setDeadline } from "./set-deadline";
import { setJobGoal } from "./set-job-goal";
import { setJobcenterPart } from "./set-jobcenter-part";
import { settleFollowUp } from "./settle-follow-up";
import { settleRefused } from "./settle-refused";
import { stateJobcenterPart } from "./state-jobcenter-part";
import { summon } from "./summon";
import { tellIllness } from "./tell-illness";
import { tellJob } from "./tell-job";
import { tellRegisteredAgain } from "./tell-registered-again";
import { tellWell } from "./tell-well";
import { treatComplaint } from "./treat-complaint";
import { visitMember } from "./visit-member";
import { withdrawDeadline } from "./withdraw-deadline";
import { withdrawHoliday } from "./withdraw-holiday";
import { writeMinPlan } from "./write-min-plan";
import { writeToFund } from "./write-to-fund";
import { writeToMember } from "./write-to-member";

/** Every act on a case, by its name: the API, the forms and the audit trail call it so. In the order of a course. */
export const COMMANDS = {
  changeCircumstances,
  registerUnemployment,
  registerPlacement,
  visitMember,
  registerGuidance,
  setDeadline,
  moveDeadline,
  withdrawDeadline,
  bookInterview,
  summon,
  moveInterview,
  cancelInterview,
  offerAgain,
  setJobcenterPart,
  registerInterviewOutcome,
  holdInterview,
  guideOnRepatriation,
  checkCv,
  deregister,
  leaveRegister,
  registerAgain,
  writeMinPlan,
  setJobGoal,
  removeJobGoal,
  closeActivity,
  registerReducedEffort,
  reportHoliday,
  decideHoliday,
  registerJobcenterItem,
  registerJobcenterContact,
  registerJobcenterMeasure,
  enterHours,
  markOut,
  correctCode,
  annulEnd,
  settleFollowUp,
  annulDeregistration,
  registerComplaint,
  treatComplaint,
  correctRegistration,
  correctPlacement,
  correctVisitation,
  correctGuidance,
  assignCase,
  handleNotice,
  writeToMember,
} as const;
export type CommandName = keyof typeof COMMANDS;

/** What a member does on their own case. The fund's act of the same name, where there is one, is the same act. */
export const MEMBER_COMMANDS = {
  bookInterview,
  moveBooking,
  cancelBooking,
  answerSummons,
  stateJobcenterPart,
  reportHoliday,
  changeHoliday,
  withdrawHoliday,
  proposeJobGoal,
  commentPlan,
  doStep,
  readGuidance,
  askAboutAccess,
  writeToFund,
  tellIllness,
  tellWell,
  tellJob,
  tellRegisteredAgain,
  explain,
} as const;
export type MemberCommandName = keyof typeof MEMBER_COMMANDS;

/** Acts on the fund's own calendar and on what is on its way to others: on nobody's case. */
export const FUND_ACTS = {
  openTimes,
  closeTime,
  setBusyTimes,
  removeBusyTime,
  sendRefusedAgain,
  settleRefused,
  enterOwnAbsence,
  endOwnAbsence,
} as const;

/** Acts on the team: the team lead's. */
export const LEAD_ACTS = { enterAbsence, endAbsence, changeDistribution } as const;

/** What may be done for many members at once: each in an act of its own. */
export const MANY_ACTS = {
  setDeadline,
  registerGuidance,
  summon,
  deregister,
  assignCase,
  distributeCase,
  moveInterview,
  offerAgain,
} as const;
export type ManyActName = keyof typeof MANY_ACTS;

/** Acts on how the fund uses the system. */
export const ADMINISTRATION_ACTS = { changeSettings, addPlace, closePlace, importOccupations } as const;
