import { maxDay } from "../day";
import { endAtExpiry } from "../section-14-expiry";
import { type CaseDay, type Course, danishDay } from "./case-day";
import type { DutyList } from "./duty-list";
import { expectedHandover, expectedHoursAMonth, type HoursStanding, hoursOf, monthsOf } from "./expected-handover";
import { dayAfter, endOfMonth } from "./remembered-days";
import { stateOf } from "./visitation";

/**
 * R9.1 and R9.2, § 9: a course whose hours have reached the limit is ended with code 41 in the month in which they were
 * registered (I-2); one within a month of it is to be prepared for the move.
 */
export function hoursDuties(day: CaseDay, list: DutyList): void {
  for (const course of day.courses) {
    if (course.inAndOut) continue;
    const standing = hoursOf(day, course);
    if (standing?.reached) addReached(day, course, standing, list);
    if (standing && !standing.reached) addNear(day, course, standing, list);
    addExpiry(day, course, list);
  }
}

function addReached(day: CaseDay, course: Course, { total, threshold }: HoursStanding, list: DutyList): void {
  const { participation, ended, lastDay, over, ends } = course;
  const reachedOn = maxDay(reachedDay(day, course, threshold), participation.startDate);
  const dueOn = endOfMonth(reachedOn);
  const with41 = participation.reasonCode === 41;
  // Hours of the time after the move are the jobcenter's count.
  if (reachedOn > lastDay && !with41) return;
  list.wakeOn(reachedOn, dayAfter(lastDay));
  list.add({
    key: `hoursReached:${participation.entityId}`,
    owner: "fund",
    rule: "R9.2",
    bucket: "hoursLimit",
    text: "hoursReached",
    facts: { total, threshold, endDate: dueOn },
    state: stateOf(ended && with41 ? (ends.find((end) => end.reasonCode === 41)?.registeredOn ?? lastDay) : null, {
      opensOn: reachedOn,
      dueOn,
      today: day.today,
      lapsed: ended || over,
    }),
    opensOn: reachedOn,
    dueOn,
  });
}

/** The day on which the month that reached the limit was registered. */
function reachedDay(day: CaseDay, course: Course, threshold: number): string {
  const months = [...monthsOf(day, course)].sort((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1));
  let total = 0;
  for (const month of months) {
    total += month.hours;
    if (total >= threshold) return danishDay(month.recordedAt);
  }
  return course.participation.startDate;
}

function addNear(day: CaseDay, course: Course, standing: HoursStanding, list: DutyList): void {
  const expected = expectedHandover(day, course, standing);
  if (expected === null || standing.remaining > expectedHoursAMonth(day, course)) return;
  const recorded = monthsOf(day, course).map(({ recordedAt }) => danishDay(recordedAt));
  const opensOn = maxDay(course.participation.startDate, ...recorded);
  const dueOn = endOfMonth(`${expected.month}-01`);
  list.wakeOn(expected.movesOn, opensOn);
  list.add({
    key: `hoursNear:${course.participation.entityId}`,
    owner: "fund",
    rule: "R9.1",
    bucket: "hoursLimit",
    text: "hoursNear",
    facts: { remaining: standing.remaining, threshold: standing.threshold, month: expected.month },
    state: stateOf(null, { opensOn, dueOn, today: day.today, lapsed: false }),
    opensOn,
    dueOn,
  });
}

/** I-25 on R14.3a, § 14, stk. 3: a participation still open after the scheme's last day is ended with code 41. */
function addExpiry(day: CaseDay, { participation, ended }: Course, list: DutyList): void {
  const expiry = ended ? null : endAtExpiry({ today: day.today }, day.scheme).value;
  if (expiry === null) return;
  const opensOn = dayAfter(expiry.endDate);
  list.add({
    key: `expiry:${participation.entityId}`,
    owner: "fund",
    rule: "I-25",
    bucket: "hoursLimit",
    text: "expiry",
    facts: { endDate: expiry.endDate },
    state: "open",
    opensOn,
    dueOn: null,
  });
}
