import type { CaseFacts } from "./case-facts";
import { addDays } from "./day";
import { GUIDANCE_TOPICS, type GuidanceTopic } from "./vocabulary";

/** What is documented about a deadline or an interview, beside the facts of the case. */
export type Documented = {
  /** The letters that told the member of it, as to set, move or remind; `proof`: read, sent by another way, or printed. */
  readonly letters: readonly { template: string; proof: boolean }[];
  /** Each day that the deadline ran, with the fewest times on offer; `null` where nobody has counted (I-17, I-30). */
  readonly offered: readonly { on: string; fewest: number | null }[];
  /** Days that were given back to it. */
  readonly givenBack: readonly string[];
};

export const GAPS = [
  "noLetter",
  "noProof",
  "guidanceMissing",
  "notAsked",
  "noExplanation",
  "explanationUnread",
  "daysWithoutTimes",
  "daysNotCounted",
] as const;
export type GapCode = (typeof GAPS)[number];
/** Something that a complaint would ask for and the case cannot show. */
export type Gap = {
  readonly gap: GapCode;
  readonly topics?: readonly GuidanceTopic[];
  readonly days?: readonly string[];
};

/** Letters that tell of a deadline or an interview so that the member can keep it. */
const TELLS: Readonly<Record<"deadline" | "interview", readonly string[]>> = {
  deadline: ["deadlineSet", "deadlineMoved", "deadlineExtended", "deadlineRunsAgain", "deregistrationAnnulled"],
  interview: ["interviewBooked", "interviewSummoned", "interviewMoved", "interviewRestored"],
};

/**
 * What lacks in the documentation of a missed deadline or interview, in the order in which it is asked for: shown before the
 * decision is made, and bars nothing. This software's own care: the guidance lays down no list.
 * @param about the id of the deadline or the interview; without gaps where the case has no such thing
 */
export function gapsIn(
  facts: Pick<CaseFacts, "deadlines" | "interviews" | "guidance" | "notices">,
  about: string,
  { letters, offered, givenBack }: Documented,
): Gap[] {
  const deadline = facts.deadlines.find(({ entityId }) => entityId === about);
  const interview = facts.interviews.find(({ entityId }) => entityId === about);
  const on = deadline ? addDays(deadline.deadline, deadline.daysWithoutTimes) : interview?.on;
  if (on === undefined) return [];
  const telling = letters.filter(({ template }) => TELLS[deadline ? "deadline" : "interview"].includes(template));
  const guided = new Set(facts.guidance.filter((one) => one.on <= on).map(({ topic }) => topic));
  const topics = GUIDANCE_TOPICS.filter((topic) => !guided.has(topic));
  const explanations = facts.notices.filter((one) => one.kind === "explanation" && one.about === about);
  const asked = letters.some(({ template }) => template === "deadlineMissed" || template === "interviewMissed");
  const empty = offered.filter((one) => one.fewest === 0 && !givenBack.includes(one.on)).map((one) => one.on);
  const uncounted = offered.filter((one) => one.fewest === null).map((one) => one.on);
  return [
    ...(telling.length === 0 ? [{ gap: "noLetter" as const }] : []),
    ...(telling.length > 0 && !telling.some(({ proof }) => proof) ? [{ gap: "noProof" as const }] : []),
    ...(topics.length > 0 ? [{ gap: "guidanceMissing" as const, topics }] : []),
    ...(deadline && !asked && explanations.length === 0 ? [{ gap: "notAsked" as const }] : []),
    ...(asked && explanations.length === 0 ? [{ gap: "noExplanation" as const }] : []),
    ...(explanations.some(({ handledOn }) => handledOn === null) ? [{ gap: "explanationUnread" as const }] : []),
    ...(deadline && empty.length > 0 ? [{ gap: "daysWithoutTimes" as const, days: empty }] : []),
    ...(deadline && uncounted.length > 0 ? [{ gap: "daysNotCounted" as const, days: uncounted }] : []),
  ];
}
