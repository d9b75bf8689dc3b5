"use client";

import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Select as AriaSelect, Button, SelectValue } from "react-aria-components";
import { type Choice, ChoiceList } from "./choices";
import { cx } from "./class-names";
import { FIELD, FieldErrorText, FieldHint, FieldLabel, type FieldProps } from "./field-parts";
import { Popover } from "./popover";

/** One of a few, known choices. For more than about ten, use ComboBox; for two to four, RadioGroup shows them all. */
export function Select<K extends string>({
  label,
  hint,
  error,
  optional,
  id,
  name,
  choices,
  value,
  defaultValue,
  onChange,
  placeholder,
  isDisabled,
  width = "medium",
}: FieldProps & {
  choices: readonly Choice<K>[];
  value?: K | null;
  defaultValue?: K;
  onChange?: (key: K) => void;
  placeholder?: ReactNode;
  width?: "short" | "medium" | "full";
}) {
  return (
    <div id={id ?? name} className="min-w-0">
      <AriaSelect
        name={name}
        value={value}
        defaultValue={defaultValue}
        onChange={(key) => onChange?.(key as K)}
        isRequired={!optional}
        isInvalid={!!error}
        isDisabled={isDisabled}
        validationBehavior="aria"
        className={FIELD}
      >
        <FieldLabel optional={optional}>{label}</FieldLabel>
        <FieldHint>{hint}</FieldHint>
        <Button
          data-print="keep"
          data-invalid={error ? "" : undefined}
          className={cx(
            "control flex items-center justify-between gap-2 text-left",
            width === "short" && "max-w-[11em]",
            width === "medium" && "max-w-[24em]",
          )}
        >
          <SelectValue className="min-w-0 truncate data-placeholder:text-muted">
            {({ defaultChildren, selectedText, isPlaceholder }) =>
              isPlaceholder ? (placeholder ?? defaultChildren) : selectedText
            }
          </SelectValue>
          <ChevronDown aria-hidden className="size-4 shrink-0 text-muted" />
        </Button>
        <FieldErrorText>{error}</FieldErrorText>
        <Popover matchTrigger>
          <ChoiceList choices={choices} />
        </Popover>
      </AriaSelect>
    </div>
  );
}
