import type { CasePlanPage } from "@/server/queries/plan/case-plan";
import { jobGoalApproval } from "@/server/rules/section-11-min-plan";
import type { ActivityKind, JobGoalAim, Party } from "@/server/rules/vocabulary";

/** A job goal in the form; `key` names its fields, and is its id where it stands already. */
export type GoalValues = {
  key: string;
  goalId: string | null;
  title: string;
  occupationCode: string | null;
  aim: JobGoalAim | null;
  approved: boolean;
  reason: string;
};
export type ActivityValues = {
  key: string;
  activityId: string | null;
  kind: ActivityKind;
  what: string;
  by: Party;
  duty: boolean;
  dueOn: string | null;
};
/** What is typed. `removed` names what stands in the case and is to go; `answers` what this plan is the answer to. */
export type PlanValues = {
  text: string;
  goals: readonly GoalValues[];
  activities: readonly ActivityValues[];
  removed: readonly string[];
  answers: readonly string[];
};

export const planStart = (page: CasePlanPage): PlanValues =>
  withStanding({ text: page.plan?.text ?? "", goals: [], activities: [], removed: [], answers: [] }, page);

/**
 * The form with what has come into the case since it was begun, and without what has gone: a draft from yesterday takes
 * nothing back that somebody has written today.
 */
export function withStanding(values: PlanValues, page: CasePlanPage): PlanValues {
  const open = page.activities.filter(({ state }) => state === "open");
  const known = new Set([...values.goals.map(({ goalId }) => goalId), ...values.removed]);
  const knownActivities = new Set([...values.activities.map(({ activityId }) => activityId), ...values.removed]);
  const stands = new Set([...page.goals, ...open].map(({ entityId }) => entityId));
  return {
    ...values,
    goals: [
      ...values.goals.filter(({ goalId }) => goalId === null || stands.has(goalId)),
      ...page.goals
        .filter(({ entityId }) => !known.has(entityId))
        .map(({ entityId, title, occupationCode, aim, approved, reason }) => ({
          key: entityId,
          goalId: entityId,
          title,
          occupationCode,
          aim,
          approved,
          reason: reason ?? "",
        })),
    ],
    activities: [
      ...values.activities.filter(({ activityId }) => activityId === null || stands.has(activityId)),
      ...open
        .filter(({ entityId }) => !knownActivities.has(entityId))
        .map(({ entityId, kind, what, by, duty, dueOn }) => ({
          key: entityId,
          activityId: entityId,
          kind,
          what,
          by,
          duty,
          dueOn,
        })),
    ],
  };
}

const isBlank = (text: string): boolean => text.trim() === "";
/** A row that was begun and left empty is none. */
const writtenGoals = ({ goals }: PlanValues) => goals.filter(({ goalId, title }) => goalId !== null || !isBlank(title));
const writtenActivities = ({ activities }: PlanValues) =>
  activities.filter(({ activityId, what }) => activityId !== null || !isBlank(what));

/** The command's input, as `writeMinPlan` takes it. */
export function planInput(values: PlanValues, state: "draft" | "published") {
  return {
    text: values.text,
    state,
    goals: writtenGoals(values).map(({ goalId, title, occupationCode, aim, approved, reason }) => ({
      goalId,
      title,
      occupationCode,
      aim,
      approved,
      reason: isBlank(reason) ? null : reason,
    })),
    activities: writtenActivities(values).map(({ activityId, kind, what, by, duty, dueOn }) => ({
      activityId,
      kind,
      what,
      by,
      duty: duty && kind === "activity" && by === "member",
      dueOn,
    })),
    answers: values.answers,
  };
}

export type PlanProblem = {
  /** The id of the field. */
  field: string;
  why: "text" | "goalTitle" | "aim" | "reason" | "what" | "dueOn" | "field";
};

/** What the form can tell by itself before it asks; the law's own answer is the command's. */
export function planProblems(values: PlanValues): PlanProblem[] {
  return [
    ...(isBlank(values.text) ? [{ field: "plan-text", why: "text" } as const] : []),
    ...writtenGoals(values).flatMap(({ key, title, aim, approved, reason }): PlanProblem[] => [
      ...(isBlank(title) ? [{ field: `${key}-title`, why: "goalTitle" } as const] : []),
      ...(aim === null ? [{ field: `${key}-aim`, why: "aim" } as const] : []),
      ...(aim !== null && jobGoalApproval({ aim, approved, reason }).outcome !== "allowed"
        ? [{ field: `${key}-reason`, why: "reason" } as const]
        : []),
    ]),
    ...writtenActivities(values).flatMap(({ key, kind, what, dueOn }): PlanProblem[] => [
      ...(isBlank(what) ? [{ field: `${key}-what`, why: "what" } as const] : []),
      ...(kind === "step" && dueOn === null ? [{ field: `${key}-dueOn`, why: "dueOn" } as const] : []),
    ]),
  ];
}

/** The field that a path of the input means: `goals.1.title`, say. */
export function planFieldOf(path: string, values: PlanValues): string {
  const [part, at, field] = path.split(".");
  const rows: readonly { key: string }[] =
    part === "goals" ? writtenGoals(values) : part === "activities" ? writtenActivities(values) : [];
  const row = rows[Number(at)];
  return row ? `${row.key}-${field}` : "plan-text";
}
