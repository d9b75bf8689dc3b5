import type { InterpretationId, RuleId } from "./rule-ids";

/**
 * R12, § 12: the figures by which a fund sees where it stands, each with the rule it is about. A figure counts cases or
 * interviews, each in one of its parts; the counting itself is the queries'. In the order in which they are shown.
 */
export const FIGURE_GROUPS = ["course", "fortnight", "obligations", "meetings", "deadlines", "plan"] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

type Described = {
  readonly group: FigureGroup;
  readonly rule: RuleId | InterpretationId;
  readonly parts: readonly string[];
  /** The parts whose share of what was due is the figure; without them it is a count. */
  readonly share?: readonly string[];
  /** Parts that were not due: not yet, no longer, or exempt. They are shown, and are no part of the share. */
  readonly notDue?: readonly string[];
  /** A share that is watched because it is to be low (R2.5c): more of it is no better. */
  readonly watched?: true;
};

const FORMS = ["inPerson", "video", "phone", "other"] as const;

export const FIGURES = {
  participants: { group: "course", rule: "R2.1a", parts: ["continuing", "ended"] },
  started: { group: "course", rule: "R2.1b", parts: ["new", "replacement"] },
  reasonCodes: {
    group: "course",
    rule: "R2.5c",
    parts: ["41", "42", "43", "44", "45", "46", "38"],
    share: ["38"],
    watched: true,
  },
  handover: { group: "course", rule: "R2.5a", parts: ["atOnce", "later", "untold"], share: ["atOnce"] },

  visitation: {
    group: "fortnight",
    rule: "R2.2a",
    parts: ["inTime", "late", "missing", "notYet"],
    share: ["inTime"],
    notDue: ["notYet"],
  },
  guidance: {
    group: "fortnight",
    rule: "R5.1",
    parts: ["inTime", "late", "missing", "notYet"],
    share: ["inTime"],
    notDue: ["notYet"],
  },
  lateActs: { group: "fortnight", rule: "I-18", parts: ["visitation", "guidance"] },

  heldAtEnd: {
    group: "obligations",
    rule: "R4.1a",
    parts: ["all", "lacking", "notYet", "exempt"],
    share: ["all"],
    notDue: ["notYet", "exempt"],
  },
  heldOfOwed: {
    group: "obligations",
    rule: "R4.1a",
    parts: ["individualHeld", "jointHeld", "individualLacking", "jointLacking"],
    share: ["individualHeld", "jointHeld"],
  },
  heldBeforeEarlyMove: { group: "obligations", rule: "R10.2", parts: ["all", "lacking"], share: ["all"] },
  underWay: { group: "obligations", rule: "R4.1a", parts: ["all", "lackOne", "lackTwo", "lackMore"], share: ["all"] },

  outcomes: {
    group: "meetings",
    rule: "R4.1c",
    parts: ["held", "noShow", "lawfulAbsence", "outcomeMissing"],
    share: ["held"],
  },
  individualForm: { group: "meetings", rule: "R4.1b", parts: FORMS, share: ["inPerson"] },
  jointForm: { group: "meetings", rule: "R4.1c", parts: FORMS },
  jobcenterPresent: {
    group: "meetings",
    rule: "R4.2a",
    parts: ["present", "absent", "notRegistered"],
    share: ["present"],
  },
  selfBooked: { group: "meetings", rule: "R4.3a", parts: ["member", "fund"], share: ["member"] },
  repatriation: { group: "meetings", rule: "R5.2a", parts: ["assessed", "notAssessed"], share: ["assessed"] },

  deadlines: {
    group: "deadlines",
    rule: "R4.3a",
    parts: ["met", "late", "missed", "notYet", "lapsed"],
    share: ["met"],
    notDue: ["notYet", "lapsed"],
  },
  deregistrations: { group: "deadlines", rule: "R4.3b", parts: ["missedDeadline", "other"] },
  explanations: { group: "deadlines", rule: "I-29", parts: ["handled", "open"] },
  complaints: { group: "deadlines", rule: "R12", parts: ["open", "reversed", "upheld", "withdrawn"] },

  minPlan: { group: "plan", rule: "R11.2a", parts: ["published", "draft", "none"], share: ["published"] },
} as const satisfies Readonly<Record<string, Described>>;

export type FigureKey = keyof typeof FIGURES;
export const FIGURE_KEYS = Object.keys(FIGURES) as readonly FigureKey[];

export function figureDescribed(key: FigureKey): Described {
  return FIGURES[key];
}

/** How many lie in each part. */
export type PartCounts = Readonly<Record<string, number>>;

/**
 * Where the fund stands on one figure. `due` is what the share is of, `counted` all that is shown; `share` in hundredths of
 * a per cent, `null` where nothing was due or the figure is a count.
 */
export type FigureStanding = {
  readonly counted: number;
  readonly due: number;
  readonly met: number | null;
  readonly share: number | null;
};

/** R12: the standing on a figure from how many lie in each of its parts. What was not due is no part of the share. */
export function figureStanding(key: FigureKey, counts: PartCounts): FigureStanding {
  const { parts, share, notDue = [] } = figureDescribed(key);
  const sum = (of: readonly string[]) => of.reduce((total, part) => total + (counts[part] ?? 0), 0);
  const counted = sum(parts);
  const due = counted - sum(notDue);
  if (!share) return { counted, due, met: null, share: null };
  const met = sum(share);
  return { counted, due, met, share: due === 0 ? null : Math.round((met * 10_000) / due) };
}
