import { z } from "zod";
import { daySchema, issueAt, reasonCodeSchema, writtenSchema } from "@/server/rules/inputs";
import { endsOf, latestParticipation } from "./case-now";
import { lapsesAt } from "./ending";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { type Effects, joined, letter, markingMessage } from "./marking";

export const correctCodeInput = z
  .object({
    reasonCode: reasonCodeSchema,
    /** Why the code is corrected; needed. */
    reason: writtenSchema.nullish(),
    leftFundOn: daySchema.nullish(),
    ascertainedOn: daySchema.nullish(),
    ground: z.enum(["earlyEffort", "availability"]).nullish(),
  })
  .superRefine(({ reasonCode, leftFundOn }, context) => {
    if (reasonCode === 43 && !leftFundOn) context.addIssue(issueAt("leftFundOn")("leftFundOnMissing"));
  });

/** R2.5e, § 2, stk. 5: a wrong code is corrected by a new registration; the day on which the course moved stays (I-6). */
export const correctCode: Command<typeof correctCodeInput> = {
  name: "correctCode",
  input: correctCodeInput,
  plan: (facts, input, context) => {
    const { today } = context;
    const { reasonCode } = input;
    const rules = questionsTo(context.scheme);
    const participation = latestParticipation(facts);
    const leftFundOn = reasonCode === 43 ? (input.leftFundOn ?? null) : null;
    const ascertainedOn = reasonCode === 41 ? (input.ascertainedOn ?? null) : null;
    const registrations = participation ? endsOf(facts, participation) : [];
    const answer = rules.ask("mayCorrect", {
      registrations: registrations.map((end) => ({
        reasonCode: end.reasonCode,
        registeredOn: end.registeredOn,
        leftFundOn: end.leftFundOn ?? undefined,
        ascertainedOn: end.ascertainedOn ?? undefined,
      })),
      correction: { reasonCode, registeredOn: today, leftFundOn, ascertainedOn },
      participationStart: participation?.startDate ?? today,
      reason: input.reason ?? null,
    });
    const { endDate, previousEndDate } = answer.value;
    const before = participation?.reasonCode ?? null;
    const summary = { reasonCode, before, endDate };
    if (isRefused(rules) || participation === null || endDate === null) return refusal(rules.asked, summary);
    const corrected: Effects = {
      writes: [
        {
          kind: "participations",
          supersede: participation.entityId,
          by: newVersion<"participations">(participation, { reasonCode, endDate }),
        },
        {
          kind: "markingEnds",
          add: {
            appliesOn: today,
            participationId: participation.entityId,
            reasonCode,
            registeredOn: today,
            leftFundOn,
            ascertainedOn,
            ground: reasonCode === 44 ? (input.ground ?? "earlyEffort") : null,
            reason: input.reason ?? "",
          },
        },
      ],
      toExchange: [
        markingMessage("marking.corrected", participation.entityId, { ...participation, endDate, reasonCode }),
      ],
      toMember: [],
      consequences: [
        { kind: "codeCorrected", facts: { before, after: reasonCode }, rule: "R2.5e" },
        ...(endDate === previousEndDate
          ? []
          : [{ kind: "endDateChanges", facts: { before: previousEndDate, after: endDate }, rule: "I-6" } as const]),
        { kind: "jobcenterTold", facts: {}, rule: "R2.5a" },
      ],
    };
    const effects = joined(
      corrected,
      lapsesAt(facts, { endDate, reasonCode }, context, rules),
      letter("codeCorrected", { before, reasonCode, endDate }),
    );
    return { asked: rules.asked, ...effects, ...(leftFundOn !== null && { leftFundOn }), summary };
  },
};
