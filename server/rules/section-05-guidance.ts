import { z } from "zod";
import { isNordicEuEeaOrSwiss } from "./countries";
import { addDays, maxDay } from "./day";
import { allowed, assess, type Decision } from "./decision";
import { factsMissing, ground } from "./grounds";
import { countrySchema, daySchema, issueAt, MOST_ITEMS } from "./inputs";
import type { Scheme } from "./scheme";
import { movesToJobcenter } from "./section-02-reason-codes";
import { GUIDANCE_TOPICS, type GuidanceTopic, type ReasonCode, type RepatriationScope } from "./vocabulary";

/** § 5: what the member is guided about, and when. */

export const guidanceInput = z
  .object({
    registeredOn: daySchema,
    today: daySchema,
    given: z.array(z.object({ topic: z.enum(GUIDANCE_TOPICS), on: daySchema })).max(MOST_ITEMS),
  })
  .superRefine((input, context) => {
    if (input.registeredOn > input.today) context.addIssue(issueAt("registeredOn")("future"));
    input.given.forEach(({ on }, index) => {
      if (on > input.today) context.addIssue(issueAt("given", index, "on")("future"));
    });
  });
export type GuidanceInput = {
  registeredOn: string;
  today: string;
  given: readonly { topic: GuidanceTopic; on: string }[];
  /** On re-placement without a new registration: the day the fund learned of the new right (I-24). */
  learnedOn?: string | undefined;
};
export type GuidanceValue = { deadline: string; missing: GuidanceTopic[]; late: boolean };

/**
 * R5.1, § 5, stk. 1: all topics are gone through within two weeks of registration (I-19). Late when the deadline has
 * passed with something missing, or something was first given after it.
 */
export function guidance(input: GuidanceInput, scheme: Scheme): Decision<GuidanceValue> {
  const from = input.learnedOn === undefined ? input.registeredOn : maxDay(input.registeredOn, input.learnedOn);
  const deadline = addDays(from, scheme.guidanceDays);
  const firstGiven = (topic: GuidanceTopic) =>
    input.given
      .filter((given) => given.topic === topic)
      .map(({ on }) => on)
      .sort()[0];
  const missing = GUIDANCE_TOPICS.filter((topic) => firstGiven(topic) === undefined);
  const givenLate = GUIDANCE_TOPICS.some((topic) => (firstGiven(topic) ?? deadline) > deadline);
  const late = givenLate || (missing.length > 0 && input.today > deadline);
  return allowed({ deadline, missing, late }, ["R5.1", "I-19"]);
}

export const repatriationInput = z.object({
  citizenships: z.array(countrySchema).max(20),
  residencePermit: z.boolean(),
  euFreeMovement: z.boolean().default(false),
});
/** `null` is a fact that the caseworker does not know yet. */
export type RepatriationFacts = {
  citizenships: readonly string[] | null;
  residencePermit: boolean | null;
  euFreeMovement: boolean | null;
};
export type RepatriationValue = { scope: RepatriationScope };

/**
 * R5.2a and R5.2b, § 5, stk. 2: whom the repatriation act covers: foreigners granted residence in Denmark, other than
 * Nordic, EU, EEA and Swiss citizens and those under the rules of free movement. A Danish citizen with another
 * citizenship outside that list is for the caseworker (I-14). No citizenship means stateless.
 */
export function repatriation(facts: RepatriationFacts, _scheme?: Scheme): Decision<RepatriationValue> {
  const { citizenships } = facts;
  if (citizenships === null) return unknownFacts(facts, ["citizenships"]);
  const outside = allowed<RepatriationValue>({ scope: "outside" }, ["R5.2a", "R5.2b"]);
  const danish = citizenships.includes("DK");
  if (danish && citizenships.every((code) => code === "DK")) return outside;
  if (citizenships.some(isNordicEuEeaOrSwiss) || facts.euFreeMovement === true) return outside;
  if (danish) {
    return assess({ scope: "assess" }, ["R5.2a", "R5.2b", "I-14"], [], [ground("I-14", "otherCitizenshipToo")]);
  }
  if (facts.residencePermit === false) return outside;
  return facts.euFreeMovement === null || facts.residencePermit === null
    ? unknownFacts(facts, ["residencePermit", "euFreeMovement"])
    : allowed({ scope: "inside" }, ["R5.2a", "R5.2b"]);
}

function unknownFacts(
  facts: RepatriationFacts,
  names: readonly (keyof RepatriationFacts)[],
): Decision<RepatriationValue> {
  const missing = names.filter((name) => facts[name] === null);
  return factsMissing({ scope: "assess" }, ["R5.2a", "R5.2b"], "R5.2b", missing);
}

/**
 * R5.2a, § 5, stk. 2: what is found at an interview: the rule's answer where it has one; where the law leaves it to the
 * caseworker, or a fact cannot be had, theirs and in writing. Whoever is covered is guided, or it is said that it was not.
 * @param scope what `repatriation` answered, and `decided` whether that settles it
 */
export function repatriationFound(facts: {
  scope: RepatriationScope;
  decided: boolean;
  found: RepatriationScope | null;
  assessment: string | null;
  guided: boolean | null;
}): Decision<{ found: RepatriationScope | null; guide: boolean }> {
  const found = facts.decided ? facts.scope : facts.found;
  const covered = found === "inside";
  const missing = [
    ...(found === null ? ["repatriationAssessed"] : []),
    ...(facts.decided || facts.assessment !== null ? [] : ["repatriationAssessment"]),
    ...(covered && facts.guided === null ? ["repatriationGuided"] : []),
  ];
  const basis: Decision["basis"] = facts.decided ? ["R5.2a", "R5.2b"] : ["R5.2a", "R5.2b", "I-14"];
  const value = { found, guide: covered && facts.guided !== true };
  return missing.length > 0 ? factsMissing(value, basis, "R5.2a", missing) : allowed(value, basis);
}

/**
 * R5.3, § 5, stk. 3: on every move to the jobcenter (I-27) member and jobcenter are told at once, and the member is
 * guided before it about the duties that follow. Code 46 is no move (R2.5d).
 */
export function guidanceAtMove(input: {
  reasonCode: ReasonCode;
}): Decision<{ tellMember: boolean; tellJobcenter: boolean; guideMember: boolean }> {
  const moves = movesToJobcenter(input.reasonCode);
  const value = { tellMember: moves, tellJobcenter: moves, guideMember: moves };
  return allowed(value, moves ? ["R5.3", "I-27"] : ["R2.5d"]);
}
