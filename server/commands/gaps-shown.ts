import type { Gap } from "@/server/rules/complaint-gaps";
import { type Effects, noEffects } from "./marking";

/** What a complaint would ask for and the case cannot show, told before the decision is made. It bars nothing. */
export const gapsShown = (gaps: readonly Gap[], about: string): Effects => ({
  ...noEffects(),
  consequences: gaps.map(({ gap, topics, days }) => ({
    kind: "gap",
    facts: { gap, about, topics: topics?.join(",") ?? null, days: days?.join(",") ?? null },
    rule: null,
  })),
});
