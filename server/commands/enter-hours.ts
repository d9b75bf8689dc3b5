import { z } from "zod";
import type { CaseFacts } from "@/server/rules/case-facts";
import { monthOf } from "@/server/rules/day";
import { toDecimalHours } from "@/server/rules/hours";
import { hoursSchema, monthSchema, writtenSchema } from "@/server/rules/inputs";
import { hoursInput, latestParticipation } from "./case-now";
import { endParticipation } from "./ending";
import { badInput } from "./kernel/bad-input";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, type PlanContext, refusal } from "./kernel/plan";
import { type Questions, questionsTo } from "./kernel/questions";
import { type Effects, joined, noEffects } from "./marking";

/** 31 days of 24 hours: no month holds more. In hundredths. */
const MOST_IN_A_MONTH = 74_400;

export const enterHoursInput = z.object({
  month: monthSchema,
  /** Decimal hours at the edge, hundredths inside. A figure for a month replaces the earlier one. */
  hours: hoursSchema.refine((hours) => hours <= MOST_IN_A_MONTH, "hoursInMonth"),
  note: writtenSchema.nullish(),
});

/**
 * R9.1 and R9.2: a month's consumption of benefits. Where it brings the sum to the limit, the participation ends with
 * code 41 in the same act. A figure corrected below the limit after that changes no end (I-16).
 */
export const enterHours: Command<typeof enterHoursInput> = {
  name: "enterHours",
  input: enterHoursInput,
  plan: (facts, { month, hours, note }, context) => {
    const { today, scheme } = context;
    const rules = questionsTo(scheme);
    if (month > monthOf(today)) badInput("month", "future");
    const earlier = facts.benefitMonths.find((one) => one.month === month);
    const entered = { appliesOn: `${month}-01`, month, hours };
    const summary = { month, hours, before: earlier?.hours ?? null };
    const counted: CaseFacts = {
      ...facts,
      benefitMonths: [
        ...facts.benefitMonths.filter((one) => one.month !== month),
        { ...entered, id: "", entityId: "", recordedAt: context.now, recordedBy: null },
      ],
    };
    const asked = hoursInput(counted, latestParticipation(facts), today);
    rules.ask("mayCountHours", { insurance: asked?.insurance ?? null });
    if (isRefused(rules) || asked === null) return refusal(rules.asked, summary);
    const { total, threshold, reached, remaining } = rules.ask("hours", asked).value;
    const registered: Effects = {
      ...noEffects(),
      writes: [
        earlier
          ? {
              kind: "benefitMonths",
              supersede: earlier.entityId,
              by: newVersion<"benefitMonths">(earlier, entered),
            }
          : { kind: "benefitMonths", add: entered },
      ],
      toExchange: [{ type: "benefitHours.registered", payload: { month, hours: toDecimalHours(hours) } }],
      consequences: [{ kind: "hoursUsed", facts: { total, threshold, remaining }, rule: "R9.1" }],
    };
    const ended = ending(facts, { total, threshold, reached, note: note ?? "" }, context, rules);
    if (isRefused(rules)) return refusal(rules.asked, summary);
    return { asked: rules.asked, ...joined(registered, ended), summary: { ...summary, reached } };
  },
};

/** What the sum does to the participation: ends it (R9.2), or, after code 41, nothing (I-16). */
function ending(
  facts: CaseFacts,
  used: { total: number; threshold: number; reached: boolean; note: string },
  context: PlanContext,
  rules: Questions,
): Effects {
  const participation = latestParticipation(facts);
  if (participation === null) return noEffects();
  if (participation.endDate !== null) {
    const after = rules.consult("afterHoursCorrection", {
      reached: used.reached,
      endedWith: participation.reasonCode,
    });
    const { reasonCode, endDate } = participation;
    return after.value.tellCaseworker
      ? { ...noEffects(), consequences: [{ kind: "codeStands", facts: { reasonCode, endDate }, rule: "I-16" }] }
      : noEffects();
  }
  if (!used.reached) return noEffects();
  const { total, threshold, reached } = used;
  const answer = rules.ask("mayMarkOut", {
    reasonCode: 41,
    registeredOn: context.today,
    participation: { startDate: participation.startDate, endDate: null },
    reason: null,
    hours: { total, threshold, reached },
    ascertainedOn: context.today,
    fundCode: facts.fundCode,
    municipalityCode: "",
    leftFundOn: null,
    ground: null,
    birthDate: facts.birthDate,
    hasVocationalEducation: null,
    supportsChildrenAtHome: null,
    newPlacement: null,
  });
  const { endDate } = answer.value;
  if (answer.outcome !== "allowed" || endDate === null) return noEffects();
  const end = {
    participation,
    reasonCode: 41,
    endDate,
    leftFundOn: null,
    ascertainedOn: context.today,
    ground: null,
    reason: used.note,
  } as const;
  return endParticipation(facts, end, context, rules);
}
