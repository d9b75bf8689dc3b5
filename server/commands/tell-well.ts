import { z } from "zod";
import { daySchema } from "@/server/rules/inputs";
import { factNamed } from "./case-now";
import { badInput } from "./kernel/bad-input";
import { newVersion } from "./kernel/new-version";
import { type Command, nothing } from "./kernel/plan";
import { appointmentsThatStand } from "./standing-appointments";
import { fundReads, nearToday } from "./told-to-fund";

export const tellWellInput = z.object({ noticeId: z.uuid(), /** The last day of illness. */ to: daySchema });

/** The member is well again: the illness told of gets its last day, and is to be read once more. */
export const tellWell: Command<typeof tellWellInput> = {
  name: "tellWell",
  input: tellWellInput,
  plan: (facts, { noticeId, to }, context) => {
    const illness = factNamed(facts.notices, noticeId, "noticeId");
    if (illness.kind !== "illness") badInput("noticeId", "unknown");
    nearToday("to", to, context.today);
    if (illness.from !== null && to < illness.from) badInput("to", "beforeFrom");
    const by = newVersion<"notices">(illness, { to, appliesOn: context.today, handledOn: null });
    return {
      ...nothing,
      asked: [],
      writes: [{ kind: "notices", supersede: noticeId, by }],
      consequences: [...appointmentsThatStand(facts, { from: context.today, to: null }, context.today), fundReads],
      summary: {},
    };
  },
};
