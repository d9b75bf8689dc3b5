import type { Holiday } from "../case-facts";
import { maxDay } from "../day";
import { holiday } from "../section-06-holiday";
import { type CaseDay, danishDay, hasLeft } from "./case-day";
import type { DutyList } from "./duty-list";
import { dayBefore } from "./remembered-days";
import { stateOf } from "./visitation";

/**
 * R6b, § 6, stk. 1 and 2: holiday that the member may not register alone is approved or refused by the fund, before it
 * starts; also holiday after the move, when it was asked for during the period (R6c). Holiday told of after it is the
 * jobcenter's, and what the member registered alone asks for nothing.
 */
export function holidayDuties(day: CaseDay, list: DutyList): void {
  for (const asked of day.facts.holidays) {
    if (asked.state === "registered" || isJobcenters(day, asked)) continue;
    const dueOn = maxDay(asked.reportedOn, dayBefore(asked.from));
    const decided = asked.state === "approved" || asked.state === "refused";
    list.add({
      key: `holiday:${asked.entityId}`,
      owner: "fund",
      rule: "R6b",
      bucket: "holiday",
      text: "holiday",
      facts: { from: asked.from, to: asked.to, reportedOn: asked.reportedOn },
      state: stateOf(decided ? danishDay(asked.recordedAt) : null, {
        opensOn: asked.reportedOn,
        dueOn,
        today: day.today,
        lapsed: asked.state === "withdrawn" || hasLeft(day.facts, day.today),
      }),
      opensOn: asked.reportedOn,
      dueOn,
    });
    list.wakeOn(asked.reportedOn);
  }
}

function isJobcenters({ courses, scheme }: CaseDay, { reportedOn, from, to }: Holiday): boolean {
  const course = courses.findLast(({ participation }) => participation.startDate <= reportedOn);
  const participationEndsOn = course?.lastDay;
  return holiday({ reportedOn, from, to, participationEndsOn }, scheme).value.procedure === "jobcenter";
}
