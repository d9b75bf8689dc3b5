import type { CaseFacts } from "@/server/rules/case-facts";
import { toDecimalHours } from "@/server/rules/hours";
import { hoursInput, latestParticipation } from "./case-now";
import { ask41, endWith41 } from "./end-with-41";
import { newVersion } from "./kernel/new-version";
import { isRefused, type Plan, type PlanContext, refusal } from "./kernel/plan";
import { type Questions, questionsTo } from "./kernel/questions";
import { type Effects, joined, noEffects } from "./marking";

/** A month's consumption of benefits as it is to stand; hours in hundredths. */
export type MonthFigure = { readonly month: string; readonly hours: number };

/**
 * R9.1 and R9.2: figures that come in for a case's months, each replacing the earlier one. Where they bring the sum to the
 * limit, the participation ends with code 41 in the same act. Figures corrected below the limit after that change no end
 * (I-16).
 * @param figures one a month
 */
export function enteredHours(
  facts: CaseFacts,
  figures: readonly MonthFigure[],
  { note, summary }: { note: string; summary: Plan["summary"] },
  context: PlanContext,
): Plan {
  const { today, scheme } = context;
  const rules = questionsTo(scheme);
  const months = new Set(figures.map(({ month }) => month));
  const entered = figures.map(({ month, hours }) => ({ appliesOn: `${month}-01`, month, hours }));
  const counted: CaseFacts = {
    ...facts,
    benefitMonths: [
      ...facts.benefitMonths.filter(({ month }) => !months.has(month)),
      ...entered.map((one) => ({ ...one, id: "", entityId: "", recordedAt: context.now, recordedBy: null })),
    ],
  };
  const asked = hoursInput(counted, latestParticipation(facts), today);
  rules.ask("mayCountHours", { insurance: asked?.insurance ?? null });
  if (isRefused(rules) || asked === null) return refusal(rules.asked, summary);
  const { total, threshold, reached, remaining } = rules.ask("hours", asked).value;
  const earlierOf = (month: string) => facts.benefitMonths.find((one) => one.month === month);
  const registered: Effects = {
    ...noEffects(),
    writes: entered.map((figure) => {
      const earlier = earlierOf(figure.month);
      return earlier
        ? { kind: "benefitMonths", supersede: earlier.entityId, by: newVersion<"benefitMonths">(earlier, figure) }
        : { kind: "benefitMonths", add: figure };
    }),
    toExchange: entered.map(({ month, hours }) => {
      const earlier = earlierOf(month);
      const before = earlier ? toDecimalHours(earlier.hours) : null;
      return { type: "benefitHours.registered", payload: { month, hours: toDecimalHours(hours), before, note } };
    }),
    consequences: [{ kind: "hoursUsed", facts: { total, threshold, remaining }, rule: "R9.1" }],
  };
  const ended = ending(facts, { total, threshold, reached, note }, context, rules);
  if (isRefused(rules)) return refusal(rules.asked, summary);
  return { asked: rules.asked, ...joined(registered, ended), summary: { ...summary, reached } };
}

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
  const ascertainedOn = context.today;
  const counted = { hours: { total, threshold, reached }, ascertainedOn };
  const answer = ask41(rules, facts, participation, counted, context);
  const { endDate } = answer.value;
  if (answer.outcome !== "allowed" || endDate === null) return noEffects();
  return endWith41(facts, { participation, endDate, ascertainedOn, reason: used.note }, context, rules);
}
