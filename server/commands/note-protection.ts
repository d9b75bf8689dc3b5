import { z } from "zod";
import { type Command, nothing } from "./kernel/plan";

export const noteProtectionInput = z.object({ protected: z.boolean() });

/** The member's name and address are protected from now on, or no longer: everywhere they are shown, at once. */
export const noteProtection: Command<typeof noteProtectionInput> = {
  name: "noteProtection",
  input: noteProtectionInput,
  plan: (_facts, { protected: protectedIdentity }) => ({
    ...nothing,
    asked: [],
    protectedIdentity,
    summary: { protected: protectedIdentity },
  }),
};
