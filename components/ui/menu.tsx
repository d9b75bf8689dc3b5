"use client";

import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger } from "react-aria-components";
import { Button, type ButtonProps } from "./button";
import { Popover } from "./popover";

export type MenuEntry = {
  readonly key: string;
  readonly label: string;
  readonly href?: string;
  readonly onAction?: () => void;
  /** The key that does the same. */
  readonly keys?: string;
  readonly detail?: ReactNode;
  /** Why it cannot be done now; the entry then leads nowhere, but says so. */
  readonly withheldBecause?: ReactNode;
};

/** A button that opens a list of acts. */
export function Menu({
  label,
  entries,
  kind = "secondary",
  icon,
}: {
  label: string;
  entries: readonly MenuEntry[];
  kind?: ButtonProps["kind"];
  icon?: ReactNode;
}) {
  return (
    <MenuTrigger>
      <Button kind={kind} icon={icon}>
        <span className="inline-flex items-center gap-1.5">
          {label}
          <ChevronDown aria-hidden className="size-4" />
        </span>
      </Button>
      <Popover placement="bottom start">
        <AriaMenu className="max-w-80 min-w-52 p-1 outline-none">
          {entries.map((entry) => (
            <MenuItem
              key={entry.key}
              id={entry.key}
              href={entry.href}
              onAction={entry.onAction}
              textValue={entry.label}
              isDisabled={!!entry.withheldBecause}
              className={
                "flex min-h-(--control-height) cursor-pointer items-center justify-between gap-6 rounded-[3px] px-3 py-1 text-ink " +
                "outline-none data-focused:bg-accent-soft data-disabled:cursor-default data-disabled:text-muted"
              }
            >
              <span className="flex min-w-0 flex-col">
                <span>{entry.label}</span>
                {entry.withheldBecause || entry.detail ? (
                  <span className="text-small text-muted">{entry.withheldBecause ?? entry.detail}</span>
                ) : null}
              </span>
              {entry.keys ? <kbd className="figures font-sans text-small text-muted">{entry.keys}</kbd> : null}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
