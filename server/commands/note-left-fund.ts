import { z } from "zod";
import { daySchema } from "@/server/rules/inputs";
import { openParticipation } from "./case-now";
import { type Command, type Consequence, nothing } from "./kernel/plan";

export const noteLeftFundInput = z.object({
  /** I-31: the last day of membership; it may lie ahead. */
  leftFundOn: daySchema,
  /** Left, or moved to another fund: the same in this law (R1.2b). */
  cause: z.enum(["U", "A"]),
});

/**
 * R1.2b, § 1, stk. 2: the fund learns that a member leaves it. The marking out with code 43 is proposed as a duty, and is
 * the caseworker's to take.
 */
export const noteLeftFund: Command<typeof noteLeftFundInput> = {
  name: "noteLeftFund",
  input: noteLeftFundInput,
  plan: (facts, { leftFundOn, cause }) => {
    const proposed: Consequence[] = openParticipation(facts)
      ? [{ kind: "mustLeave", facts: { reasonCode: 43 }, rule: "R1.2b" }]
      : [];
    return { ...nothing, asked: [], leftFundOn, consequences: proposed, summary: { leftFundOn, cause } };
  },
};
