import type { PlanActivity } from "../case-facts";
import { type CaseDay, type Course, isExempt } from "./case-day";
import type { DutyState } from "./duty";
import type { DutyList } from "./duty-list";

/**
 * R11.2e, § 11, stk. 2: what was agreed in Min Plan is somebody's to do by a day. An activity that the member has a duty to
 * take part in stands with its paragraph; a next step, and an activity that is free, is operational.
 */
export function planActivityDuties(day: CaseDay, list: DutyList): void {
  for (const activity of day.facts.planActivities) {
    const { entityId, kind, what, by, duty, dueOn, appliesOn } = activity;
    list.add({
      key: `${kind}:${entityId}`,
      owner: by,
      rule: duty ? "R11.2e" : null,
      bucket: by === "fund" ? "minPlan" : null,
      text: duty ? "planActivity" : "planStep",
      facts: { what },
      state: stateOf(day, activity),
      opensOn: appliesOn,
      dueOn,
    });
    list.wakeOn(appliesOn);
  }
}

function stateOf(day: CaseDay, activity: PlanActivity): DutyState {
  const { state, closedOn, dueOn, appliesOn, duty, by } = activity;
  if (state === "done") return closedOn !== null && dueOn !== null && closedOn > dueOn ? "late" : "met";
  if (state === "notDone" || isOver(day, appliesOn)) return "lapsed";
  // Who is under reduced effort is free of activities, not of what was promised them.
  if (duty && by === "member" && isExempt(day.facts, day.today)) return "exempt";
  return appliesOn > day.today ? "upcoming" : "open";
}

/** What was agreed belongs to its course, and lapses with it; before the first it waits for what the visitation says. */
function isOver({ courses, facts }: CaseDay, appliesOn: string): boolean {
  const own = courses.find((course) => belongsTo(course, appliesOn));
  return own ? own.over || own.inAndOut : facts.visitations.at(-1)?.responsible === "jobcenter";
}

const belongsTo = ({ after, next }: Course, appliesOn: string): boolean =>
  (after === null || appliesOn > after) && (next === null || appliesOn < next);
