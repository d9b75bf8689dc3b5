import { heldInterviews } from "../section-04-interviews";
import { interviewBalance } from "../section-10-after-the-move";
import { type CaseDay, type Course, interviewsIn, isDeregisteredOn, isExempt, refersTo } from "./case-day";
import type { DeadlineStanding } from "./deadlines";
import type { DutyState } from "./duty";
import type { DutyList } from "./duty-list";
import { expectedHandover } from "./expected-handover";
import { dayAfter, endOfMonth } from "./remembered-days";

/**
 * R4.1a, § 4, stk. 1: the individual interviews and the joint one that the fund owes in the period, one duty each, and
 * R4.5a: the summons to the joint one. Due when the hours are expected to run out, or on the registered last day. What
 * the fund did not hold lapses for it with the move (R10.2), or is exempt where reduced effort covered the end (I-26).
 */
export function interviewDuties(day: CaseDay, deadlines: readonly DeadlineStanding[], list: DutyList): void {
  for (const course of day.courses) {
    if (course.inAndOut) continue;
    const interviews = interviewsIn(day.facts, course);
    const { heldIndividual, heldJoint } = heldInterviews(interviews);
    const owed = interviewBalance({ heldIndividual, heldJoint }, day.scheme).value.fund;
    const expected = expectedHandover(day, course);
    const dueOn = course.ended ? course.lastDay : expected && endOfMonth(`${expected.month}-01`);
    list.wakeOn(expected?.movesOn ?? null, course.participation.startDate, dayAfter(course.lastDay));
    const booked = (purpose: "job" | "joint") =>
      interviews
        .filter(({ status, purposes }) => status === "booked" && purposes.includes(purpose))
        .map(({ on }) => on)
        .sort();
    const running = deadlines.filter(
      ({ status, deadline }) => status === "open" && refersTo(deadline.participationId, course.participation),
    );
    const { fundInterviews } = day.scheme;
    const planned = booked("job");
    for (let number = 1; number <= fundInterviews.individual; number++) {
      const held = number <= fundInterviews.individual - owed.individual;
      const waiting = number - (fundInterviews.individual - owed.individual) - 1;
      const deadline = running[waiting - planned.length]?.effective ?? null;
      addOwed(day, course, list, {
        key: `individualInterview:${number}`,
        rule: "R4.1a",
        text: "individualInterview",
        facts: { number, plannedOn: planned[waiting] ?? null, deadline: deadline ?? null },
        held,
        dueOn,
      });
    }
    const calls = booked("joint");
    for (let number = 1; number <= fundInterviews.joint; number++) {
      const held = number <= fundInterviews.joint - owed.joint;
      const waiting = number - (fundInterviews.joint - owed.joint) - 1;
      const plannedOn = held ? null : (calls[waiting] ?? null);
      const facts = { number, plannedOn, deadline: null };
      addOwed(day, course, list, {
        key: `jointInterview:${number}`,
        rule: "R4.1a",
        text: "jointInterview",
        facts,
        held,
        dueOn,
      });
      addOwed(day, course, list, {
        key: `jointCall:${number}`,
        rule: "R4.5a",
        text: "jointCall",
        facts: { number },
        held: held || plannedOn !== null,
        dueOn,
      });
    }
  }
}

type Owed = {
  key: string;
  rule: "R4.1a" | "R4.5a";
  text: string;
  facts: { number: number; plannedOn?: string | null; deadline?: string | null };
  held: boolean;
  dueOn: string | null;
};

function addOwed(day: CaseDay, course: Course, list: DutyList, { key, rule, text, facts, held, dueOn }: Owed): void {
  const arranged = (facts.plannedOn ?? facts.deadline ?? null) !== null;
  list.add({
    key: `${key}:${course.participation.entityId}`,
    owner: "fund",
    rule,
    bucket: rule === "R4.5a" ? "jointNotCalled" : "interviewsOwed",
    text: held || !arranged ? text : `${text}${facts.plannedOn ? "Planned" : "Awaiting"}`,
    facts,
    state: held ? "met" : owedState(day, course, arranged),
    opensOn: course.participation.startDate,
    dueOn,
  });
}

/**
 * Not held: waiting for its day or its deadline once arranged; resting while the member is exempt (I-26) or not
 * registered (R9.3, I-21); past when the course is over.
 */
function owedState(day: CaseDay, { participation, over, lastDay }: Course, arranged: boolean): DutyState {
  const { facts, today } = day;
  if (over) return isExempt(facts, lastDay) ? "exempt" : "lapsed";
  if (participation.startDate > today) return "upcoming";
  if (isExempt(facts, today)) return "exempt";
  if (isDeregisteredOn(facts, today)) return "lapsed";
  return arranged ? "upcoming" : "open";
}

/**
 * R10.1 and R10.2, § 10: after a move to the jobcenter it owes its own interviews and those the fund did not hold. What
 * the jobcenter held is not reported here: the duty shows what it was handed.
 */
export function jobcenterInterviewDuties(day: CaseDay, list: DutyList): void {
  const { scheme, facts, today } = day;
  for (const course of day.courses) {
    const { participation, ended, lastDay, next } = course;
    if ((!ended && !course.over) || participation.reasonCode === 46) continue;
    const held = heldInterviews(interviewsIn(facts, course));
    const { fund, jobcenter } = interviewBalance(held, scheme).value;
    const opensOn = dayAfter(lastDay);
    for (const kind of ["individual", "joint"] as const) {
      list.add({
        key: `jobcenter${kind === "joint" ? "Joint" : "Individual"}:${participation.entityId}`,
        owner: "jobcenter",
        rule: fund[kind] > 0 ? "R10.2" : "R10.1",
        bucket: null,
        text: kind === "joint" ? "jobcenterJoint" : "jobcenterIndividual",
        facts: { owed: jobcenter[kind], fromFund: fund[kind] },
        state: next !== null && next <= today ? "lapsed" : opensOn > today ? "upcoming" : "open",
        opensOn,
        dueOn: null,
      });
    }
    list.wakeOn(opensOn, next);
  }
}
