"use client";

import { useEffect } from "react";

/** Sets `data-hydrated` on the body once scripts answer: what is typed into a combo box before that would be lost. */
export function HydratedMarker() {
  useEffect(() => {
    document.body.dataset.hydrated = "true";
  }, []);
  return null;
}
