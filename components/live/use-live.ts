"use client";

import { useEffect, useRef } from "react";
import { hearLive, type LiveListener } from "./live-connection";

/** Hears what changes while the component is shown. The newest `listener` is the one that hears. */
export function useLive(listener: LiveListener): void {
  const newest = useRef(listener);
  useEffect(() => {
    newest.current = listener;
  });
  useEffect(() => hearLive((event) => newest.current(event)), []);
}
