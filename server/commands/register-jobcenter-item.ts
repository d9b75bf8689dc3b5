import { z } from "zod";
import { daySchema } from "@/server/rules/inputs";
import { factNamed } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Command, nothing } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";

export const registerJobcenterItemInput = z.object({
  /** The one that has changed; a new one where none is named. */
  itemId: z.uuid().nullish(),
  kind: z.enum(["deadline", "meeting"]),
  on: daySchema,
  state: z.enum(["open", "annulled", "cancelled"]).default("open"),
});

/** R4.3c, I-22: what the exchange says that the jobcenter has going with the member: a deadline or a booked meeting. */
export const registerJobcenterItem: Command<typeof registerJobcenterItemInput> = {
  name: "registerJobcenterItem",
  input: registerJobcenterItemInput,
  plan: (facts, { itemId, kind, on, state }, { scheme }) => {
    const rules = questionsTo(scheme);
    const before = itemId ? factNamed(facts.jobcenterItems, itemId, "itemId") : null;
    const item = { appliesOn: on, kind, on, state };
    return {
      ...nothing,
      asked: rules.asked,
      writes: [
        before
          ? { kind: "jobcenterItems", supersede: before.entityId, by: newVersion<"jobcenterItems">(before, item) }
          : { kind: "jobcenterItems", add: item },
      ],
      summary: { kind, on, state },
    };
  },
};
