import { z } from "zod";
import { effectiveFromSchema, writtenSchema } from "@/server/rules/inputs";
import { participationStart } from "@/server/rules/section-02-visitation";
import { PLACEMENT_KINDS } from "@/server/rules/vocabulary";
import { factNamed, latestRegistration } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { type Effects, joined, noEffects, restarted, restingOn } from "./marking";

export const correctPlacementInput = z.object({
  placementId: z.uuid(),
  kind: z.enum(PLACEMENT_KINDS),
  effectiveFrom: effectiveFromSchema,
  reason: writtenSchema,
});

/** R14.2, § 14, stk. 2: a placement is corrected; the day first decided is kept, since the member stays covered by it. */
export const correctPlacement: Command<typeof correctPlacementInput> = {
  name: "correctPlacement",
  input: correctPlacementInput,
  plan: (facts, { placementId, kind, effectiveFrom, reason }, context) => {
    const rules = questionsTo(context.scheme);
    const before = factNamed(facts.placements, placementId, "placementId");
    const others = facts.placements.filter(({ entityId }) => entityId !== placementId);
    rules.ask("mayPlace", { effectiveFrom, placedFrom: others.map((one) => one.effectiveFrom) });
    const summary = { before: before.effectiveFrom, effectiveFrom, kind, reason };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const firstDecidedAs = before.firstDecidedAs ?? before.effectiveFrom;
    const registeredOn = latestRegistration(facts)?.registeredOn ?? effectiveFrom;
    const startDate = participationStart({ registeredOn, effectiveFrom }, context.scheme);
    const { covered } = rules.consult("placedWithinScheme", { effectiveFrom, firstDecidedAs, startDate }).value;
    const corrected: Effects = {
      ...noEffects(),
      writes: [
        {
          kind: "placements",
          supersede: placementId,
          by: newVersion<"placements">(before, { appliesOn: effectiveFrom, kind, effectiveFrom, firstDecidedAs }),
        },
      ],
      consequences: [
        { kind: "corrected", facts: { before: before.effectiveFrom, after: effectiveFrom }, rule: "R14.2" },
        ...(covered ? [] : [{ kind: "outsideScheme", facts: { effectiveFrom }, rule: "R14.1" } as const]),
      ],
    };
    const moves = restarted(facts, restingOn(facts, placementId), { registeredOn, effectiveFrom }, context);
    return { asked: rules.asked, ...joined(corrected, moves), summary };
  },
};
