import { z } from "zod";
import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import {
  carriers,
  type Distribution,
  distributionInForce,
  type Given,
  giveByRule,
  speaksOf,
} from "@/server/fund/distribution";
import type { CaseFacts } from "@/server/rules/case-facts";
import { caseworkerNamed } from "./assign-case";
import { circumstancesOn } from "./case-now";
import { applyPlan } from "./kernel/apply-plan";
import { badInput } from "./kernel/bad-input";
import { type Command, nothing, type Plan, type PlanContext } from "./kernel/plan";

export const distributeCaseInput = z.object({
  /** Whom the case was found to go to when it was laid out among others. */
  caseworkerId: z.uuid(),
  /** By which rule, counted from 1, of which version of the rules. */
  rule: z.number().int().min(1).max(50),
  version: z.number().int().min(1),
});

type More = { inForce: { version: number } & Distribution; name: string | null };

/**
 * A case that nobody has goes to a caseworker by the fund's own rules of distribution. Which rule, and what of the member
 * it went by, is kept with the act: it is told on the case. No law decides it.
 */
export const distributeCase: Command<typeof distributeCaseInput, More> = {
  name: "distributeCase",
  input: distributeCaseInput,
  more: async (tx, facts, { caseworkerId }) => ({
    inForce: await distributionInForce(tx),
    name: await caseworkerNamed(tx, facts.fundCode, caseworkerId),
  }),
  plan: (facts, { caseworkerId, rule: number, version }, context, { inForce, name }) => {
    if (name === null) return badInput("caseworkerId", "unknown");
    const rule = inForce.rules[number - 1];
    const newcomer = newcomerOf(facts, context.today);
    const stands =
      inForce.version === version &&
      rule !== undefined &&
      speaksOf(rule, newcomer) &&
      (rule.caseworkerIds.length === 0 || rule.caseworkerIds.includes(caseworkerId));
    const plan = givenPlan(facts, { caseworkerId, name, rule: number }, inForce, context);
    if (facts.caseworkerId !== null) return { ...plan, conflict: { reason: "caseTaken", facts: {} } };
    return stands ? plan : { ...plan, conflict: { reason: "rulesChanged", facts: {} } };
  },
};

/** What the rules of distribution ask of a case. */
export const newcomerOf = (facts: CaseFacts, today: string) => ({
  municipalityCode: circumstancesOn(facts, today)?.municipalityCode ?? null,
  birthDate: facts.birthDate,
});

function givenPlan(
  facts: CaseFacts,
  { caseworkerId, name, rule }: Given,
  { version, rules }: { version: number } & Distribution,
  { today }: Pick<PlanContext, "today">,
): Plan {
  const by = rules[rule - 1];
  const { municipalityCode } = newcomerOf(facts, today);
  return {
    ...nothing,
    asked: [],
    consequences: [{ kind: "caseGoesTo", facts: { name }, rule: null }],
    assignTo: caseworkerId,
    summary: {
      before: facts.caseworkerId,
      caseworkerId,
      name,
      rule,
      version,
      municipality: by && by.municipalities.length > 0 ? municipalityCode : null,
      bornFrom: by?.bornOn?.from ?? null,
      bornTo: by?.bornOn?.to ?? null,
      among: by?.caseworkerIds.length ?? 0,
    },
  };
}

/** A case that has just been made goes to whom the rules in force give it; to nobody where none of them speaks of it. */
export async function distributeNew(tx: Scoped, memberId: string, context: PlanContext): Promise<void> {
  const inForce = await distributionInForce(tx);
  if (inForce.rules.length === 0) return;
  const loaded = await loadCase(tx, memberId, { lock: true });
  if (!loaded || loaded.facts.caseworkerId !== null) return;
  const { facts } = loaded;
  const given = giveByRule(inForce.rules, newcomerOf(facts, context.today), await carriers(tx, facts.fundCode));
  if (!given) return;
  const { caseworkerId, rule } = given;
  const input = { caseworkerId, rule, version: inForce.version };
  const plan = givenPlan(facts, given, inForce, context);
  await applyPlan(tx, { ...loaded, command: distributeCase.name, input, plan, context });
}
