import { z } from "zod";
import { factNamed } from "./case-now";
import { type Command, nothing } from "./kernel/plan";
import { fundReads, memberTextSchema, toldToday } from "./told-to-fund";

export const writeToFundInput = z.object({
  text: memberTextSchema,
  /** The interview it is about; of the case as a whole without one. */
  about: z.uuid().nullish(),
});

/** The member writes to the caseworker. */
export const writeToFund: Command<typeof writeToFundInput> = {
  name: "writeToFund",
  input: writeToFundInput,
  plan: (facts, { text, about }, context) => {
    if (about) factNamed(facts.interviews, about, "about");
    return {
      ...nothing,
      asked: [],
      writes: [toldToday({ kind: "message", text, about: about ?? null }, context)],
      consequences: [fundReads],
      summary: {},
    };
  },
};
