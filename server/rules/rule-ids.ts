/** Every rule of the guidance, by the id that code, tests, screens and the audit trail use. */
export const RULE_IDS = [
  "R1.1", "R1.2a", "R1.2b",
  "R2.1a", "R2.1b", "R2.2a", "R2.2b", "R2.2c", "R2.3a", "R2.3b", "R2.3c", "R2.4",
  "R2.5a", "R2.5b", "R2.5c", "R2.5d", "R2.5e", "R2.5f", "R2.5g",
  "R3",
  "R4.1a", "R4.1b", "R4.1c", "R4.1d", "R4.2a", "R4.2b", "R4.2c", "R4.2d", "R4.3a", "R4.3b", "R4.3c", "R4.3d",
  "R4.4a", "R4.4b", "R4.5a", "R4.5b", "R4.6", "R4.7",
  "R5.1", "R5.2a", "R5.2b", "R5.3",
  "R6a", "R6b", "R6c", "R6d", "R6e",
  "R7a", "R7b", "R8.1", "R8.2",
  "R9.1", "R9.2", "R9.3", "R10.1", "R10.2", "R10.3",
  "R11.1", "R11.2a", "R11.2b", "R11.2c", "R11.2d", "R11.2e", "R11.2f",
  "R12", "R13", "R14.1", "R14.2", "R14.3a", "R14.3b", "R14.3c",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** The readings of the guidance where it is silent or contradicts itself. */
export const INTERPRETATION_IDS = [
  "I-1", "I-2", "I-3", "I-4", "I-5", "I-6", "I-7", "I-8", "I-9", "I-10", "I-11", "I-12", "I-13", "I-14", "I-15",
  "I-16", "I-17", "I-18", "I-19", "I-20", "I-21", "I-22", "I-23", "I-24", "I-25", "I-26", "I-27", "I-28", "I-29",
  "I-30", "I-31", "I-32", "I-33",
] as const;
export type InterpretationId = (typeof INTERPRETATION_IDS)[number];
