"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Frame } from "@/server/queries/team";

const Context = createContext<Frame | null>(null);

export function FrameProvider({ frame, children }: { frame: Frame; children: ReactNode }) {
  return <Context.Provider value={frame}>{children}</Context.Provider>;
}

/** The fund, its business day, and who is signed in. Throws outside the caseworker's frame. */
export function useFrame(): Frame {
  const frame = useContext(Context);
  if (!frame) throw new Error("useFrame needs the caseworker's frame above it");
  return frame;
}
