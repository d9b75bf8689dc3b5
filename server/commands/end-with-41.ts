import type { CaseFacts, Participation } from "@/server/rules/case-facts";
import type { MarkOutFacts } from "@/server/rules/section-02-mark-out";
import { endParticipation } from "./ending";
import type { PlanContext } from "./kernel/plan";
import type { Questions } from "./kernel/questions";
import type { Effects } from "./marking";

/** What an end with code 41 rests on: the hours that were counted, and when it was ascertained that they reached the limit. */
type Ground41 = Pick<MarkOutFacts, "hours" | "ascertainedOn">;

/** R9.2 and R14.3a: asks for code 41, which nobody takes but the hours or the expiry. @param participation the newest one */
export function ask41(
  rules: Questions,
  facts: CaseFacts,
  participation: Participation | null,
  { hours, ascertainedOn }: Ground41,
  { today }: Pick<PlanContext, "today">,
) {
  return rules.ask("mayMarkOut", {
    reasonCode: 41,
    registeredOn: today,
    participation: participation && { startDate: participation.startDate, endDate: participation.endDate },
    reason: null,
    hours,
    ascertainedOn,
    fundCode: facts.fundCode,
    municipalityCode: "",
    leftFundOn: null,
    ground: null,
    birthDate: facts.birthDate,
    hasVocationalEducation: null,
    supportsChildrenAtHome: null,
    newPlacement: null,
  });
}

/** Ends an open participation with code 41: the marking, what lapses, the hand-over and the letter. In: an end that was allowed. */
export function endWith41(
  facts: CaseFacts,
  end: { participation: Participation; endDate: string; ascertainedOn: string; reason: string; atExpiry?: true },
  context: PlanContext,
  rules: Questions,
): Effects {
  return endParticipation(facts, { ...end, reasonCode: 41, leftFundOn: null, ground: null }, context, rules);
}
