import { z } from "zod";
import type { CaseFacts, PlanActivity } from "@/server/rules/case-facts";
import { daySchema, issueAt, writtenSchema } from "@/server/rules/inputs";
import { ACTIVITY_KINDS, PARTIES } from "@/server/rules/vocabulary";
import { factNamed } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Effects, joined, noEffects } from "./marking";

/** An activity or a next step as it is written in the plan. How it ends is registered by acts of its own. */
export const planActivityInput = z
  .object({
    activityId: z.uuid().nullish(),
    kind: z.enum(ACTIVITY_KINDS),
    what: writtenSchema.max(300),
    by: z.enum(PARTIES),
    /** R11.2e: the member has a duty to take part in it; never of a next step. */
    duty: z.boolean(),
    dueOn: daySchema.nullish(),
  })
  .superRefine(({ kind, duty, by, dueOn }, context) => {
    if (kind === "step" && !dueOn) context.addIssue(issueAt("dueOn")("missing"));
    if (duty && (kind === "step" || by !== "member")) context.addIssue(issueAt("duty")("contradiction"));
  });
type Written = z.output<typeof planActivityInput>;

/** Brings what stands in the plan to be done to what is written. What has ended stays as it ended. */
export function activitiesBecome(facts: CaseFacts, written: readonly Written[], today: string): Effects {
  const kept = new Set(written.map(({ activityId }) => activityId));
  const open = facts.planActivities.filter(({ state }) => state === "open");
  return joined(
    ...open.filter(({ entityId }) => !kept.has(entityId)).map(removed),
    ...written.map((activity, at) => become(facts, activity, today, at)),
  );
}

const removed = ({ entityId, what, kind, duty }: PlanActivity): Effects => ({
  ...noEffects(),
  writes: [{ kind: "planActivities", supersede: entityId, by: null }],
  consequences: [{ kind: "activityRemoved", facts: { what, activity: kind }, rule: duty ? "R11.2e" : null }],
});

function become(facts: CaseFacts, { activityId, ...written }: Written, today: string, at: number): Effects {
  const before = activityId ? factNamed(facts.planActivities, activityId, `activities.${at}.activityId`) : null;
  const { kind, what, by, duty } = written;
  const dueOn = written.dueOn ?? null;
  if (before && before.state !== "open") return noEffects();
  const unchanged =
    before !== null &&
    before.kind === kind &&
    before.what === what &&
    before.by === by &&
    before.duty === duty &&
    before.dueOn === dueOn;
  if (unchanged) return noEffects();
  const content = { kind, what, by, duty, dueOn };
  return {
    ...noEffects(),
    writes: [
      before
        ? {
            kind: "planActivities",
            supersede: before.entityId,
            by: newVersion<"planActivities">(before, content),
          }
        : {
            kind: "planActivities",
            as: `new:activity-${at}`,
            add: { appliesOn: today, ...content, state: "open", closedOn: null, note: null },
          },
    ],
    consequences: [
      {
        kind: "planActivity",
        facts: { what, by, duty: duty ? "yes" : "no", dueOn: dueOn ?? "none", activity: kind },
        rule: duty ? "R11.2e" : null,
      },
    ],
  };
}
