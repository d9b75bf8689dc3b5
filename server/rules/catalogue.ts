import { INTERPRETATION_IDS, type InterpretationId, RULE_IDS, type RuleId } from "./rule-ids";
import { deviationsOf } from "./section-13-deviations";

/**
 * What every rule is: where it stands in the order, whether it decides, makes a duty or is shown, and where it comes
 * from. Its plain words are in texts/.
 */
export type RuleKind = "decides" | "duty" | "shown";
export type RuleSource = "guidance" | "software" | "interpretation";
export type CatalogueEntry = {
  readonly rule: RuleId | InterpretationId;
  /** As the law cites it: "§ 4, stk. 4". */
  readonly paragraph: string;
  readonly kind: RuleKind;
  readonly interpretation: boolean;
  /** For an interpretation: the rule that it reads, and is cited with. */
  readonly interprets: RuleId | null;
  readonly source: RuleSource;
  /** Asks for a reason, a display or a watched share that the guidance does not: this software's own care. */
  readonly ownCare: boolean;
  /** Provisions of other laws that the rule deviates from (R13). */
  readonly relatedDeviations: readonly { readonly law: string; readonly provision: string }[];
};

type RuleRow = readonly [paragraph: string, kind: RuleKind, ownCare?: "software"];

const RULES: Readonly<Record<RuleId, RuleRow>> = {
  "R1.1": ["§ 1, stk. 1", "decides"],
  "R1.2a": ["§ 1, stk. 2", "decides"],
  "R1.2b": ["§ 1, stk. 2", "decides"],
  "R2.1a": ["§ 2, stk. 1", "decides"],
  "R2.1b": ["§ 2, stk. 1", "decides"],
  "R2.2a": ["§ 2, stk. 2", "duty"],
  "R2.2b": ["§ 2, stk. 2", "decides"],
  "R2.2c": ["§ 2, stk. 2", "decides"],
  "R2.3a": ["§ 2, stk. 3, nr. 1", "decides", "software"],
  "R2.3b": ["§ 2, stk. 3, nr. 2", "decides", "software"],
  "R2.3c": ["§ 2, stk. 6", "shown", "software"],
  "R2.4": ["§ 2, stk. 4", "decides", "software"],
  "R2.5a": ["§ 2, stk. 5", "duty"],
  "R2.5b": ["§ 2, stk. 5", "decides"],
  "R2.5c": ["§ 2, stk. 5", "decides", "software"],
  "R2.5d": ["§ 2, stk. 5", "decides"],
  "R2.5e": ["§ 2, stk. 5", "decides"],
  "R2.5f": ["§ 2, stk. 5", "decides"],
  "R2.5g": ["§ 2, stk. 5", "decides"],
  R3: ["§ 3", "shown", "software"],
  "R4.1a": ["§ 4, stk. 1", "duty"],
  "R4.1b": ["§ 4, stk. 1", "decides"],
  "R4.1c": ["§ 4, stk. 1", "duty"],
  "R4.1d": ["§ 4, stk. 1", "duty"],
  "R4.2a": ["§ 4, stk. 2", "decides"],
  "R4.2b": ["§ 4, stk. 2", "decides"],
  "R4.2c": ["§ 4, stk. 2", "decides"],
  "R4.2d": ["§ 4, stk. 2", "decides"],
  "R4.3a": ["§ 4, stk. 3", "decides"],
  "R4.3b": ["§ 4, stk. 3", "duty"],
  "R4.3c": ["§ 4, stk. 3", "duty", "software"],
  "R4.3d": ["§ 13, stk. 2", "shown"],
  "R4.4a": ["§ 4, stk. 4", "decides"],
  "R4.4b": ["§ 4, stk. 4", "decides"],
  "R4.5a": ["§ 4, stk. 5", "duty"],
  "R4.5b": ["§ 4, stk. 5", "decides"],
  "R4.6": ["§ 4, stk. 6", "decides", "software"],
  "R4.7": ["§ 4, stk. 7", "duty"],
  "R5.1": ["§ 5, stk. 1", "duty"],
  "R5.2a": ["§ 5, stk. 2", "duty"],
  "R5.2b": ["§ 5, stk. 2", "decides"],
  "R5.3": ["§ 5, stk. 3", "duty"],
  R6a: ["§ 6, stk. 1", "decides"],
  R6b: ["§ 6, stk. 1 og 2", "decides"],
  R6c: ["§ 6, stk. 2", "decides"],
  R6d: ["§ 6, stk. 3", "decides", "software"],
  R6e: ["§ 6, stk. 2", "decides"],
  R7a: ["§ 7", "decides"],
  R7b: ["§ 7", "decides", "software"],
  "R8.1": ["§ 8, stk. 1", "decides"],
  "R8.2": ["§ 8, stk. 2", "shown"],
  "R9.1": ["§ 9", "decides"],
  "R9.2": ["§ 9", "duty"],
  "R9.3": ["§ 9", "decides"],
  "R10.1": ["§ 10", "duty"],
  "R10.2": ["§ 10", "decides"],
  "R10.3": ["§ 10", "shown"],
  "R11.1": ["§ 11, stk. 1", "duty"],
  "R11.2a": ["§ 11, stk. 2", "duty"],
  "R11.2b": ["§ 11, stk. 2", "duty"],
  "R11.2c": ["§ 11, stk. 2", "duty"],
  "R11.2d": ["§ 11, stk. 2", "decides"],
  "R11.2e": ["§ 11, stk. 2", "decides"],
  "R11.2f": ["§ 11, stk. 2", "decides"],
  R12: ["§ 12", "shown", "software"],
  R13: ["§ 13", "shown"],
  "R14.1": ["§ 14, stk. 1", "decides"],
  "R14.2": ["§ 14, stk. 2", "decides"],
  "R14.3a": ["§ 14, stk. 3", "decides"],
  "R14.3b": ["§ 14, stk. 3", "decides"],
  "R14.3c": ["§ 14, stk. 3", "duty"],
};

const INTERPRETATIONS: Readonly<Record<InterpretationId, readonly [interprets: RuleId, kind: RuleKind]>> = {
  "I-1": ["R9.1", "decides"],
  "I-2": ["R2.5b", "decides"],
  "I-3": ["R2.1a", "decides"],
  "I-4": ["R2.3b", "decides"],
  "I-5": ["R2.5b", "decides"],
  "I-6": ["R2.5e", "decides"],
  "I-7": ["R9.1", "decides"],
  "I-8": ["R4.4a", "decides"],
  "I-9": ["R4.3a", "decides"],
  "I-10": ["R14.3b", "decides"],
  "I-11": ["R7a", "decides"],
  "I-12": ["R4.3a", "decides"],
  "I-13": ["R14.1", "decides"],
  "I-14": ["R5.2b", "decides"],
  "I-15": ["R6b", "decides"],
  "I-16": ["R9.1", "decides"],
  "I-17": ["R4.3a", "decides"],
  "I-18": ["R2.2a", "decides"],
  "I-19": ["R2.2a", "duty"],
  "I-20": ["R6d", "decides"],
  "I-21": ["R9.3", "decides"],
  "I-22": ["R4.3c", "duty"],
  "I-23": ["R2.3b", "decides"],
  "I-24": ["R2.2a", "decides"],
  "I-25": ["R14.3b", "decides"],
  "I-26": ["R2.5e", "decides"],
  "I-27": ["R5.3", "duty"],
  "I-28": ["R2.5b", "decides"],
  "I-29": ["R4.3b", "duty"],
  "I-30": ["R4.3a", "decides"],
  "I-31": ["R2.5b", "decides"],
  "I-32": ["R2.5b", "shown"],
  "I-33": ["R4.2b", "decides"],
};

function isInterpretation(id: RuleId | InterpretationId): id is InterpretationId {
  return id in INTERPRETATIONS;
}

/** How the law cites a rule; an interpretation is cited with the rule that it reads. */
export function citation(id: RuleId | InterpretationId): string {
  return RULES[isInterpretation(id) ? INTERPRETATIONS[id][0] : id][0];
}

function ruleEntry(rule: RuleId): CatalogueEntry {
  const [paragraph, kind, ownCare] = RULES[rule];
  return {
    rule,
    paragraph,
    kind,
    interpretation: false,
    interprets: null,
    source: "guidance",
    ownCare: ownCare !== undefined,
    relatedDeviations: deviationsOf(rule).map(({ law, provision }) => ({ law, provision })),
  };
}

function interpretationEntry(rule: InterpretationId): CatalogueEntry {
  const [interprets, kind] = INTERPRETATIONS[rule];
  // That a late act asks for a reason, and who deregisters when, is nobody's law but this software's care.
  const source = rule === "I-18" || rule === "I-20" || rule === "I-29" ? "software" : "interpretation";
  return {
    rule,
    paragraph: citation(rule),
    kind,
    interpretation: true,
    interprets,
    source,
    ownCare: source === "software",
    relatedDeviations: [],
  };
}

/** Every rule in the law's order, then every interpretation. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...RULE_IDS.map(ruleEntry),
  ...INTERPRETATION_IDS.map(interpretationEntry),
];

const entries = new Map(CATALOGUE.map((entry) => [entry.rule, entry]));

/** The entry of a rule or an interpretation. */
export function catalogueEntry(id: RuleId | InterpretationId): CatalogueEntry {
  const entry = entries.get(id);
  if (!entry) throw new RangeError("no such rule");
  return entry;
}
