import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { audit } from "@/db/schema";
import { badInput } from "./kernel/bad-input";
import { type Command, nothing } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { memberTextSchema, toldToday } from "./told-to-fund";

export const askAboutAccessInput = z.object({ auditId: z.number().int().positive().safe(), text: memberTextSchema });

/** Whether the line of the log that is asked about is one of the member's own case. */
type Line = { ofCase: boolean };

/** The member asks why somebody looked at, or acted on, their case: about one line of the log, and only their own. */
export const askAboutAccess: Command<typeof askAboutAccessInput, Line> = {
  name: "askAboutAccess",
  input: askAboutAccessInput,
  more: async (tx, { fundCode, memberId }, { auditId }) => {
    const [line] = await tx
      .select({ id: audit.id })
      .from(audit)
      .where(and(eq(audit.fundCode, fundCode), eq(audit.memberId, memberId), eq(audit.id, auditId)));
    return { ofCase: line !== undefined };
  },
  plan: (_facts, { auditId, text }, context, { ofCase }) => {
    if (!ofCase) badInput("auditId", "unknown");
    return {
      ...nothing,
      asked: questionsTo(context.scheme).asked,
      writes: [toldToday({ kind: "accessQuestion", about: String(auditId), text }, context)],
      consequences: [{ kind: "accessAsked", facts: {}, rule: null }],
      summary: { auditId },
    };
  },
};
