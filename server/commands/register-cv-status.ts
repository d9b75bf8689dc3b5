import { z } from "zod";
import { daySchema } from "@/server/rules/inputs";
import { notAfterToday } from "./kernel/bad-input";
import { type Command, nothing } from "./kernel/plan";

export const registerCvStatusInput = z.object({ on: daySchema, complete: z.boolean(), searchable: z.boolean() });

/** R4.7, § 4, stk. 7: how the cv on Jobnet stands, as Jobnet tells it. Where it lacks something, the fund follows it up. */
export const registerCvStatus: Command<typeof registerCvStatusInput> = {
  name: "registerCvStatus",
  input: registerCvStatusInput,
  plan: (_facts, { on, complete, searchable }, { today }) => {
    notAfterToday("on", on, today);
    return {
      ...nothing,
      asked: [],
      writes: [{ kind: "cvStatuses", add: { appliesOn: on, on, complete, searchable } }],
      summary: { on, complete, searchable },
    };
  },
};
