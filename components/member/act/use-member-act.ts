"use client";

import { useState } from "react";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";

type Input = Record<string, unknown>;

/**
 * One act of the member's: `preview` asks what it leads to and changes nothing; `confirm` does what was previewed, by the
 * hash of that plan; `act` does both at once, for what has no consequence to look at first. Whatever happened is the
 * `answer`; nothing throws.
 */
export function useMemberAct(command: string) {
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [working, setWorking] = useState(false);

  async function step(which: "preview" | "confirm", input: Input, hash?: string | null): Promise<ActAnswer> {
    setWorking(true);
    const told = await askAct(command, which, { input, ...(which === "confirm" && { hash }) }, "member");
    setWorking(false);
    setAnswer(told);
    return told;
  }
  const hash = answer?.kind === "preview" || answer?.kind === "conflict" ? answer.hash : null;
  return {
    answer,
    working,
    reset: () => setAnswer(null),
    /** Goes on from a preview that came with another call. */
    take: setAnswer,
    preview: (input: Input) => step("preview", input),
    confirm: (input: Input) => step("confirm", input, hash),
    act: async (input: Input) => {
      const seen = await step("preview", input);
      return seen.kind === "preview" ? step("confirm", input, seen.hash) : seen;
    },
  };
}
