import { diffWords } from "diff";
import type { ActivityThen, GoalThen, PlanThen } from "./plan-history";

/** A stretch of a text that stayed, was taken out, or was put in. */
export type TextPart = { readonly kind: "same" | "added" | "removed"; readonly value: string };
type Changed<T> = {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly { readonly before: T; readonly after: T }[];
};
/** What one version of the plan has become in another; `text` is `null` where it is the same. */
export type PlanChanges = {
  readonly text: readonly TextPart[] | null;
  readonly goals: Changed<GoalThen>;
  readonly activities: Changed<ActivityThen>;
};

/** What is different in a later version of the plan: its text word by word, its goals and activities one by one. */
export function planChanges(before: PlanThen, after: PlanThen): PlanChanges {
  return {
    text: before.text === after.text ? null : textChanges(before.text, after.text),
    goals: listChanges(before.goals, after.goals),
    activities: listChanges(before.activities, after.activities),
  };
}

function textChanges(before: string, after: string): TextPart[] {
  return diffWords(before, after).map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    value,
  }));
}

function listChanges<T extends { entityId: string }>(before: readonly T[], after: readonly T[]): Changed<T> {
  const old = new Map(before.map((one) => [one.entityId, one]));
  const kept = new Set(after.map(({ entityId }) => entityId));
  return {
    added: after.filter(({ entityId }) => !old.has(entityId)),
    removed: before.filter(({ entityId }) => !kept.has(entityId)),
    changed: after.flatMap((one) => {
      const earlier = old.get(one.entityId);
      return earlier && JSON.stringify(earlier) !== JSON.stringify(one) ? [{ before: earlier, after: one }] : [];
    }),
  };
}
