"use client";

import { useEffect, useRef, useState } from "react";
import { askPlain } from "@/components/trpc/ask-act";

const SAVE_AFTER_MS = 800;

/**
 * A text as it is typed, kept on the server and never in the browser: it is there again after an error, a reload, an
 * expired session.
 * @returns the text, how to change it, and how to forget the draft once it is sent
 */
export function useMemberDraft(key: string): [string, (text: string) => void, () => Promise<void>] {
  const [text, setText] = useState("");
  const touched = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    let current = true;
    void askPlain<{ content: { text?: unknown } | null }>("query", "member.drafts.find", { key }).then((found) => {
      const kept = found?.content?.text;
      if (current && typeof kept === "string" && !touched.current) setText(kept);
    });
    return () => {
      current = false;
      clearTimeout(timer.current);
    };
  }, [key]);

  const save = (content: { text: string } | null) => askPlain("mutation", "member.drafts.save", { key, content });
  function change(next: string) {
    touched.current = true;
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save({ text: next }), SAVE_AFTER_MS);
  }
  async function forget() {
    clearTimeout(timer.current);
    await save(null);
    setText("");
  }
  return [text, change, forget];
}
