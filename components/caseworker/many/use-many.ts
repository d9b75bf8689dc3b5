"use client";

import { useRef, useState } from "react";
import { confirmMany, type Done, type ManyItem, type Previewed, previewMany, type WrongField } from "./many-items";

type Stage =
  | { at: "asking" }
  | { at: "running"; step: "preview" | "confirm"; done: number; count: number }
  | { at: "previewed"; items: readonly ManyItem[]; answers: ReadonlyMap<string, Previewed> }
  | { at: "done" };

/** An act for many, step by step: what each would become, then each done as it was seen, then those left tried again. */
export function useMany() {
  const [stage, setStage] = useState<Stage>({ at: "asking" });
  const [items, setItems] = useState<readonly ManyItem[]>([]);
  const [results, setResults] = useState<ReadonlyMap<string, Done>>(new Map());
  const stopped = useRef(false);

  const running = (step: "preview" | "confirm", count: number) => {
    stopped.current = false;
    const progress = (done: number) => setStage({ at: "running", step, done, count });
    progress(0);
    return { onProgress: progress, goesOn: () => !stopped.current };
  };

  /**
   * @param from where what is asked comes from: a form, which is gone back to when it is wrong for all; or given, one by
   * one, the first time or again
   * @returns the fields of the form that are wrong; empty where the preview stands
   */
  async function preview(asked: readonly ManyItem[], from: "form" | "given" | "again"): Promise<readonly WrongField[]> {
    const { answers, wrong } = await previewMany(asked, running("preview", asked.length), from === "form");
    if (wrong.length > 0) {
      setStage({ at: "asking" });
      return wrong;
    }
    if (from !== "again") setItems(asked);
    setStage({ at: "previewed", items: asked, answers });
    return [];
  }

  async function confirm() {
    if (stage.at !== "previewed") return;
    const { answers } = stage;
    const seen = stage.items.flatMap((item) => {
      const answer = answers.get(item.key);
      return answer?.kind === "preview" ? [{ ...item, hash: answer.hash }] : [];
    });
    const ran = await confirmMany(seen, running("confirm", seen.length));
    setResults((before) => {
      const next = new Map(before);
      // What was barred in the preview has its result there already.
      for (const { key } of stage.items) {
        const answer = answers.get(key);
        if (answer && answer.kind !== "preview") next.set(key, answer);
      }
      for (const [key, answer] of ran.answers) next.set(key, answer);
      return next;
    });
    setStage({ at: "done" });
  }

  return {
    stage,
    items,
    results,
    preview,
    confirm,
    again: () =>
      preview(
        items.filter(({ key }) => results.get(key)?.kind !== "done"),
        "again",
      ),
    change: () => setStage({ at: "asking" }),
    stop: () => {
      stopped.current = true;
    },
  };
}
