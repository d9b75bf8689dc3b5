import { z } from "zod";
import { writtenSchema } from "@/server/rules/inputs";
import { ACTIVITY_STATES } from "@/server/rules/vocabulary";
import { factNamed } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Command, nothing } from "./kernel/plan";

export const closeActivityInput = z.object({
  activityId: z.uuid(),
  /** `open` takes back what was registered by mistake. */
  state: z.enum(ACTIVITY_STATES),
  note: writtenSchema.max(500).nullish(),
});

/** R11.2e: an activity or a next step was done, or was not; or is open again. */
export const closeActivity: Command<typeof closeActivityInput> = {
  name: "closeActivity",
  input: closeActivityInput,
  plan: (facts, { activityId, state, note }, { today }) => {
    const before = factNamed(facts.planActivities, activityId, "activityId");
    const { what, duty } = before;
    const closed = { state, closedOn: state === "open" ? null : today, note: note ?? null };
    return {
      ...nothing,
      asked: [],
      writes: [{ kind: "planActivities", supersede: activityId, by: newVersion<"planActivities">(before, closed) }],
      consequences: [{ kind: "activityCloses", facts: { what, ended: state }, rule: duty ? "R11.2e" : null }],
      summary: { what, ended: state },
    };
  },
};
