import type { RuleId } from "./rule-ids";

/** R13, § 13: a provision of another law or order that the scheme deviates from, and the rules that do. */
export type Deviation = {
  readonly law: "lab" | "effortOrder" | "availabilityOrder" | "dfdgOrder";
  /** As cited within that law. */
  readonly provision: string;
  readonly rules: readonly RuleId[];
};

/** The deviations as issued in 2020; the guidance has draft numbers. */
export const DEVIATIONS: readonly Deviation[] = [
  { law: "lab", provision: "§ 23, stk. 5", rules: ["R4.7"] },
  { law: "lab", provision: "§ 25, stk. 2", rules: ["R11.2a", "R11.2b", "R11.2c", "R11.2d"] },
  { law: "lab", provision: "§ 27, stk. 1", rules: ["R2.1a", "R9.1"] },
  { law: "lab", provision: "§ 31, stk. 1", rules: ["R4.1a", "R10.1", "R10.2"] },
  { law: "lab", provision: "§ 31, stk. 2, nr. 1", rules: ["R4.1a", "R10.1"] },
  { law: "lab", provision: "§ 33, stk. 6", rules: ["R4.2a", "R4.2b", "R4.2c", "R4.2d"] },
  { law: "lab", provision: "§ 34, stk. 1-2", rules: ["R4.3a", "R4.3b", "R4.5a", "R4.5b", "R4.6"] },
  { law: "lab", provision: "§ 41", rules: ["R11.2a", "R11.2e", "R11.2f"] },
  { law: "lab", provision: "§ 42", rules: ["R11.2a", "R11.2b"] },
  { law: "lab", provision: "§ 106, stk. 3", rules: ["R7a", "R7b"] },
  { law: "effortOrder", provision: "§ 14", rules: ["R8.1"] },
  { law: "effortOrder", provision: "§ 15", rules: ["R8.1"] },
  { law: "effortOrder", provision: "§ 42, stk. 2", rules: ["R5.2a", "R5.2b"] },
  { law: "effortOrder", provision: "§ 44", rules: ["R4.3d"] },
  { law: "effortOrder", provision: "§ 49", rules: ["R6a", "R6b"] },
  { law: "effortOrder", provision: "§ 50", rules: ["R6a"] },
  { law: "availabilityOrder", provision: "§ 11", rules: ["R4.5b"] },
  { law: "dfdgOrder", provision: "kapitel 4-6 og 8", rules: ["R11.1", "R4.1c"] },
];

/** The provisions that a rule deviates from; none for most. */
export function deviationsOf(rule: RuleId): Deviation[] {
  return DEVIATIONS.filter(({ rules }) => rules.includes(rule));
}
