"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useTRPCClient } from "@/components/trpc/client";
import type { SearchAnswer } from "@/server/queries/search";

const PAUSE_MS = 220;

/** Nothing is asked before it could find somebody: a number half typed never leaves the browser. */
export function isWorthAsking(typed: string): boolean {
  const term = typed.trim();
  if (!/^\d/u.test(term)) return /\p{L}{2}/u.test(term);
  const digits = term.replace(/\D/gu, "").length;
  return /^\d{1,2}[.\-/ ]\d{1,2}[.\-/ ]\d{4}$/u.test(term) || [6, 8, 10].includes(digits);
}

/**
 * Searches as one types, after a pause, by POST.
 * @param as whose search it is: a caseworker's, or of one who answers for the log
 * `state`: nothing worth asking yet, on its way, answered (`answer` is of exactly what is typed), or failed.
 */
export function useMemberSearch(as: "caseworker" | "records" = "caseworker") {
  const client = useTRPCClient();
  const [typed, setTyped] = useState("");
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const [state, setState] = useState<"idle" | "asking" | "answered" | "failed">("idle");
  const asked = useRef(0);

  const type = useCallback((next: string) => {
    asked.current += 1;
    setTyped(next);
    const worth = isWorthAsking(next);
    setState(worth ? "asking" : "idle");
    if (!worth) setAnswer(null);
  }, []);

  useEffect(() => {
    if (!isWorthAsking(typed)) return;
    const number = asked.current;
    const timer = setTimeout(() => {
      const ask = as === "records" ? client.records.audit.members : client.caseworker.search.members;
      ask.mutate({ typed }).then(
        (found) => {
          if (number !== asked.current) return;
          setAnswer(found);
          setState("answered");
        },
        () => number === asked.current && setState("failed"),
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, client, as]);

  return { typed, type, answer, state };
}
