import type { Guidance } from "../case-facts";
import { movesToJobcenter } from "../section-02-reason-codes";
import { guidance, guidanceAtMove } from "../section-05-guidance";
import { type CaseDay, hasLeft } from "./case-day";
import type { DutyList } from "./duty-list";
import { dayAfter } from "./remembered-days";
import { isPast, type Start, stateOf } from "./visitation";

/** R5.1, § 5, stk. 1: everyone who may come under the trial is guided about all topics within the fortnight. */
export function guidanceDuties(day: CaseDay, starts: readonly Start[], list: DutyList): void {
  for (const start of starts) {
    const { registration, from, guidanceDue } = start;
    const { deregisteredFrom } = registration;
    const given = givenFrom(day, from).filter(({ on }) => deregisteredFrom === null || on < deregisteredFrom);
    if (
      start.returnsTo &&
      isComplete(
        day,
        start,
        given.filter(({ on }) => on < from),
      )
    )
      continue;
    const { missing, late } = guidance(
      { registeredOn: from, today: guidanceDue, given: given.map(({ topic, on }) => ({ topic, on })) },
      day.scheme,
    ).value;
    const doneOn = missing.length > 0 ? null : late ? dayAfter(guidanceDue) : guidanceDue;
    const moved = start.visitation?.responsible === "jobcenter" || courseOver(day, start);
    list.add({
      key: `guidance:${registration.entityId}`,
      owner: "fund",
      rule: "R5.1",
      bucket: "guidance",
      text: "guidance",
      facts: { registeredOn: registration.registeredOn, missing: missing.join(",") },
      state: stateOf(doneOn, {
        opensOn: from,
        dueOn: guidanceDue,
        today: day.today,
        lapsed: moved || isPast(day, start),
      }),
      opensOn: from,
      dueOn: guidanceDue,
    });
    list.wakeOn(from);
  }
}

/** What was given since the course before: a re-placement starts anew (R2.5g). */
function givenFrom({ facts, courses }: CaseDay, from: string): Guidance[] {
  const before = courses.findLast(({ ended, lastDay }) => ended && lastDay < from)?.lastDay ?? null;
  return facts.guidance.filter(({ on }) => before === null || on > before);
}

function isComplete(day: CaseDay, { from }: Start, given: readonly Guidance[]): boolean {
  return guidance({ registeredOn: from, today: from, given }, day.scheme).value.missing.length === 0;
}

/** The course that the registration belongs to has gone to the jobcenter: guidance about the trial is past. */
function courseOver(day: CaseDay, { from, returnsTo }: Start): boolean {
  const course = returnsTo ?? day.courses.find(({ participation }) => participation.startDate >= from);
  return course?.over ?? false;
}

/**
 * R5.3, § 5, stk. 3 (I-27): once an end is registered, the member is guided about the jobcenter before the move: by the
 * end date, which still is the fund's. The guidance about the move that opened the course answers R5.1 and not this one;
 * a later one, or one from the day the end was registered, does.
 */
export function moveGuidanceDuties(day: CaseDay, list: DutyList): void {
  const { facts, today } = day;
  for (const course of day.courses) {
    const { participation, ended, lastDay, ends, next } = course;
    const { reasonCode } = participation;
    if (!ended || reasonCode === null || !guidanceAtMove({ reasonCode }).value.guideMember) continue;
    const opensOn = ends.map(({ registeredOn }) => registeredOn).sort()[0] ?? lastDay;
    const about = facts.guidance
      .filter(({ topic, on }) => topic === "transfer" && (course.after === null || on > course.after))
      .filter(({ on }) => next === null || on < next)
      .map(({ on }) => on)
      .sort();
    const doneOn = about.find((on, index) => on >= opensOn || index > 0) ?? null;
    const lapsed = (next !== null && next <= today) || (hasLeft(facts, today) && today > lastDay);
    list.add({
      key: `moveGuidance:${participation.entityId}`,
      owner: "fund",
      rule: "R5.3",
      bucket: "guidance",
      text: "moveGuidance",
      facts: { endDate: lastDay, reasonCode },
      state: stateOf(doneOn, { opensOn, dueOn: lastDay, today, lapsed }),
      opensOn,
      dueOn: lastDay,
    });
    list.wakeOn(opensOn, next, dayAfter(lastDay));
  }
}

/**
 * R5.2a, § 5, stk. 2: at every interview it is assessed whether the repatriation act covers the member. Listed only where
 * an interview was held without it; it lapses when the course has moved, for the guidance is then the jobcenter's.
 */
export function repatriationDuties(day: CaseDay, list: DutyList): void {
  repatriationGuidanceDuties(day, list);
  for (const { entityId, status, on, repatriationAssessed } of day.facts.interviews) {
    if (status !== "held" || repatriationAssessed !== null) continue;
    const course = day.courses.findLast(({ participation, lastDay }) => participation.startDate <= on && on <= lastDay);
    if (course === undefined) continue;
    const moved = course.over && movesToJobcenter(course.participation.reasonCode ?? 41);
    list.add({
      key: `repatriation:${entityId}`,
      owner: "fund",
      rule: "R5.2a",
      bucket: "guidance",
      text: "repatriation",
      facts: { on },
      state: stateOf(null, { opensOn: on, dueOn: on, today: day.today, lapsed: moved }),
      opensOn: on,
      dueOn: on,
    });
    list.wakeOn(on);
  }
}

/**
 * R5.2a: whom an interview found to be covered is guided about the act. Listed where that was not done there; guidance given
 * later, or at a later interview, meets it.
 */
function repatriationGuidanceDuties(day: CaseDay, list: DutyList): void {
  const { repatriations } = day.facts;
  for (const { entityId, found, guided, on } of repatriations) {
    if (found !== "inside" || guided !== false) continue;
    const course = day.courses.findLast(({ participation, lastDay }) => participation.startDate <= on && on <= lastDay);
    if (course === undefined) continue;
    const doneOn = repatriations.find((later) => later.on > on && later.guided === true)?.on ?? null;
    const moved = course.over && movesToJobcenter(course.participation.reasonCode ?? 41);
    list.add({
      key: `repatriationGuidance:${entityId}`,
      owner: "fund",
      rule: "R5.2a",
      bucket: "guidance",
      text: "repatriationGuidance",
      facts: { on },
      state: stateOf(doneOn, { opensOn: on, dueOn: on, today: day.today, lapsed: moved }),
      opensOn: on,
      dueOn: on,
    });
    list.wakeOn(on);
  }
}
