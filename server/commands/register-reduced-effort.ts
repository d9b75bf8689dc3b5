import { z } from "zod";
import { daySchema, issueAt, writtenSchema } from "@/server/rules/inputs";
import { factNamed, runningDeadline } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { joined, letter, noEffects } from "./marking";

export const registerReducedEffortInput = z
  .object({
    /** The period that is corrected; a new one where none is named. */
    effortId: z.uuid().nullish(),
    from: daySchema,
    to: daySchema,
    dutiesKept: z.boolean(),
    /** R7b: why the duties stay. */
    dutiesKeptReason: writtenSchema.nullish(),
  })
  .superRefine(({ from, to }, context) => {
    if (to < from) context.addIssue(issueAt("to")("beforeFrom"));
  });

/** R7a, R7b, § 7: the member is under reduced effort for a time, free of four duties unless they are kept for a reason. */
export const registerReducedEffort: Command<typeof registerReducedEffortInput> = {
  name: "registerReducedEffort",
  input: registerReducedEffortInput,
  plan: (facts, { effortId, from, to, dutiesKept, dutiesKeptReason }, { today, scheme }) => {
    const rules = questionsTo(scheme);
    const period = { from, to, dutiesKept, dutiesKeptReason: dutiesKeptReason ?? null };
    const answer = rules.ask("reducedEffort", period);
    const summary = { from, to, dutiesKept };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const before = effortId ? factNamed(facts.reducedEfforts, effortId, "effortId") : null;
    const content = { appliesOn: from, ...period };
    const running = runningDeadline(facts, today);
    const rests = running !== null && !dutiesKept && from <= today && today <= to;
    const effects = joined(
      {
        ...noEffects(),
        writes: [
          before
            ? {
                kind: "reducedEfforts",
                supersede: before.entityId,
                by: newVersion<"reducedEfforts">(before, content),
              }
            : { kind: "reducedEfforts", add: content },
        ],
        toExchange: [
          { type: "reducedEffort.registered", payload: { from, to, dutiesKept, reason: period.dutiesKeptReason } },
        ],
        consequences: [
          { kind: "exemptFrom", facts: { what: answer.value.exemptFrom.join("+"), from, to }, rule: "R7a" },
          ...(rests ? [{ kind: "deadlineLapses", facts: { deadline: running.deadline }, rule: "I-11" } as const] : []),
        ],
      },
      letter("reducedEffort", summary),
    );
    return { asked: rules.asked, ...effects, summary };
  },
};
