"use client";

import { RadioGroup as AriaRadioGroup, Radio } from "react-aria-components";
import type { Choice } from "./choices";
import { FIELD, FieldErrorText, FieldHint, FieldLabel, type FieldProps } from "./field-parts";

/** One of two to five choices, all in view. A choice that cannot be made says why. */
export function RadioGroup<K extends string>({
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
  value?: K | null;
  defaultValue?: K;
  onChange?: (key: K) => void;
}) {
  return (
    <AriaRadioGroup
      id={id ?? name}
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
      <FieldErrorText>{error}</FieldErrorText>
      <div className="flex flex-col">
        {choices.map((choice) => (
          <Radio
            key={choice.key}
            value={choice.key}
            isDisabled={!!choice.withheldBecause}
            className="group flex min-h-(--control-height) cursor-pointer items-start gap-2.5 rounded-sm py-1 data-disabled:cursor-default"
          >
            <span
              data-mark
              className={
                "mt-[calc((var(--text-body-leading)-var(--tick))/2)] flex size-(--tick) shrink-0 items-center justify-center rounded-full border border-control bg-surface " +
                "group-hover:border-ink group-data-selected:border-accent group-data-disabled:border-dashed group-data-disabled:bg-sunken " +
                "group-data-focus-visible:outline-3 group-data-focus-visible:outline-offset-1 group-data-focus-visible:outline-focus " +
                "after:size-1/2 after:rounded-full group-data-selected:after:bg-accent group-data-invalid:border-negative"
              }
            />
            <span className="flex min-w-0 flex-col">
              <span className="group-data-disabled:text-muted">{choice.label}</span>
              {choice.detail || choice.withheldBecause ? (
                <span className="max-w-measure text-small text-muted">{choice.withheldBecause ?? choice.detail}</span>
              ) : null}
            </span>
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
