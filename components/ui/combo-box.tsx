"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { ComboBox as AriaComboBox, Button, Group, Input } from "react-aria-components";
import { type Choice, ChoiceList } from "./choices";
import { FIELD, FieldErrorText, FieldHint, FieldLabel, type FieldProps } from "./field-parts";
import { Popover } from "./popover";

/** One of many choices, found by typing. Text typed before hydration would be lost: wait for the hydrated marker. */
export function ComboBox<K extends string>({
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
  onChange?: (key: K | null) => void;
}) {
  const t = useTranslations("ui.comboBox");
  return (
    <div id={id ?? name} className="min-w-0">
      <AriaComboBox
        name={name}
        formValue="key"
        defaultItems={choices.map((choice) => ({ ...choice, id: choice.key }))}
        selectedKey={value}
        defaultSelectedKey={defaultValue}
        onSelectionChange={(key) => onChange?.(key as K | null)}
        isRequired={!optional}
        isInvalid={!!error}
        isDisabled={isDisabled}
        validationBehavior="aria"
        menuTrigger="focus"
        allowsEmptyCollection
        className={FIELD}
      >
        <FieldLabel optional={optional}>{label}</FieldLabel>
        <FieldHint>{hint}</FieldHint>
        <Group className="relative max-w-[24em]" isInvalid={!!error}>
          <Input className="control pr-(--control-height)" />
          <Button
            data-print="keep"
            aria-label={t("open")}
            className="absolute inset-y-0 right-0 flex w-(--control-height) items-center justify-center text-muted"
          >
            <ChevronDown aria-hidden className="size-4" />
          </Button>
        </Group>
        <FieldErrorText>{error}</FieldErrorText>
        <Popover matchTrigger>
          <ChoiceList empty={t("empty")} />
        </Popover>
      </AriaComboBox>
    </div>
  );
}
