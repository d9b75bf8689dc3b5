"use client";

import type { HTMLAttributes, ReactNode } from "react";
import { TextArea as AriaTextArea, TextField as AriaTextField, Group, Input } from "react-aria-components";
import { cx } from "./class-names";
import { FIELD, FieldErrorText, FieldHint, FieldLabel, type FieldProps } from "./field-parts";

export type TextFieldProps = FieldProps & {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  onBlur?: () => void;
  type?: "text" | "email" | "tel" | "search" | "password";
  inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
  autoComplete?: string;
  maxLength?: number;
  placeholder?: string;
  autoFocus?: boolean;
  isReadOnly?: boolean;
  /** As wide as what is to be written there. */
  width?: "short" | "medium" | "full";
  /** Digits of one width, for codes, dates and hours. */
  figures?: boolean;
  /** A word behind the value, such as the unit. */
  unit?: ReactNode;
  /** A control inside the field's right edge. */
  action?: ReactNode;
};

const WIDTHS = { short: "max-w-[11em]", medium: "max-w-[20em]", full: "" } as const;

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, optional, width = "full", figures, unit, action, placeholder, name, id, ...rest } = props;
  return (
    <AriaTextField
      {...rest}
      name={name}
      id={id ?? name}
      isRequired={!optional}
      isInvalid={!!error}
      validationBehavior="aria"
      className={FIELD}
    >
      <FieldLabel optional={optional}>{label}</FieldLabel>
      <FieldHint>{hint}</FieldHint>
      <div className={cx("flex items-center gap-2", WIDTHS[width])}>
        <Group className="relative min-w-0 flex-1" isInvalid={!!error}>
          <Input
            placeholder={placeholder}
            className={cx("control", figures && "figures", !!action && "pr-(--control-height)")}
          />
          {action ? <span className="absolute inset-y-0 right-0 flex items-center">{action}</span> : null}
        </Group>
        {unit ? <span className="shrink-0 text-muted">{unit}</span> : null}
      </div>
      <FieldErrorText>{error}</FieldErrorText>
    </AriaTextField>
  );
}

/** Several lines of text; it grows with what is written where the browser can. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  name,
  id,
  rows = 4,
  ...rest
}: FieldProps & {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  onBlur?: () => void;
  maxLength?: number;
  rows?: number;
  autoFocus?: boolean;
}) {
  return (
    <AriaTextField
      {...rest}
      name={name}
      id={id ?? name}
      isRequired={!optional}
      isInvalid={!!error}
      validationBehavior="aria"
      className={FIELD}
    >
      <FieldLabel optional={optional}>{label}</FieldLabel>
      <FieldHint>{hint}</FieldHint>
      <AriaTextArea
        rows={rows}
        className="control max-w-measure py-2 field-sizing-content"
        style={{ minHeight: `${rows * 1.5 + 1}em` }}
      />
      <FieldErrorText>{error}</FieldErrorText>
    </AriaTextField>
  );
}
