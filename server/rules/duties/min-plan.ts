import type { MinPlan } from "../case-facts";
import { type MinPlanInput, minPlan } from "../section-11-min-plan";
import type { CaseDay, Course } from "./case-day";
import type { DutyState } from "./duty";
import type { DutyList } from "./duty-list";
import { isPast, type Start, startsOf } from "./visitation";

/** What belongs to a course: registered after the one before it had ended (R2.5g), and before the next. */
function within<T extends { appliesOn: string }>(
  facts: readonly T[],
  { after, next }: Pick<Course, "after" | "next">,
): T[] {
  return facts.filter(({ appliesOn }) => (after === null || appliesOn > after) && (next === null || appliesOn < next));
}

/**
 * R11.2a to R11.2d: what `minPlan` is to be asked of a case on a day: of the course that runs, or ran last. Before a
 * visitation the plan is written for the fund.
 */
export function minPlanQuestion(day: CaseDay, responsible: "fund" | "jobcenter" | "undecided" | "none"): MinPlanInput {
  const { facts, courses, circumstances, today } = day;
  const course = courses.findLast(({ participation }) => participation.startDate <= today) ?? {
    after: null,
    next: null,
  };
  const withJobcenter = responsible === "jobcenter";
  const starts = startsOf(day);
  const sent = starts.some((start) => (sentToJobcenterOn(day, start) ?? "9999") <= start.due && !isPast(day, start));
  return {
    responsible: withJobcenter ? "jobcenter" : "fund",
    sentToJobcenterWithinTwoWeeks: withJobcenter && sent,
    state: planState(within(facts.minPlans, course)),
    jobGoals: within(facts.jobGoals, course).map(({ approved, aim }) => ({ approved, aim })),
    situation: circumstances?.situation ?? "unemployed",
  };
}

const planState = (plans: readonly MinPlan[]) => plans.at(-1)?.state ?? "none";

/** R11.2a, R11.2c and R11.2d, § 11, stk. 2: a published Min Plan with approved job goals for every participant. */
export function minPlanDuties(day: CaseDay, list: DutyList): void {
  const { facts, today, circumstances } = day;
  const situation = circumstances?.situation ?? "unemployed";
  for (const course of day.courses) {
    if (course.inAndOut) continue;
    const { participation, over } = course;
    const { startDate: opensOn, entityId } = participation;
    const jobGoals = within(facts.jobGoals, course);
    const state = planState(within(facts.minPlans, course));
    const { missing } = minPlan(
      { responsible: "fund", sentToJobcenterWithinTwoWeeks: false, state, jobGoals, situation },
      day.scheme,
    ).value;
    const stateFor = (lacks: boolean): DutyState => {
      if (!lacks) return "met";
      return over ? "lapsed" : opensOn > today ? "upcoming" : "open";
    };
    list.add({
      owner: "fund",
      bucket: "minPlan",
      opensOn,
      dueOn: null,
      key: `minPlan:${entityId}`,
      rule: "R11.2a",
      text: state === "draft" ? "minPlanPublish" : "minPlan",
      facts: { state },
      state: stateFor(missing.includes("plan") || missing.includes("publication")),
    });
    list.add({
      owner: "fund",
      bucket: "minPlan",
      opensOn,
      dueOn: null,
      key: `jobGoal:${entityId}`,
      rule: "R11.2c",
      text: "jobGoal",
      facts: { goals: jobGoals.length },
      state: stateFor(missing.includes("approvedJobGoal")),
    });
    if (situation !== "unemployed") {
      list.add({
        owner: "fund",
        bucket: "minPlan",
        opensOn,
        dueOn: null,
        key: `similarJobGoal:${entityId}`,
        rule: "R11.2d",
        text: "similarJobGoal",
        facts: { situation },
        state: stateFor(missing.includes("similarJobGoal")),
      });
    }
  }
}

/**
 * R11.2b, § 11, stk. 2: whom the fund sends to the jobcenter within the first two weeks, by visitation or by marking out
 * with 44 or 45, gets a draft from the fund.
 */
export function minPlanDraftDuties(day: CaseDay, starts: readonly Start[], list: DutyList): void {
  const { facts, courses, scheme } = day;
  for (const start of starts) {
    const sentOn = sentToJobcenterOn(day, start);
    if (sentOn === null || sentOn > start.due) continue;
    const before = courses.findLast(({ ended, lastDay }) => ended && lastDay < start.from)?.lastDay ?? null;
    const following = courses.find(({ participation }) => participation.startDate > sentOn);
    const state = planState(
      within(facts.minPlans, { after: before, next: following?.participation.startDate ?? null }),
    );
    const { missing } = minPlan(
      { responsible: "jobcenter", sentToJobcenterWithinTwoWeeks: true, state, jobGoals: [], situation: "unemployed" },
      scheme,
    ).value;
    list.add({
      key: `minPlanDraft:${start.registration.entityId}`,
      owner: "fund",
      rule: "R11.2b",
      bucket: "minPlan",
      text: "minPlanDraft",
      facts: { sentOn },
      state: missing.length === 0 ? "met" : isPast(day, start) ? "lapsed" : sentOn > day.today ? "upcoming" : "open",
      opensOn: sentOn,
      dueOn: null,
    });
    list.wakeOn(sentOn);
  }
}

function sentToJobcenterOn({ courses }: CaseDay, { visitation, from, returnsTo }: Start): string | null {
  if (visitation?.responsible === "jobcenter") return visitation.assessedOn;
  if (returnsTo) return null;
  const course = courses.find(({ participation }) => participation.startDate >= from);
  const code = course?.participation.reasonCode;
  if (!course || (code !== 44 && code !== 45)) return null;
  return course.ends.map(({ registeredOn }) => registeredOn).sort()[0] ?? course.lastDay;
}
