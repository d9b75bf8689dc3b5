import { maxDay } from "../day";
import { jobcenterItemsAtEntry } from "../section-04-deadlines";
import { noticePeriodEffort } from "../section-04-interviews";
import { type CaseDay, isDeregisteredOn, isExempt, registrationOn } from "./case-day";
import type { Duty } from "./duty";
import type { DutyList } from "./duty-list";
import { dayAfter } from "./remembered-days";

/**
 * R4.7, § 4, stk. 7: throughout the period the member keeps the cv on Jobnet complete, up to date and searchable. Where
 * Jobnet last said that it is not, the member is told what lacks, and the fund, which watches it, follows it up.
 */
export function cvDuties(day: CaseDay, list: DutyList): void {
  const { facts, today } = day;
  for (const { participation, over, inAndOut } of day.courses) {
    if (inAndOut) continue;
    const { startDate } = participation;
    const rests = over || isDeregisteredOn(facts, today);
    const last = facts.cvStatuses.findLast(({ on }) => on >= startDate && on <= today);
    const lacking = last !== undefined && !(last.complete && last.searchable);
    const lacks: Duty["facts"] = lacking
      ? { complete: last.complete, searchable: last.searchable, since: last.on }
      : {};
    list.add({
      key: `cv:${participation.entityId}`,
      owner: "member",
      rule: "R4.7",
      bucket: null,
      text: lacking ? "cvLacking" : "cv",
      facts: lacks,
      state: rests ? "lapsed" : isExempt(facts, today) ? "exempt" : startDate > today ? "upcoming" : "open",
      opensOn: startDate,
      dueOn: null,
    });
    for (const { on } of facts.cvStatuses) list.wakeOn(on);
    if (!lacking) continue;
    list.add({
      key: `cvToFollowUp:${participation.entityId}`,
      owner: "fund",
      rule: "R4.7",
      bucket: "toRead",
      text: "cvToFollowUp",
      facts: lacks,
      state: rests ? "lapsed" : isExempt(facts, today) ? "exempt" : "open",
      opensOn: last.on,
      dueOn: null,
    });
  }
}

/**
 * R4.1d, § 4, stk. 1: members known to be under notice are offered an effort. Answered by an interview fixed or held
 * before registration; past once they have registered.
 */
export function noticeDuties(day: CaseDay, list: DutyList): void {
  const { facts, today, circumstances } = day;
  if (!noticePeriodEffort({ underNotice: circumstances?.situation === "underNotice" }).value.toBeOffered) return;
  const first = facts.registrations.map(({ registeredOn }) => registeredOn).sort()[0] ?? null;
  const opensOn = circumstances!.appliesOn;
  if (first !== null && first <= opensOn) return;
  const offered = facts.interviews.some(
    ({ status, on }) => (status === "held" || status === "booked") && on >= opensOn && (first === null || on < first),
  );
  list.add({
    key: `noticeEffort:${circumstances!.entityId}`,
    owner: "fund",
    rule: "R4.1d",
    bucket: "interviewsOwed",
    text: "noticeEffort",
    facts: { since: opensOn },
    state: offered
      ? "met"
      : registrationOn(facts, today) || (first !== null && first <= today)
        ? "lapsed"
        : opensOn > today
          ? "upcoming"
          : "open",
    opensOn,
    dueOn: null,
  });
  list.wakeOn(opensOn, first);
}

/**
 * R4.3c, § 4, stk. 3 (I-22): a jobcenter meeting booked before the member came in is for the jobcenter to cancel, before
 * its day. Nothing of it follows from a marking in and out in one act (I-5).
 */
export function jobcenterMeetingDuties(day: CaseDay, list: DutyList): void {
  const { facts, today } = day;
  for (const item of facts.jobcenterItems) {
    if (item.kind !== "meeting") continue;
    const course = day.courses.findLast(
      ({ participation, inAndOut }) => !inAndOut && item.on >= participation.startDate,
    );
    if (!course || item.on > course.lastDay) continue;
    const state = item.state === "open" || item.state === "toBeCancelled" ? "open" : "cancelled";
    const { toBeCancelled } = jobcenterItemsAtEntry({
      inAndOutInOneAct: false,
      items: [{ id: item.entityId, kind: item.kind, state }],
    }).value;
    const opensOn = maxDay(course.participation.startDate, item.appliesOn < item.on ? item.appliesOn : "1900-01-01");
    list.add({
      key: `jobcenterMeeting:${item.entityId}`,
      owner: "jobcenter",
      rule: "R4.3c",
      bucket: null,
      text: "jobcenterMeeting",
      facts: { on: item.on },
      state: toBeCancelled.length === 0 ? "met" : today > item.on ? "lapsed" : opensOn > today ? "upcoming" : "open",
      opensOn,
      dueOn: item.on,
    });
    list.wakeOn(opensOn, dayAfter(item.on));
  }
}
