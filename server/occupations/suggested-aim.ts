import { foldWord } from "@/server/queries/name-words";
import type { JobGoalAim } from "@/server/rules/vocabulary";
import type { Occupation } from "./occupation";

/** Whether a goal is one of what the fund is short of people for: by its own name, or by any name of its occupation. */
export function isShortage(
  title: string,
  occupation: Pick<Occupation, "da" | "synonyms"> | null,
  shortageAreas: readonly string[],
): boolean {
  const names = [title, ...(occupation ? [occupation.da, ...occupation.synonyms] : [])].map(key);
  return shortageAreas.some((area) => names.includes(key(area)));
}

const key = (text: string): string => foldWord(text.trim());

/**
 * R11.2d: the aim that a goal is proposed with: a shortage area where it is one; under notice or self-employed a similar
 * job; else nobody knows before it has been chosen.
 */
export function suggestedAim(
  shortage: boolean,
  situation: "unemployed" | "underNotice" | "selfEmployed",
): JobGoalAim | null {
  if (situation !== "unemployed") return "similarJob";
  return shortage ? "shortageArea" : null;
}
