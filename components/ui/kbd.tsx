import type { ReactNode } from "react";

/** A key to press. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="figures inline-flex min-w-[1.6em] items-center justify-center rounded-[3px] border border-control bg-surface px-1 font-sans text-[0.85em] leading-[1.5] text-ink">
      {children}
    </kbd>
  );
}
