"use client";

import { type ComponentType, useEffect, useState } from "react";

/**
 * What a button opens, loaded only when somebody comes near the button: few visits to a page open it. Until then a plain
 * button stands in its place, with `near` on it; the loaded part has a button of its own, and begins open, with the
 * keyboard on it.
 * @param load the import of the part; called again each time, which costs nothing once it is there
 */
export function useLate<P>(load: () => Promise<ComponentType<P>>) {
  const [Late, setLate] = useState<ComponentType<P> | null>(null);
  const prepare = () => void load().catch(() => undefined);
  return {
    Late,
    near: { onPointerEnter: prepare, onFocus: prepare },
    open: () =>
      void load().then(
        (part) => setLate(() => part),
        // Offline: the next press tries again.
        () => undefined,
      ),
  };
}

/**
 * For the loaded part: closed for a moment and then open, so that its own button has the keyboard before what it opens
 * takes it, and gets it back when that closes.
 */
export function useOpenAtOnce() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(true), []);
  return { isOpen, onOpenChange: setOpen };
}
