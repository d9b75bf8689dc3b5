"use client";

import type { ReactElement, ReactNode } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components";
import { useSurroundings } from "./surroundings";

/** A word more about a control, on hover and on focus. Never the only place where something stands. */
export function Tooltip({ text, children }: { text: ReactNode; children: ReactElement }) {
  const surroundings = useSurroundings();
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip
        offset={6}
        {...surroundings}
        className="max-w-72 animate-fade rounded-[4px] bg-ink! px-2 py-1 text-small text-surface!"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
