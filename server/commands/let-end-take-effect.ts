import { z } from "zod";
import type { CaseFacts } from "@/server/rules/case-facts";
import { movesToJobcenter } from "@/server/rules/section-02-reason-codes";
import { factNamed } from "./case-now";
import { lapsesAt } from "./ending";
import { type Command, nothing } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { type Effects, joined, letter } from "./marking";

export const letEndTakeEffectInput = z.object({ participationId: z.uuid() });

/**
 * I-10 on R14.3b: the night after a participation's last day its end takes effect: job interviews that lie beyond it
 * lapse, and mixed ones keep their other half, where the act that registered the end could not know of them.
 */
export const letEndTakeEffect: Command<typeof letEndTakeEffectInput> = {
  name: "letEndTakeEffect",
  input: letEndTakeEffectInput,
  plan: (facts, { participationId }, context) => {
    const rules = questionsTo(context.scheme);
    const { endDate, reasonCode } = factNamed(facts.participations, participationId, "participationId");
    const summary = { endDate, reasonCode };
    const over = endDate !== null && reasonCode !== null && endDate < context.today && movesToJobcenter(reasonCode);
    const lapsing = over ? lapsesAt(facts, { endDate, reasonCode }, context, rules) : null;
    if (lapsing === null || lapsing.writes.length === 0) {
      return { ...nothing, asked: rules.asked, summary, conflict: { reason: "changed", facts: {} } };
    }
    return { asked: rules.asked, ...joined(lapsing, ...told(facts, lapsing)), summary };
  },
};

/** Each interview that lapses, or is no longer all that it was, is told of. */
function told(facts: CaseFacts, { writes }: Effects): Effects[] {
  return writes.flatMap((write): Effects[] => {
    if (write.kind !== "interviews" || !("supersede" in write) || write.by === null) return [];
    const before = facts.interviews.find(({ entityId }) => entityId === write.supersede);
    if (!before) return [];
    const { on, startsAt } = before;
    const lapsed = write.by.status === "cancelled";
    const purposes = (lapsed ? before : write.by).purposes.join("+");
    return [letter(lapsed ? "interviewCancelled" : "interviewKeeps", { on, startsAt, purposes })];
  });
}
