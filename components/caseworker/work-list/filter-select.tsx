"use client";

import { ChevronDown } from "lucide-react";
import { Button, Select, SelectValue } from "react-aria-components";
import { type Choice, ChoiceList } from "@/components/ui/choices";
import { Popover } from "@/components/ui/popover";

/** One way of narrowing the list, its name and its choice on one line; choosing takes effect at once. */
export function FilterSelect({
  label,
  choices,
  value,
  onChange,
  onOpen,
}: {
  label: string;
  choices: readonly Choice[];
  value: string;
  onChange: (key: string) => void;
  /** When the choices are looked at: for those that are fetched then. */
  onOpen?: () => void;
}) {
  return (
    <Select
      aria-label={label}
      value={value}
      onChange={(key) => onChange(String(key))}
      onOpenChange={(open) => open && onOpen?.()}
      className="flex min-w-0 items-center"
    >
      <Button className="flex h-(--control-height) min-w-0 items-center gap-1.5 rounded-[4px] border border-control px-2.5 text-left hover:border-ink">
        <SelectValue className="min-w-0 truncate">
          {({ selectedText }) => (
            <>
              <span className="text-muted">{label}</span> <span className="font-medium">{selectedText}</span>
            </>
          )}
        </SelectValue>
        <ChevronDown aria-hidden className="size-4 shrink-0 text-muted" />
      </Button>
      <Popover>
        <ChoiceList choices={choices} />
      </Popover>
    </Select>
  );
}
