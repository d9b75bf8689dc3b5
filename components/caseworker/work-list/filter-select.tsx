"use client";

import { ChevronDown } from "lucide-react";
import type { KeyboardEvent } from "react";
import type { Choice } from "@/components/ui/choices";
import { useLate } from "@/components/ui/use-late";

type Filter = {
  label: string;
  choices: readonly Choice[];
  value: string;
  onChange: (key: string) => void;
};

const LOOK =
  "flex h-(--control-height) min-w-0 items-center gap-1.5 rounded-[4px] border border-control px-2.5 text-left hover:border-ink";

const loadChoices = () => import("./filter-choices").then(({ FilterChoices }) => FilterChoices);

/**
 * One way of narrowing the list, its name and its choice on one line; choosing takes effect at once.
 * @param onOpen when the choices are looked at first: for those that are fetched then
 */
export function FilterSelect({ onOpen, ...filter }: Filter & { onOpen?: () => void }) {
  const { label, choices, value } = filter;
  const { Late, near, open } = useLate(loadChoices);
  if (Late) return <Late {...filter} look={LOOK} />;

  function openList() {
    onOpen?.();
    open();
  }
  function openByArrow(event: KeyboardEvent) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    openList();
  }
  return (
    <button
      type="button"
      aria-haspopup="listbox"
      aria-expanded={false}
      {...near}
      onClick={openList}
      onKeyDown={openByArrow}
      className={LOOK}
    >
      <span className="min-w-0 truncate">
        <span className="text-muted">{label}</span>{" "}
        <span className="font-medium">{choices.find(({ key }) => key === value)?.label}</span>
      </span>
      <ChevronDown aria-hidden className="size-4 shrink-0 text-muted" />
    </button>
  );
}
