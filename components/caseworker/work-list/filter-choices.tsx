"use client";

import { ChevronDown } from "lucide-react";
import { Button, Select, SelectValue } from "react-aria-components";
import { type Choice, ChoiceList } from "@/components/ui/choices";
import { Popover } from "@/components/ui/popover";
import { useOpenAtOnce } from "@/components/ui/use-late";

/** A filter that has been opened once: as its closed button, with the choices below it. */
export function FilterChoices({
  label,
  choices,
  value,
  onChange,
  look,
}: {
  label: string;
  choices: readonly Choice[];
  value: string;
  onChange: (key: string) => void;
  /** The classes of its button, closed and opened. */
  look: string;
}) {
  const opened = useOpenAtOnce();
  return (
    <Select
      aria-label={label}
      value={value}
      onChange={(key) => onChange(String(key))}
      {...opened}
      className="flex min-w-0 items-center"
    >
      {/* It takes the place of the button that was pressed, and is where the keyboard goes on when the choices close. */}
      <Button autoFocus className={look}>
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
