import type { InterpretationId, RuleId } from "../rule-ids";
import type { Party } from "../vocabulary";

/** The work list's buckets, in the order in which a caseworker's morning takes them. */
export const BUCKETS = [
  "visitation",
  "guidance",
  "deadlineMissed",
  "interviewsOwed",
  "outcomeMissing",
  "jointNotCalled",
  "hoursLimit",
  "holiday",
  "minPlan",
  "toRead",
  "failed",
] as const;
export type Bucket = (typeof BUCKETS)[number];

export type DutyState = "upcoming" | "open" | "met" | "late" | "lapsed" | "exempt";

/**
 * One obligation derived from a case's facts on a day. `late` is one met after its day; overdue is never a state: it is
 * `open` with a `dueOn` before today.
 */
export type Duty = {
  /** Stable within the case: what it is and which fact it belongs to, e.g. `visitation:<registration>`. */
  readonly key: string;
  readonly owner: Party;
  /** `null` for an operational duty, which has no paragraph. */
  readonly rule: RuleId | InterpretationId | null;
  readonly bucket: Bucket | null;
  /** Key of the wording: texts.<locale>.duties[text]; with `facts` filled in. */
  readonly text: string;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  readonly state: DutyState;
  readonly opensOn: string;
  /** The last day on which it is in time; `null` where the law gives none. */
  readonly dueOn: string | null;
};

export type Duties = {
  readonly duties: readonly Duty[];
  /** The next day on which anything above changes by itself; `null` if nothing does. */
  readonly nextChangeOn: string | null;
};
