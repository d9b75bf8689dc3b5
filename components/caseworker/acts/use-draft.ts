"use client";

import { useEffect, useRef, useState } from "react";
import { askPlain } from "@/components/trpc/ask-act";
import type { ActValues } from "./act-definition";

const SAVE_AFTER_MS = 800;

/**
 * What is typed, kept on the server as it is typed: it is there again after an error, a reload, an expired session.
 * @returns the values, how to change them, and how to forget the draft once the act is done
 */
export function useDraft(
  key: string,
  start: () => ActValues,
): [ActValues, (values: ActValues) => void, () => Promise<void>] {
  const [values, setValues] = useState<ActValues>(start);
  const touched = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    let current = true;
    void askPlain<{ content: ActValues | null }>("query", "caseworker.drafts.find", { key }).then((found) => {
      if (current && found?.content && !touched.current) setValues((before) => ({ ...before, ...found.content }));
    });
    return () => {
      current = false;
      clearTimeout(timer.current);
    };
  }, [key]);

  function change(next: ActValues) {
    touched.current = true;
    setValues(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => void askPlain("mutation", "caseworker.drafts.save", { key, content: next }),
      SAVE_AFTER_MS,
    );
  }
  async function forget() {
    clearTimeout(timer.current);
    await askPlain("mutation", "caseworker.drafts.save", { key, content: null });
  }
  return [values, change, forget];
}
