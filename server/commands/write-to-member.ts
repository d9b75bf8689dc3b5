import { z } from "zod";
import { writtenSchema } from "@/server/rules/inputs";
import { factNamed } from "./case-now";
import { type Command, nothing } from "./kernel/plan";
import { letter } from "./marking";

export const writeToMemberInput = z.object({
  text: writtenSchema,
  /** The interview it is about; of the case as a whole without one. */
  about: z.uuid().nullish(),
});

/** The caseworker writes to the member: a message in the portal. */
export const writeToMember: Command<typeof writeToMemberInput> = {
  name: "writeToMember",
  input: writeToMemberInput,
  plan: (facts, { text, about }) => {
    if (about) factNamed(facts.interviews, about, "about");
    return { ...nothing, asked: [], ...letter("message", { text, about: about ?? null }), summary: {} };
  },
};
