import type { CaseFacts, Circumstances, Placement, Registration } from "../case-facts";
import type { Scheme } from "../scheme";
import { movesToJobcenter } from "../section-02-reason-codes";
import { heldInterviews } from "../section-04-interviews";
import { interviewBalance, type Owed } from "../section-10-after-the-move";
import type { ReasonCode } from "../vocabulary";
import { type CaseDay, type Course, caseDay, interviewsIn, isExempt, refersTo, registrationOn } from "./case-day";
import { deadlineStandings } from "./deadlines";
import { expectedHandover, hoursOf } from "./expected-handover";

/** Where a case stands on a day, in one look. Hours in hundredths. */
export type CourseStanding = {
  /** Who has the contact course; `none` where nobody has: never registered, or no longer. */
  responsible: "fund" | "jobcenter" | "undecided" | "none";
  /** The open participation, or the last one. `endDate` and `reasonCode` are those registered. */
  participation: { id: string; startDate: string; endDate: string | null; reasonCode: ReasonCode | null } | null;
  /** The registration on the day; the last one, ended, where none covers it. */
  registration: Registration | null;
  placement: Placement | null;
  circumstances: Circumstances | null;
  /** The count of the participation; with nothing to count from, zero of the full-time limit. */
  hours: { total: number; threshold: number; remaining: number; reached: boolean };
  /** The month, `YYYY-MM`, whose hours are expected to reach the limit: an estimate (expected-handover.ts). */
  expectedHandover: string | null;
  interviews: { heldIndividual: number; heldJoint: number; owedFund: Owed; owedJobcenter: Owed };
  /** The booking deadline that runs, with the days given back; the earliest of several. */
  nextDeadline: string | null;
  /** Under reduced effort without duties today (R7a). */
  exempt: boolean;
};

/** The standing of a case's newest participation on a day; the same facts and rules as `duties()`. */
export function courseStanding(facts: CaseFacts, scheme: Scheme, today: string): CourseStanding {
  const day = caseDay(facts, scheme, today);
  const course =
    day.courses.findLast(({ participation, over }) => participation.startDate <= today && !over) ??
    day.courses.at(-1) ??
    null;
  const registration = registrationOn(facts, today) ?? facts.registrations.at(-1) ?? null;
  const held = heldInterviews(course ? interviewsIn(facts, course) : []);
  const { fund, jobcenter } = interviewBalance(held, scheme).value;
  const threshold = scheme.hoursLimit[day.circumstances?.insurance ?? "fullTime"];
  const none = { total: 0, threshold, remaining: threshold, reached: false };
  const hours = (course && hoursOf(day, course)) ?? none;
  const running = deadlineStandings(day).filter(({ status }) => status === "open");
  return {
    responsible: responsibleFor(day, course),
    participation: course && {
      id: course.participation.entityId,
      startDate: course.participation.startDate,
      endDate: course.participation.endDate,
      reasonCode: course.participation.reasonCode,
    },
    registration,
    placement: placementOf(facts, course),
    circumstances: day.circumstances,
    hours,
    expectedHandover: (course && expectedHandover(day, course, hours)?.month) ?? null,
    interviews: { ...held, owedFund: fund, owedJobcenter: jobcenter },
    nextDeadline: running.map(({ effective }) => effective).sort()[0] ?? null,
    exempt: isExempt(facts, today),
  };
}

function placementOf(facts: CaseFacts, course: Course | null): Placement | null {
  const own = course && facts.placements.find((placement) => refersTo(course.participation.placementId, placement));
  return own ?? facts.placements.at(-1) ?? null;
}

/**
 * An open participation is the fund's, also while the member works (R9.3); a marking in and out in one act is not (I-5).
 * Otherwise the registration decides: the jobcenter after a course that moved (R2.5f), else what its visitation said;
 * undecided until it is visited, and after code 46, which is no move (R2.5d).
 */
function responsibleFor({ facts, today }: CaseDay, course: Course | null): CourseStanding["responsible"] {
  if (course && course.participation.startDate <= today && !course.over && !course.inAndOut) return "fund";
  const registration = registrationOn(facts, today);
  if (registration === null) return "none";
  const from = registration.learnedOn ?? registration.registeredOn;
  if (course && (course.over || course.inAndOut) && from <= course.lastDay) {
    return movesToJobcenter(course.participation.reasonCode ?? 41) ? "jobcenter" : "undecided";
  }
  const visitation = facts.visitations.findLast(
    (one) => refersTo(one.registrationId, registration) && one.assessedOn >= from,
  );
  return visitation?.responsible ?? "undecided";
}
