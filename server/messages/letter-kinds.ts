import type { InterpretationId, RuleId } from "@/server/rules/rule-ids";
import type { LetterField } from "./letter-fields";

/** What a letter rests on, the facts that it is sent with, and the fields that its wording is made of. */
export type LetterKind = {
  /** `null` for what somebody wrote, and what no rule gives. */
  readonly rule: RuleId | InterpretationId | null;
  readonly facts: readonly string[];
  /** Those of them that may be unknown, which the text then goes without. */
  readonly maybe?: readonly string[];
  /** What the wording has to say: a fund may word it as it likes, but not leave it out. */
  readonly must: readonly LetterField[];
  /** What it may say beside that. */
  readonly may?: readonly LetterField[];
  /** Whether it can go against the member: then it carries its reason, its paragraph and the way to complain. */
  readonly canBeAdverse?: true;
  /** Where the member goes on from it. */
  readonly next?: string;
};

const APPOINTMENT = ["purposes", "on", "startsAt", "endsAt", "form", "place"];
const APPOINTMENT_FIELDS = ["purposes", "on", "startsAt", "endsAt", "formAndPlace"] as const;
const TOLD = ["text", "about"];

export const LETTER_KINDS = {
  visitedToFund: { rule: "R2.2a", facts: ["startDate"], must: ["startDate"] },
  visitedToJobcenter: {
    rule: "R2.2a",
    facts: ["reasonCode", "endDate"],
    maybe: ["reasonCode", "endDate"],
    must: ["fromTheDayAfter"],
    canBeAdverse: true,
  },
  guidanceGiven: { rule: "R5.1", facts: ["on", "topics"], must: ["on", "topics"], next: "guidance" },
  deadlineSet: { rule: "R4.3a", facts: ["deadline"], must: ["deadline"], next: "book" },
  deadlineMoved: { rule: "R4.3a", facts: ["before", "deadline"], must: ["before", "deadline"], next: "book" },
  deadlineExtended: {
    rule: "I-17",
    facts: ["on", "before", "deadline"],
    must: ["before", "deadline"],
    may: ["on"],
    next: "book",
  },
  deadlineWithdrawn: { rule: "R4.3a", facts: ["deadline"], must: ["deadline"] },
  deadlineReminder: { rule: "R4.3a", facts: ["deadline"], must: ["deadline"], next: "book" },
  deadlineMissed: {
    rule: "R4.3b",
    facts: ["deadline", "deregisteredFrom"],
    must: ["deadline", "deregisteredFrom"],
  },
  interviewBooked: {
    rule: "R4.3a",
    facts: APPOINTMENT,
    maybe: ["place"],
    must: APPOINTMENT_FIELDS,
    next: "appointments",
  },
  interviewSummoned: {
    rule: "R4.5a",
    facts: APPOINTMENT,
    maybe: ["place"],
    must: APPOINTMENT_FIELDS,
    next: "appointments",
  },
  interviewMoved: {
    rule: "R4.3a",
    facts: [...APPOINTMENT, "before"],
    maybe: ["place"],
    must: ["before", ...APPOINTMENT_FIELDS],
    next: "appointments",
  },
  interviewReminder: {
    rule: null,
    facts: APPOINTMENT,
    maybe: ["place"],
    must: ["purposes", "on", "startsAt", "formAndPlace"],
    may: ["endsAt"],
    next: "appointments",
  },
  interviewCancelled: {
    rule: null,
    facts: ["on", "purposes", "startsAt"],
    must: ["on", "startsAt"],
    may: ["purposes"],
    next: "appointments",
  },
  interviewKeeps: {
    rule: "R14.3b",
    facts: ["on", "startsAt", "purposes"],
    must: ["on", "startsAt", "purposes"],
    next: "appointments",
  },
  interviewSummary: {
    rule: null,
    facts: ["on", "startsAt", "purposes", "text"],
    must: ["on", "text"],
    may: ["startsAt", "purposes"],
    next: "appointments",
  },
  interviewMissed: {
    rule: "R4.1c",
    facts: ["on", "startsAt", "purposes"],
    must: ["on"],
    may: ["startsAt", "purposes"],
    canBeAdverse: true,
    next: "messages",
  },
  deregistered: {
    rule: "R4.3b",
    facts: ["deadline", "deregisteredFrom", "explained"],
    must: ["deregisteredFrom"],
    may: ["deadline", "explained"],
    canBeAdverse: true,
    next: "tell",
  },
  registeredAgain: { rule: "I-21", facts: ["registeredOn"], must: ["registeredOn"] },
  reducedEffort: {
    rule: "R7a",
    facts: ["from", "to", "dutiesKept"],
    must: ["from", "to", "dutiesKept"],
  },
  holidayApproved: {
    rule: "R6b",
    facts: ["from", "to", "reason"],
    maybe: ["reason"],
    must: ["from", "to"],
    may: ["remark"],
    next: "holiday",
  },
  holidayRefused: {
    rule: "R6b",
    facts: ["from", "to", "reason"],
    maybe: ["reason"],
    must: ["from", "to"],
    canBeAdverse: true,
    next: "holiday",
  },
  courseMoves: {
    rule: "R10.2",
    facts: ["endDate", "reasonCode", "heldIndividual", "heldJoint", "owedIndividual", "owedJoint"],
    must: ["endDate", "reasonCode", "held", "owed"],
    canBeAdverse: true,
    next: "jobcenter",
  },
  participationEnds: { rule: "R2.5a", facts: ["endDate", "reasonCode"], must: ["endDate", "reasonCode"] },
  codeCorrected: {
    rule: "R2.5e",
    facts: ["before", "reasonCode", "endDate"],
    must: ["reasonCode", "endDate"],
  },
  endAnnulled: {
    rule: "I-26",
    facts: ["endDate", "reasonCode"],
    maybe: ["endDate", "reasonCode"],
    must: [],
    may: ["withLastDay"],
  },
  registrationCorrected: {
    rule: null,
    facts: ["registeredOn", "deregisteredFrom"],
    maybe: ["deregisteredFrom"],
    must: ["registeredOn", "andDeregistered"],
  },
  deregistrationAnnulled: {
    rule: "R4.3b",
    facts: ["deregisteredFrom", "deadline", "newDeadline"],
    maybe: ["deadline", "newDeadline"],
    must: ["deregisteredFrom", "nowTheDeadline"],
    next: "book",
  },
  letterCorrected: { rule: null, facts: ["on", "text"], must: ["on", "text"], next: "messages" },
  complaintReceived: { rule: null, facts: ["on"], must: ["on"], next: "messages" },
  complaintReversed: {
    rule: null,
    facts: ["on", "reason"],
    maybe: ["reason"],
    must: ["on"],
    may: ["remark"],
    next: "messages",
  },
  complaintUpheld: {
    rule: null,
    facts: ["on", "reason"],
    maybe: ["reason"],
    must: ["on"],
    may: ["remark"],
    next: "messages",
  },
  complaintSentOn: { rule: null, facts: ["on"], must: ["on"], next: "messages" },
  interviewRestored: {
    rule: "I-32",
    facts: APPOINTMENT,
    maybe: ["place"],
    must: APPOINTMENT_FIELDS,
    next: "appointments",
  },
  interviewOfferedAgain: {
    rule: "I-32",
    facts: ["on", "startsAt", "purposes"],
    must: ["on", "purposes"],
    may: ["startsAt"],
    next: "book",
  },
  deadlineRunsAgain: { rule: "R4.3a", facts: ["deadline"], must: ["deadline"], next: "book" },
  message: { rule: null, facts: TOLD, maybe: ["about"], must: ["text"], next: "messages" },
  reply: { rule: null, facts: TOLD, maybe: ["about"], must: ["text"], next: "messages" },
  unreadReminder: { rule: null, facts: ["on"], must: ["on"], next: "unread" },
} as const satisfies Record<string, LetterKind>;

export type LetterTemplate = keyof typeof LETTER_KINDS;

export const LETTER_TEMPLATES = Object.keys(LETTER_KINDS) as LetterTemplate[];

export const isLetterTemplate = (template: string): template is LetterTemplate => Object.hasOwn(LETTER_KINDS, template);

export const letterKind = (template: LetterTemplate): LetterKind => LETTER_KINDS[template];

/** The fields that a template's wording may use, those it must use first. */
export const fieldsOf = (template: LetterTemplate): readonly LetterField[] => {
  const { must, may = [] } = letterKind(template);
  return [...must, ...may];
};
