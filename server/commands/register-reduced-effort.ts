import { z } from "zod";
import type { CaseFacts } from "@/server/rules/case-facts";
import { maxDay } from "@/server/rules/day";
import { daySchema, issueAt, writtenSchema } from "@/server/rules/inputs";
import { deadlineStanding, factNamed, runningDeadline } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Command, type Consequence, isRefused, refusal } from "./kernel/plan";
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

/** I-11, I-26: what the exemption makes of the deadline that runs, and of the job interviews fixed in it. */
function restsMeanwhile(facts: CaseFacts, { from, to }: { from: string; to: string }, today: string): Consequence[] {
  const running = runningDeadline(facts, today);
  const deadline = running && deadlineStanding(facts, running, today).effectiveDeadline;
  const overlaps = running !== null && deadline !== null && from <= deadline && to >= running.setOn;
  return [
    ...(overlaps
      ? [{ kind: "deadlineLapsesFrom", facts: { deadline, from: maxDay(from, today) }, rule: "I-11" as const }]
      : []),
    ...facts.interviews
      .filter(
        ({ status, on, purposes }) =>
          status === "booked" && from <= on && on <= to && !purposes.includes("availability"),
      )
      .map(({ on, purposes }) => ({
        kind: "interviewNotDue",
        facts: { on, purposes: purposes.join("+") },
        rule: "R7a" as const,
      })),
    { kind: "noInterviewDue", facts: { from: maxDay(from, today), to }, rule: "I-26" },
  ];
}

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
    const frees = !dutiesKept;
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
          frees
            ? { kind: "exemptFrom", facts: { what: answer.value.exemptFrom.join("+"), from, to }, rule: "R7a" }
            : { kind: "dutiesStay", facts: { from, to, reason: period.dutiesKeptReason }, rule: "R7b" },
          ...(frees ? restsMeanwhile(facts, period, today) : []),
        ],
      },
      letter("reducedEffort", summary),
    );
    return { asked: rules.asked, ...effects, summary };
  },
};
