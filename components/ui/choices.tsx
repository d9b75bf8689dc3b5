"use client";

import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";

/** One thing to choose among several. */
export type Choice<K extends string = string> = {
  readonly key: K;
  readonly label: string;
  /** One line more about it. */
  readonly detail?: ReactNode;
  /** Why it cannot be chosen now; shown with it. */
  readonly withheldBecause?: ReactNode;
};

/** The list that a select and a combo box drop down. */
export function ChoiceList({ choices, empty }: { choices?: readonly Choice[]; empty?: ReactNode }) {
  return (
    <ListBox
      items={choices?.map((choice) => ({ ...choice, id: choice.key }))}
      className="max-h-80 overflow-auto p-1 outline-none"
      renderEmptyState={empty ? () => <p className="px-3 py-2 text-muted">{empty}</p> : undefined}
    >
      {(choice: Choice & { id: string }) => (
        <ListBoxItem
          id={choice.id}
          textValue={choice.label}
          isDisabled={!!choice.withheldBecause}
          className={
            "group flex min-h-(--control-height) cursor-pointer items-center gap-2 rounded-[3px] px-2 py-1 text-body text-ink " +
            "data-focused:bg-accent-soft data-selected:font-medium data-disabled:cursor-default data-disabled:text-muted"
          }
        >
          <Check aria-hidden className="invisible size-4 shrink-0 text-accent group-data-selected:visible" />
          <span className="flex min-w-0 flex-col">
            <span>{choice.label}</span>
            {choice.detail || choice.withheldBecause ? (
              <span className="text-small font-normal text-muted">{choice.withheldBecause ?? choice.detail}</span>
            ) : null}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
