import { z } from "zod";
import { badInput } from "./kernel/bad-input";
import { newVersion } from "./kernel/new-version";
import { type Command, nothing } from "./kernel/plan";

export const doStepInput = z.object({
  activityId: z.uuid(),
  /** `false` takes back what was marked by mistake. */
  done: z.boolean(),
});

/**
 * The member has done what was theirs to do. Of an activity with a duty to take part it is the fund that registers it
 * (R11.2e): to the member's own acts there is none such.
 */
export const doStep: Command<typeof doStepInput> = {
  name: "doStep",
  input: doStepInput,
  plan: (facts, { activityId, done }, { today }) => {
    const own = facts.planActivities.find((one) => one.entityId === activityId && one.by === "member" && !one.duty);
    if (!own || own.state === "notDone") badInput("activityId", "unknown");
    const closed = { state: done ? ("done" as const) : ("open" as const), closedOn: done ? today : null };
    return {
      ...nothing,
      asked: [],
      writes: [{ kind: "planActivities", supersede: activityId, by: newVersion<"planActivities">(own, closed) }],
      consequences: [{ kind: "activityCloses", facts: { what: own.what, ended: closed.state }, rule: null }],
      summary: { what: own.what, ended: closed.state },
    };
  },
};
