import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { document } from "@/db/schema";
import type { CaseFacts } from "@/server/rules/case-facts";
import { deadlineStanding } from "./case-now";
import { badInput } from "./kernel/bad-input";
import { type Command, type Consequence, nothing } from "./kernel/plan";
import { fundReads, memberTextSchema, toldToday } from "./told-to-fund";

export const explainInput = z.object({
  /** The deadline or the interview. */
  about: z.uuid(),
  text: memberTextSchema,
  /** A document of the member's own that goes with it. */
  documentId: z.uuid().nullish(),
});

/**
 * The member explains a missed booking or interview. It is to be read before the fund takes a step that has an effect
 * (I-29); the step itself is the fund's, and telling stops no clock.
 */
export const explain: Command<typeof explainInput, { documentKnown: boolean }> = {
  name: "explain",
  input: explainInput,
  more: async (tx, { fundCode, memberId }, { documentId }) => {
    if (!documentId) return { documentKnown: true };
    const found = await tx
      .select({ id: document.id })
      .from(document)
      .where(and(eq(document.fundCode, fundCode), eq(document.memberId, memberId), eq(document.id, documentId)));
    return { documentKnown: found.length > 0 };
  },
  plan: (facts, { about, text, documentId }, context, { documentKnown }) => {
    if (!documentKnown) badInput("documentId", "unknown");
    return {
      ...nothing,
      asked: [],
      writes: [toldToday({ kind: "explanation", about, text, documentId: documentId ?? null }, context)],
      consequences: [whatItMeets(facts, about, context.today), fundReads],
      summary: { about },
    };
  },
};

/**
 * Whether the explanation comes before or after the effect.
 * @throws ZodError at `about` where the case has no such deadline or interview
 */
function whatItMeets(facts: CaseFacts, about: string, today: string): Consequence {
  const deadline = facts.deadlines.find(({ entityId }) => entityId === about);
  if (deadline) {
    const { effectiveDeadline } = deadlineStanding(facts, deadline, today);
    const had = facts.registrations.some(
      ({ deregisteredFrom, deregistrationGround }) =>
        deregistrationGround === "missedDeadline" && deregisteredFrom !== null && deregisteredFrom > effectiveDeadline,
    );
    const kind = had ? "explainedAfterEffect" : "explainedBeforeEffect";
    return { kind, facts: { day: effectiveDeadline }, rule: "I-29" };
  }
  const interview = facts.interviews.find(({ entityId }) => entityId === about) ?? badInput("about", "unknown");
  const kind = interview.status === "noShow" ? "explainedAfterEffect" : "explainedBeforeEffect";
  return { kind, facts: { day: interview.on }, rule: null };
}
