import type { InterpretationId, RuleId } from "@/server/rules/rule-ids";

/** What each letter rests on, and the facts that its text is filled with. The texts are `memberletters.letters.<template>`. */
export type LetterKind = {
  /** `null` for what somebody wrote, and what no rule gives. */
  readonly rule: RuleId | InterpretationId | null;
  readonly fields: readonly string[];
  /** Those of them that may be unknown, which the text then goes without. */
  readonly maybe?: readonly string[];
  /** Where the member goes on from it. */
  readonly next?: string;
};

const APPOINTMENT = ["purposes", "on", "startsAt", "endsAt", "form", "place"];
const TOLD = ["text", "about"];

export const LETTER_KINDS = {
  codeCorrected: { rule: "R2.5e", fields: ["before", "reasonCode", "endDate"] },
  courseMoves: {
    rule: "R10.2",
    fields: ["endDate", "reasonCode", "heldIndividual", "heldJoint", "owedIndividual", "owedJoint"],
    next: "jobcenter",
  },
  deadlineExtended: { rule: "I-17", fields: ["on", "before", "deadline"], next: "book" },
  deadlineMissed: { rule: "R4.3b", fields: ["deadline", "deregisteredFrom"] },
  deadlineMoved: { rule: "R4.3a", fields: ["before", "deadline"], next: "book" },
  deadlineSet: { rule: "R4.3a", fields: ["deadline"], next: "book" },
  deadlineWithdrawn: { rule: "R4.3a", fields: ["deadline"] },
  deregistered: { rule: "R4.3b", fields: ["deadline", "deregisteredFrom", "explained"], next: "tell" },
  endAnnulled: { rule: "I-26", fields: ["endDate", "reasonCode"], maybe: ["endDate", "reasonCode"] },
  holidayApproved: { rule: "R6b", fields: ["from", "to", "reason"], maybe: ["reason"], next: "holiday" },
  holidayRefused: { rule: "R6b", fields: ["from", "to", "reason"], maybe: ["reason"], next: "holiday" },
  interviewBooked: { rule: "R4.3a", fields: APPOINTMENT, maybe: ["place"], next: "appointments" },
  interviewCancelled: { rule: null, fields: ["on", "purposes", "startsAt"], next: "appointments" },
  interviewMissed: { rule: "R4.1c", fields: ["on", "startsAt", "purposes"], next: "messages" },
  interviewMoved: { rule: "R4.3a", fields: [...APPOINTMENT, "before"], maybe: ["place"], next: "appointments" },
  interviewSummoned: { rule: "R4.5a", fields: APPOINTMENT, maybe: ["place"], next: "appointments" },
  message: { rule: null, fields: TOLD, maybe: ["about"], next: "messages" },
  participationEnds: { rule: "R2.5a", fields: ["endDate", "reasonCode"] },
  reducedEffort: { rule: "R7a", fields: ["from", "to", "dutiesKept"] },
  registeredAgain: { rule: "I-21", fields: ["registeredOn"] },
  registrationCorrected: { rule: null, fields: ["registeredOn", "deregisteredFrom"], maybe: ["deregisteredFrom"] },
  reply: { rule: null, fields: TOLD, maybe: ["about"], next: "messages" },
  visitedToFund: { rule: "R2.2a", fields: ["startDate"] },
  visitedToJobcenter: { rule: "R2.2a", fields: ["reasonCode", "endDate"], maybe: ["reasonCode", "endDate"] },
} as const satisfies Record<string, LetterKind>;

export type LetterTemplate = keyof typeof LETTER_KINDS;

export const isLetterTemplate = (template: string): template is LetterTemplate => Object.hasOwn(LETTER_KINDS, template);
