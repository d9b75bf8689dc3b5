import type { Registration, Visitation } from "../case-facts";
import { maxDay } from "../day";
import { fortnight } from "../late";
import { scopeAfterLeaving, scopeAfterMove } from "../section-01-scope";
import type { PlacementKind } from "../vocabulary";
import { type CaseDay, type Course, hasLeft, isExempt, refersTo } from "./case-day";
import type { DutyState } from "./duty";
import type { DutyList } from "./duty-list";
import { dayAfter, endOfMonth } from "./remembered-days";

/** A registration that starts something new, with the fortnight it carries (I-19). */
export type Start = {
  readonly registration: Registration;
  /** The day the fortnight runs from: the registration, or the day the new right was learned of (I-24). */
  readonly from: string;
  readonly due: string;
  readonly guidanceDue: string;
  readonly cvDue: string | null;
  readonly visitation: Visitation | null;
  /** The course that was open before it, to which the member comes back (I-21); `null` where it is all new. */
  readonly returnsTo: Course | null;
};

/** Each registration with its fortnight. */
export function startsOf(day: CaseDay): Start[] {
  return day.facts.registrations.map((registration) => startOf(day, registration));
}

function startOf(day: CaseDay, registration: Registration): Start {
  const { facts, scheme, courses } = day;
  const { registeredOn } = registration;
  const learnedOn = registration.learnedOn ?? undefined;
  const from = learnedOn !== undefined && learnedOn > registeredOn ? learnedOn : registeredOn;
  const kind: PlacementKind | null = learnedOn === undefined ? placementKind(day, from) : "replacement";
  const { visitationBy, guidanceBy, cvInterviewBy } = fortnight({ registeredOn, learnedOn, kind }, scheme).value;
  const returnsTo =
    learnedOn === undefined
      ? courses.findLast(({ participation, lastDay }) => participation.startDate < from && from <= lastDay)
      : undefined;
  const visitation = facts.visitations.findLast(
    (one) => refersTo(one.registrationId, registration) && one.assessedOn >= from,
  );
  return {
    registration,
    from,
    due: visitationBy,
    guidanceDue: guidanceBy,
    cvDue: kind === "ongoing" ? null : cvInterviewBy,
    visitation: visitation ?? null,
    returnsTo: returnsTo ?? null,
  };
}

/** The kind of the placement that a registration led to; where none has yet, the newest placement. */
function placementKind({ facts, courses }: CaseDay, from: string): PlacementKind | null {
  const course = courses.find(({ participation }) => participation.startDate >= from);
  const placement =
    facts.placements.find((one) => course && refersTo(course.participation.placementId, one)) ??
    facts.placements.at(-1);
  return placement?.kind ?? null;
}

/** Nothing can follow from the registration any more: deregistered, out of the fund, or the scheme is over. */
export function isPast({ facts, scheme, today }: CaseDay, { registration }: Start): boolean {
  const { deregisteredFrom } = registration;
  return (deregisteredFrom !== null && deregisteredFrom <= today) || hasLeft(facts, today) || today > scheme.lastDay;
}

/** The state of something done on a day, or not done yet. */
export function stateOf(
  doneOn: string | null,
  { opensOn, dueOn, today, lapsed }: { opensOn: string; dueOn: string | null; today: string; lapsed: boolean },
): DutyState {
  if (doneOn !== null) return dueOn !== null && doneOn > dueOn ? "late" : "met";
  if (lapsed) return "lapsed";
  return opensOn > today ? "upcoming" : "open";
}

/** R2.2a, § 2, stk. 2: the fund decides on placement and visitation within the fortnight, once per new start. */
export function visitationDuties(day: CaseDay, starts: readonly Start[], list: DutyList): void {
  for (const start of starts) {
    if (start.returnsTo && !start.visitation) continue;
    const { registration, from, due, visitation } = start;
    list.add({
      key: `visitation:${registration.entityId}`,
      owner: "fund",
      rule: "R2.2a",
      bucket: "visitation",
      text: registration.learnedOn === null ? "visitation" : "visitationAgain",
      facts: { registeredOn: registration.registeredOn, learnedOn: registration.learnedOn },
      state: stateOf(visitation?.assessedOn ?? null, {
        opensOn: from,
        dueOn: due,
        today: day.today,
        lapsed: isPast(day, start),
      }),
      opensOn: from,
      dueOn: due,
    });
    list.wakeOn(from);
  }
}

/**
 * I-19 on R2.2a: the cv interview of the fortnight, where one is to be held: not on re-placement. It is the fund's in any
 * case, so a visitation to the jobcenter does not end it; reduced effort frees from it (R7a).
 */
export function cvInterviewDuties(day: CaseDay, starts: readonly Start[], list: DutyList): void {
  const { facts, today } = day;
  for (const start of starts) {
    const { registration, from, cvDue } = start;
    if (cvDue === null || start.returnsTo) continue;
    const before = day.courses.findLast(({ participation }) => participation.startDate < from)?.lastDay ?? null;
    const cv = facts.interviews.filter(
      ({ purposes, on }) =>
        purposes.includes("cv") &&
        (before === null || on > before) &&
        (registration.deregisteredFrom === null || on < registration.deregisteredFrom),
    );
    const heldOn =
      cv
        .filter(({ status }) => status === "held")
        .map(({ on }) => on)
        .sort()[0] ?? null;
    const plannedOn =
      cv
        .filter(({ status }) => status === "booked")
        .map(({ on }) => on)
        .sort()[0] ?? null;
    const state = stateOf(heldOn, { opensOn: from, dueOn: cvDue, today, lapsed: isPast(day, start) });
    const planned = state === "open" && plannedOn !== null && plannedOn <= cvDue;
    list.add({
      key: `cvInterview:${registration.entityId}`,
      owner: "fund",
      rule: "I-19",
      bucket: "interviewsOwed",
      text: "cvInterview",
      facts: { registeredOn: registration.registeredOn, plannedOn },
      state: state === "open" && isExempt(facts, today) ? "exempt" : planned ? "upcoming" : state,
      opensOn: from,
      dueOn: cvDue,
    });
  }
}

/** R1.2a, R1.2b, § 1, stk. 2: a member who moved outside the permission, or left the fund, is to be marked out. */
export function leavingDuties(day: CaseDay, list: DutyList): void {
  const { facts, scheme, circumstances } = day;
  for (const course of day.courses) {
    if (course.inAndOut) continue;
    const { startDate } = course.participation;
    const { leftFundOn } = facts;
    if (leftFundOn !== null && scopeAfterLeaving({ leftFundOn }).value.reasonCode === 43) {
      const opensOn = maxDay(leftFundOn, startDate);
      markOut(day, course, list, {
        code: 43,
        rule: "R1.2b",
        text: "markOutLeftFund",
        opensOn,
        dueOn: endOfMonth(opensOn),
      });
    }
    if (circumstances === null) continue;
    const movedOn = maxDay(circumstances.appliesOn, startDate);
    const { municipalityCode } = circumstances;
    const scope = scopeAfterMove({ fundCode: facts.fundCode, municipalityCode, movedOn }, scheme);
    if (scope.value.reasonCode === 42) {
      markOut(day, course, list, { code: 42, rule: "R1.2a", text: "markOutMoved", opensOn: movedOn, dueOn: movedOn });
    }
  }
}

/** The duty to end a course with a code: done when its end was first registered with it, lapsed when with another. */
function markOut(
  day: CaseDay,
  { participation, ended, lastDay, ends, next, over }: Course,
  list: DutyList,
  duty: { code: 42 | 43; rule: "R1.2a" | "R1.2b"; text: string; opensOn: string; dueOn: string },
): void {
  const { code, opensOn, dueOn, rule, text } = duty;
  if (opensOn > lastDay) return;
  const withCode = participation.reasonCode === code;
  if (ended && !withCode && next !== null) return;
  const doneOn = ended && withCode ? (ends.find((end) => end.reasonCode === code)?.registeredOn ?? lastDay) : null;
  list.add({
    key: `markOut${code}:${participation.entityId}`,
    owner: "fund",
    rule,
    bucket: "visitation",
    text,
    facts: { since: opensOn },
    state: stateOf(doneOn, { opensOn, dueOn, today: day.today, lapsed: ended || over }),
    opensOn,
    dueOn,
  });
  list.wakeOn(opensOn, dayAfter(lastDay));
}
