import type { CaseFacts, FactKind } from "../case-facts";
import type { Scheme } from "../scheme";
import { afterDeathDuties, hasDied } from "./after-death";
import { complaintDuties, followUpDuties } from "./afterwards";
import { appointmentDuties } from "./appointments";
import { caseDay, turningDays } from "./case-day";
import { deadlineDuties, deadlineStandings, deadlineTurns } from "./deadlines";
import type { Duties } from "./duty";
import { type DutyList, dutyList, sameDuties } from "./duty-list";
import { guidanceDuties, moveGuidanceDuties, repatriationDuties } from "./guidance";
import { holidayDuties } from "./holiday";
import { hoursDuties } from "./hours";
import { interviewDuties, jobcenterInterviewDuties } from "./interviews";
import { minPlanDraftDuties, minPlanDuties } from "./min-plan";
import { memberNoticeDuties } from "./notices";
import { planActivityDuties } from "./plan-activities";
import { readGuidanceDuties } from "./read-guidance";
import { cvDuties, jobcenterMeetingDuties, noticeDuties } from "./standing-duties";
import { troubleDuties } from "./troubles";
import { cvInterviewDuties, leavingDuties, startsOf, visitationDuties } from "./visitation";

/**
 * Every obligation of fund, member and jobcenter that a case's facts give on a day, with its rule, its day and its state
 * (design: work list, front page, reminders and figures are views of these).
 * @param facts the current versions of the case's facts.
 * @param today a civil day; nothing else of time is looked at.
 * @returns the duties in a fixed order, and the next day on which anything about them changes by itself, exactly.
 * Throws nothing: odd facts give odd duties, never an error.
 */
export function duties(facts: CaseFacts, scheme: Scheme, today: string): Duties {
  return untilTheyChange((day) => derive(facts, scheme, day), today);
}

/** The facts that the duties below rest on. */
export const FACTS_BESIDE_HOURS = [
  "circumstances",
  "registrations",
  "participations",
  "markingEnds",
  "deadlines",
  "interviews",
  "benefitMonths",
  "reducedEfforts",
] as const satisfies readonly FactKind[];

/**
 * R9.1: those of `duties()` that hours of benefits can make others: all that hangs on when they reach the limit. A month's
 * hours of a whole fund are looked at with these alone; every other duty stays as it is.
 * @returns these duties, and the next day on which anything about them changes by itself
 */
export function dutiesThatHoursMove(facts: CaseFacts, scheme: Scheme, today: string): Duties {
  return untilTheyChange((on) => {
    const day = caseDay(facts, scheme, on);
    const list = dutyList(on);
    if (hasDied(day)) return list;
    interviewDuties(day, deadlineStandings(day), list);
    hoursDuties(day, list);
    list.wakeOn(...turningDays(day), ...facts.deadlines.flatMap(deadlineTurns));
    return list;
  }, today);
}

function untilTheyChange(deriveOn: (day: string) => DutyList, today: string): Duties {
  const now = deriveOn(today);
  // A day on which something may change is one on which it does, or the next is looked at.
  let next = now.nextWake;
  while (next !== null) {
    const then = deriveOn(next);
    if (!sameDuties(now.duties, then.duties)) break;
    next = then.nextWake;
  }
  return { duties: now.duties, nextChangeOn: next };
}

function derive(facts: CaseFacts, scheme: Scheme, today: string): DutyList {
  const day = caseDay(facts, scheme, today);
  const list = dutyList(today);
  if (hasDied(day)) {
    afterDeathDuties(day, list);
    return list;
  }
  const starts = startsOf(day);
  const deadlines = deadlineStandings(day);
  visitationDuties(day, starts, list);
  leavingDuties(day, list);
  guidanceDuties(day, starts, list);
  moveGuidanceDuties(day, list);
  repatriationDuties(day, list);
  cvInterviewDuties(day, starts, list);
  deadlineDuties(day, deadlines, list);
  interviewDuties(day, deadlines, list);
  appointmentDuties(day, list);
  hoursDuties(day, list);
  holidayDuties(day, list);
  minPlanDuties(day, list);
  minPlanDraftDuties(day, starts, list);
  planActivityDuties(day, list);
  noticeDuties(day, list);
  cvDuties(day, list);
  readGuidanceDuties(day, list);
  jobcenterMeetingDuties(day, list);
  jobcenterInterviewDuties(day, list);
  memberNoticeDuties(day, list);
  followUpDuties(day, list);
  complaintDuties(day, list);
  troubleDuties(day, list);
  list.wakeOn(...turningDays(day));
  return list;
}
