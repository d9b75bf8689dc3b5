"use client";

import { useState } from "react";
import { useDraft } from "@/components/caseworker/acts/use-draft";
import type { CasePlanPage } from "@/server/queries/plan/case-plan";
import type { MemberNotice } from "@/server/rules/case-facts";
import type { ActivityKind, JobGoalAim } from "@/server/rules/vocabulary";
import { type ActivityValues, type GoalValues, type PlanValues, planStart, withStanding } from "./plan-form";

let rows = 0;
/** A name for a row that does not stand in the case yet. */
function newKey(): string {
  rows += 1;
  return `new-${Date.now().toString(36)}-${rows}`;
}

const without = <T extends { key: string }>(items: readonly T[], { key }: T): T[] =>
  items.filter((one) => one.key !== key);
const inPlace = <T extends { key: string }>(items: readonly T[], item: T): T[] =>
  items.map((one) => (one.key === item.key ? item : one));

/** The plan's form, kept as a draft while it is written, and what can be done in it. */
export function usePlanForm(page: CasePlanPage) {
  const [typed, setTyped, forget] = useDraft<PlanValues>(`plan:${page.memberId}`, () => planStart(page));
  const [touched, setTouched] = useState(false);
  const values = withStanding(typed, page);
  const change = (next: Partial<PlanValues>) => {
    setTouched(true);
    setTyped({ ...values, ...next });
  };
  const gone = (id: string | null) => (id ? [...values.removed, id] : values.removed);
  return {
    values,
    touched,
    forget,
    write: (text: string) => change({ text }),
    setGoal: (goal: GoalValues) => change({ goals: inPlace(values.goals, goal) }),
    removeGoal: (goal: GoalValues) => change({ goals: without(values.goals, goal), removed: gone(goal.goalId) }),
    addGoal: () =>
      change({
        goals: [
          ...values.goals,
          { key: newKey(), goalId: null, title: "", occupationCode: null, aim: null, approved: true, reason: "" },
        ],
      }),
    /** A goal that the member has proposed, as it was proposed; the plan is then the answer to it. */
    takeProposal: ({ entityId, text, choice, about }: MemberNotice) =>
      change({
        goals: [
          ...values.goals,
          {
            key: newKey(),
            goalId: null,
            title: text ?? "",
            occupationCode: about,
            aim: choice as JobGoalAim | null,
            approved: true,
            reason: "",
          },
        ],
        answers: [...values.answers, entityId],
      }),
    answer: (noticeId: string, answered: boolean) =>
      change({
        answers: answered ? [...values.answers, noticeId] : values.answers.filter((one) => one !== noticeId),
      }),
    setActivity: (activity: ActivityValues) => change({ activities: inPlace(values.activities, activity) }),
    removeActivity: (activity: ActivityValues) =>
      change({ activities: without(values.activities, activity), removed: gone(activity.activityId) }),
    addActivity: (kind: ActivityKind) =>
      change({
        activities: [
          ...values.activities,
          { key: newKey(), activityId: null, kind, what: "", by: "member", duty: false, dueOn: null },
        ],
      }),
  };
}
