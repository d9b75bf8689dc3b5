import { foldWord, nameWords } from "@/server/queries/name-words";
import type { Occupation } from "./occupation";

/** Something that was found: what it is called, and the occupation that it belongs to. */
export type OccupationHit = {
  readonly code: string;
  /** In Danish, as a job goal is written: the title of the occupation or another name of it. */
  readonly name: string;
  /** The occupation's own titles. */
  readonly da: string;
  readonly en: string;
};

type Name = OccupationHit & { readonly isTitle: boolean };
/** The names of a list by each of their words, in the order of the words. */
export type OccupationIndex = { readonly words: readonly string[]; readonly names: readonly Name[] };

/** English titles are searched as well, and found under the Danish one. */
export function indexOf(occupations: readonly Occupation[]): OccupationIndex {
  const entries = occupations.flatMap(({ code, da, en, synonyms }) => {
    const of = { code, da, en };
    const name = (text: string, isTitle: boolean, searched = text) =>
      nameWords(searched).map((word) => ({ word, name: { ...of, name: capital(text), isTitle } }));
    return [...name(da, true), ...name(da, true, en), ...synonyms.flatMap((synonym) => name(synonym, false))];
  });
  entries.sort((one, other) => (one.word < other.word ? -1 : one.word > other.word ? 1 : 0));
  return { words: entries.map(({ word }) => word), names: entries.map(({ name }) => name) };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("da") + text.slice(1);

/**
 * The names of which a word begins with each word that was typed, from two letters on; those that begin with it themselves
 * first, then titles, then in the order of the alphabet.
 */
export function findOccupations(index: OccupationIndex, typed: string, most: number): OccupationHit[] {
  const words = nameWords(typed);
  const [first, ...others] = words.toSorted((one, other) => other.length - one.length);
  if (first === undefined || first.length < 2) return [];
  const whole = foldWord(typed.trim());
  const hits = new Map<string, Name>();
  for (const name of namesWith(index, first)) {
    const own = [...nameWords(name.name), ...(name.isTitle ? nameWords(name.en) : [])];
    if (others.every((word) => own.some((one) => one.startsWith(word)))) hits.set(`${name.code} ${name.name}`, name);
  }
  const rank = ({ name, isTitle }: Name) => (foldWord(name).startsWith(whole) ? 0 : 2) + (isTitle ? 0 : 1);
  return [...hits.values()]
    .sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, "da"))
    .slice(0, most)
    .map(({ isTitle: _, ...hit }) => hit);
}

/** The stretch of the index whose words begin with `prefix`, found by halving. */
function namesWith({ words, names }: OccupationIndex, prefix: string): readonly Name[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < words.length && words[end]!.startsWith(prefix)) end += 1;
  return names.slice(low, end);
}
