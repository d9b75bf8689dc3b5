import type { ActAnswer } from "@/components/trpc/ask-act";

/**
 * The fields at fault, by the last part of their path, in the reader's words.
 * @param words of each reason (`law.fieldErrors`), and `other` for one that has none
 */
export function fieldErrors(
  answer: ActAnswer | null,
  words: Readonly<Record<string, string>>,
  other: string,
): Record<string, string> {
  if (answer?.kind !== "badInput") return {};
  return Object.fromEntries(
    answer.fields.map(({ path, message }) => [path.split(".").at(-1) ?? path, words[message] ?? other]),
  );
}
