"use client";

import type { ReactNode } from "react";
import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from "react-aria-components";
import { cx } from "./class-names";
import { useSurroundings } from "./surroundings";

/** A small raised sheet beside what opened it. */
export function Popover({
  children,
  matchTrigger,
  className,
  ...props
}: Omit<AriaPopoverProps, "children" | "className" | "style"> & {
  children: ReactNode;
  /** As wide as the field that opened it, at least. */
  matchTrigger?: boolean;
  className?: string;
}) {
  return (
    <AriaPopover
      offset={4}
      containerPadding={8}
      {...props}
      {...useSurroundings()}
      className={cx(
        "animate-rise rounded-md bg-raised text-body text-ink shadow-lift outline-none data-exiting:opacity-0",
        matchTrigger && "min-w-(--trigger-width)",
        className,
      )}
    >
      {children}
    </AriaPopover>
  );
}
