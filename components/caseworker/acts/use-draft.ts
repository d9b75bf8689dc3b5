"use client";

import { useEffect, useRef, useState } from "react";
import { askPlain } from "@/components/trpc/ask-act";
import type { ActValues } from "./act-definition";

const SAVE_AFTER_MS = 800;

/** Whether what is typed is on the server: nothing is typed, not yet, it is, or it could not be put there. */
export type DraftState = "untouched" | "waiting" | "kept" | "failed";

/**
 * What is typed, kept on the server as it is typed: it is there again after an error, a reload, an expired session.
 * @returns the values, how to change them, how to forget the draft once the act is done, and whether what is typed is kept
 */
export function useDraft<T extends object = ActValues>(
  key: string,
  start: () => NoInfer<T>,
): [T, (values: T) => void, () => Promise<void>, DraftState] {
  const [values, setValues] = useState<T>(start);
  const [state, setState] = useState<DraftState>("untouched");
  const touched = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    let current = true;
    void askPlain<{ content: Partial<T> | null }>("query", "caseworker.drafts.find", { key }).then((found) => {
      if (!current || !found?.content || touched.current) return;
      setValues((before) => ({ ...before, ...found.content }));
      setState("kept");
    });
    return () => {
      current = false;
      clearTimeout(timer.current);
    };
  }, [key]);

  function change(next: T) {
    touched.current = true;
    setValues(next);
    clearTimeout(timer.current);
    setState("waiting");
    timer.current = setTimeout(async () => {
      const saved = await askPlain("mutation", "caseworker.drafts.save", { key, content: next });
      setState(saved ? "kept" : "failed");
    }, SAVE_AFTER_MS);
  }
  async function forget() {
    clearTimeout(timer.current);
    await askPlain("mutation", "caseworker.drafts.save", { key, content: null });
  }
  return [values, change, forget, state];
}
