"use client";

import { type RefObject, useCallback, useEffect, useState } from "react";
import { useKey } from "../frame/use-key";

/** Focuses the link of a row, which makes it the current one. */
function reach(list: HTMLElement | null, id: string | undefined): void {
  if (id !== undefined) list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] [data-row-link]`)?.focus();
}

/**
 * Walking the rows by keyboard: j and k from anywhere on the page, the arrows where they do not scroll something else,
 * n to the next row of another case.
 * @param ids the rows in their order, each "<member> <duty>"
 */
export function useRowWalk(list: RefObject<HTMLElement | null>, ids: readonly string[]) {
  const [current, setCurrent] = useState<string | null>(null);
  const here = current === null ? -1 : ids.indexOf(current);
  const at = (index: number) => reach(list.current, ids[Math.max(0, Math.min(ids.length - 1, index))]);
  const nextCase = useCallback(
    () =>
      reach(
        list.current,
        ids.slice(here + 1).find((id) => id.split(" ")[0] !== current?.split(" ")[0]),
      ),
    [list, ids, here, current],
  );
  useKey("j", () => at(here + 1));
  useKey("k", () => at(here - 1));
  useKey("n", nextCase);

  useEffect(() => {
    function walk(event: KeyboardEvent) {
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (step === 0 || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      const { target } = event;
      const inside = target instanceof Node && list.current?.contains(target);
      if (!inside && target !== document.body) return;
      event.preventDefault();
      reach(list.current, ids[Math.max(0, Math.min(ids.length - 1, here + step))]);
    }
    document.addEventListener("keydown", walk);
    return () => document.removeEventListener("keydown", walk);
  }, [list, ids, here]);

  return { current: here === -1 ? null : current, reachRow: setCurrent };
}
