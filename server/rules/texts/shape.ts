import type { GroundReason } from "../grounds";
import type { InterpretationId, RuleId } from "../rule-ids";
import type { MemberGroundReason, MemberTold } from "../to-member";
import type { GuidanceTopic, InterviewForm, InterviewStatus, Party, Purpose, ReasonCode } from "../vocabulary";

/**
 * The law's plain words in one language. `{name}` is filled in from a ground's facts; `{name:day}`, `:near` (a day without its year), `:month`, `:hours`,
 * `:instant`, or the name of a list below, says how the fact is written.
 */
export type GroundText = {
  readonly sentence: string;
  /** What would lift it; `null` where nothing the reader does would. */
  readonly lift: string | null;
};

export type Names = {
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly reasonCodes: Readonly<Record<ReasonCode, string>>;
  readonly forms: Readonly<Record<InterviewForm, string>>;
  readonly statuses: Readonly<Record<InterviewStatus, string>>;
  readonly topics: Readonly<Record<GuidanceTopic, string>>;
  readonly parties: Readonly<Record<Party, string>>;
  readonly exemptions: Readonly<Record<"activeJobSearch" | "cvInterview" | "jobInterview" | "offers", string>>;
  readonly fixedDays: Readonly<Record<"interview" | "referral" | "offer", string>>;
  readonly lacks: Readonly<Record<string, string>>;
  readonly laws: Readonly<Record<"lab" | "effortOrder" | "availabilityOrder" | "dfdgOrder", string>>;
  /** What a fact is called when it is missing. */
  readonly facts: Readonly<Record<string, string>>;
  /** What is wrong with a field, by the key the input schemas give. */
  readonly fieldErrors: Readonly<Record<string, string>>;
  /** Why a letter did not arrive, or was not sent. */
  readonly letterProblems: Readonly<Record<string, string>>;
  /** What the DFDG tells the fund of, by the type of its notification. */
  readonly notifications: Readonly<Record<string, string>>;
  /** In what fund and DFDG can hold something else of a member. */
  readonly differences: Readonly<Record<string, string>>;
  /** Whether the cv has what it must: by `true` and `false`. */
  readonly cvStates: Readonly<Record<string, string>>;
  /** Why the exchange refuses a message, by its code. */
  readonly refusals: Readonly<Record<string, string>>;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
};

export type RuleTexts = Readonly<Record<RuleId, string>>;
export type InterpretationTexts = Readonly<Record<InterpretationId, string>>;
export type GroundTexts = Readonly<Record<GroundReason, GroundText>>;

/** What is said to the member, as "you". */
export type MemberTexts = {
  readonly grounds: Readonly<Record<MemberGroundReason, GroundText>>;
  readonly told: Readonly<Record<MemberTold, string>>;
  /** R5.1, topic by topic; `benefits` is what it means for them. `{fund}` is the fund's name. */
  readonly guidance: Readonly<Record<GuidanceTopic, { title: string; text: string; benefits: string }>>;
};

export type LawTexts = {
  readonly rules: RuleTexts;
  readonly interpretations: InterpretationTexts;
  readonly grounds: GroundTexts;
  readonly names: Names;
  readonly toMember: MemberTexts;
};
