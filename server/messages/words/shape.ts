import type { LetterTemplate } from "../letter-kinds";
import type { Wording } from "../render-letter";

/** The words of letters in one language. */
export type LetterWords = {
  /**
   * Each template's editions, the oldest first. Letters have been written with them: an edition is never changed, another
   * one is put behind it.
   */
  readonly letters: Readonly<Record<LetterTemplate, readonly [Wording, ...Wording[]]>>;
  /** Why, in what goes against the member. The system's own: no fund can word it away. */
  readonly reasons: Readonly<
    Record<"visitedToJobcenter" | "interviewMissed" | "deregistered" | "holidayRefused" | "courseMoves", string>
  >;
  readonly headings: { readonly reason: string; readonly law: string };
  readonly complaint: { readonly title: string; readonly paragraphs: readonly string[] };
};

/**
 * Weeks in which a decision can be complained of. An assumption of this project's, like the way a complaint takes in the
 * texts: neither is in the order that the rest of the rules come from. Stands here and nowhere else.
 */
export const WEEKS_TO_COMPLAIN = 4;
