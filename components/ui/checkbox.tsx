"use client";

import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxProps as AriaCheckboxProps,
} from "react-aria-components";
import type { Choice } from "./choices";
import { cx } from "./class-names";
import { FIELD, FieldErrorText, FieldHint, FieldLabel, type FieldProps } from "./field-parts";

/** Yes or no to one statement. Without `children` it needs an `aria-label`. */
export function Checkbox({
  children,
  detail,
  ...props
}: Omit<AriaCheckboxProps, "children" | "className" | "style"> & { children?: ReactNode; detail?: ReactNode }) {
  return (
    <AriaCheckbox
      {...props}
      className={cx(
        "group relative flex cursor-pointer gap-2.5 py-1 data-disabled:cursor-default",
        children || detail ? "min-h-(--control-height) items-start" : "min-h-8 items-center [--mark-top:0px]",
      )}
    >
      {({ isIndeterminate, isSelected }) => (
        <>
          <span
            data-mark
            className={
              "mt-[var(--mark-top,calc((var(--text-body-leading)-var(--tick))/2))] flex size-(--tick) shrink-0 items-center justify-center rounded-[3px] border border-control bg-surface text-on-accent " +
              "group-hover:border-ink group-data-selected:border-accent group-data-selected:bg-accent " +
              "group-data-indeterminate:border-accent group-data-indeterminate:bg-accent " +
              "group-data-focus-visible:outline-3 group-data-focus-visible:outline-offset-1 group-data-focus-visible:outline-focus " +
              "group-data-invalid:border-negative group-data-disabled:border-dashed group-data-disabled:bg-sunken"
            }
          >
            {isIndeterminate ? (
              <Minus aria-hidden className="size-[0.8em]" strokeWidth={3} />
            ) : isSelected ? (
              <Check aria-hidden className="size-[0.8em]" strokeWidth={3} />
            ) : null}
          </span>
          {children || detail ? (
            <span className="flex min-w-0 flex-col">
              <span className="group-data-disabled:text-muted">{children}</span>
              {detail ? <span className="max-w-measure text-small text-muted">{detail}</span> : null}
            </span>
          ) : null}
        </>
      )}
    </AriaCheckbox>
  );
}

/** Any number of choices, all in view. */
export function CheckboxGroup<K extends string>({
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
  isDisabled,
}: FieldProps & {
  choices: readonly Choice<K>[];
  value?: readonly K[];
  defaultValue?: readonly K[];
  onChange?: (keys: K[]) => void;
}) {
  return (
    <AriaCheckboxGroup
      id={id ?? name}
      name={name}
      value={value as K[] | undefined}
      defaultValue={defaultValue as K[] | undefined}
      onChange={(keys) => onChange?.(keys as K[])}
      isInvalid={!!error}
      isDisabled={isDisabled}
      validationBehavior="aria"
      className={FIELD}
    >
      <FieldLabel optional={optional}>{label}</FieldLabel>
      <FieldHint>{hint}</FieldHint>
      <FieldErrorText>{error}</FieldErrorText>
      <div className="flex flex-col">
        {choices.map((choice) => (
          <Checkbox
            key={choice.key}
            value={choice.key}
            isDisabled={!!choice.withheldBecause}
            detail={choice.withheldBecause ?? choice.detail}
          >
            {choice.label}
          </Checkbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}
