import { z } from "zod";
import { daySchema, issueAt, reasonCodeSchema, writtenSchema } from "@/server/rules/inputs";
import { endsOf, latestParticipation } from "./case-now";
import { lapsesAt, toReview } from "./ending";
import { againAfter, followedEnd, type WhatFollowed } from "./follow-ups";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { type Effects, joined, letter, markingMessage, noEffects } from "./marking";
import { type StandingCodes, shareOf38, standingCodes } from "./share-of-38";

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
export const correctCode: Command<typeof correctCodeInput, { followed: WhatFollowed; codes: StandingCodes | null }> = {
  name: "correctCode",
  input: correctCodeInput,
  more: async (tx, facts, { reasonCode }, { today }) => ({
    followed: await followedEnd(tx, facts, latestParticipation(facts)),
    codes: reasonCode === 38 ? await standingCodes(tx, facts.fundCode, today) : null,
  }),
  plan: (facts, input, context, { followed, codes }) => {
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
    const now = { endDate, reasonCode };
    const effects = joined(
      corrected,
      shareOf38(codes, { replacing: before }),
      lapsesAt(facts, now, context, rules),
      againAfter(facts, participation, now, followed, "codeCorrected", context, rules),
      endDate < today && endDate !== previousEndDate ? toReview(facts, now, context, rules) : noEffects(),
      letter("codeCorrected", { before, reasonCode, endDate }),
    );
    return {
      asked: rules.asked,
      ...effects,
      ...((leftFundOn !== null || before === 43) && { leftFundOn }),
      summary,
    };
  },
};
