/**
 * One word of a name as it is stored and searched: lower case, "å" as "aa" (so that Aagaard and Ågaard are one), other
 * accents off, "æ" and "ø" kept.
 */
export function foldWord(word: string): string {
  return word.normalize("NFC").toLocaleLowerCase("da-DK").replaceAll("å", "aa").normalize("NFD").replace(/\p{M}/gu, "");
}

/** The words of a name, each once: what stands between spaces, hyphens and apostrophes. */
export function nameWords(name: string): string[] {
  const words = name.split(/[^\p{L}\p{M}]+/u).map(foldWord);
  return [...new Set(words)].filter(Boolean);
}
