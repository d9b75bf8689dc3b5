import { z } from "zod";
import { daySchema, effectiveFromSchema } from "@/server/rules/inputs";
import { participationStart } from "@/server/rules/section-02-visitation";
import { PLACEMENT_KINDS } from "@/server/rules/vocabulary";
import { isRegistered, latestRegistration } from "./case-now";
import { notAfterToday } from "./kernel/bad-input";
import { newVersion } from "./kernel/new-version";
import { type Command, type Consequence, isRefused, nothing, refusal, type Write } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";

export const registerPlacementInput = z.object({
  kind: z.enum(PLACEMENT_KINDS),
  effectiveFrom: effectiveFromSchema,
  /** On re-placement without a new registration: the day the fund learned of the new right (I-24). */
  learnedOn: daySchema.nullish(),
});

/** R2.1b: the member is placed, or placed again, in a benefit period. Whether that is within the scheme is told, not asked. */
export const registerPlacement: Command<typeof registerPlacementInput> = {
  name: "registerPlacement",
  input: registerPlacementInput,
  plan: (facts, { kind, effectiveFrom, learnedOn }, context) => {
    const { today, scheme } = context;
    const rules = questionsTo(scheme);
    notAfterToday("learnedOn", learnedOn, today);
    rules.ask("mayPlace", { effectiveFrom, placedFrom: facts.placements.map((one) => one.effectiveFrom) });
    const registration = latestRegistration(facts);
    const summary = { kind, effectiveFrom, learnedOn: learnedOn ?? null };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const startDate = participationStart(
      { registeredOn: registration?.registeredOn ?? effectiveFrom, effectiveFrom },
      scheme,
    );
    const covered = rules.consult("placedWithinScheme", { effectiveFrom, startDate });
    const learned: Write[] =
      learnedOn && registration && isRegistered(facts, today)
        ? [
            {
              kind: "registrations",
              supersede: registration.entityId,
              by: newVersion<"registrations">(registration, { learnedOn }),
            },
          ]
        : [];
    const consequences: Consequence[] = covered.value.covered
      ? [{ kind: "mayStart", facts: { startDate }, rule: "I-3" }]
      : [{ kind: "outsideScheme", facts: { effectiveFrom }, rule: "R14.1" }];
    return {
      ...nothing,
      asked: rules.asked,
      writes: [
        { kind: "placements", add: { appliesOn: effectiveFrom, kind, effectiveFrom, firstDecidedAs: null } },
        ...learned,
      ],
      consequences,
      summary,
    };
  },
};
