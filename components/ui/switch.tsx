"use client";

import type { ReactNode } from "react";
import { Switch as AriaSwitch, type SwitchProps } from "react-aria-components";

/** A setting that takes effect at once. In a form that is sent, use Checkbox. */
export function Switch({
  children,
  ...props
}: Omit<SwitchProps, "children" | "className" | "style"> & { children: ReactNode }) {
  return (
    <AriaSwitch
      {...props}
      className="group inline-flex min-h-(--control-height) cursor-pointer items-center gap-2.5 data-disabled:cursor-default"
    >
      <span
        data-mark
        className={
          "flex h-[1.5em] w-[2.6em] shrink-0 items-center rounded-full border border-control bg-surface p-[0.15em] transition-colors duration-120 " +
          "group-data-selected:border-accent group-data-selected:bg-accent group-data-focus-visible:outline-3 " +
          "group-data-focus-visible:outline-offset-1 group-data-focus-visible:outline-focus"
        }
      >
        <span className="size-[1.05em] rounded-full bg-control transition-transform duration-120 group-data-selected:translate-x-[1.1em] group-data-selected:bg-on-accent" />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  );
}
