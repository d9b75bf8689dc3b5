"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatHours } from "@/components/i18n/format-hours";
import { localeOf } from "@/components/i18n/locale";
import type { FieldProps } from "./field-parts";
import { type HoursProblem, parseTypedHours } from "./parse-typed";
import { TextField } from "./text-field";
import { useTypedField } from "./typed-field";

/** Hours, typed with a comma; the value is integer hundredths, so that nothing is ever rounded. */
export function HoursField({
  value,
  defaultValue,
  onChange,
  ...field
}: FieldProps & {
  value?: number | null;
  defaultValue?: number | null;
  onChange?: (hundredths: number | null, problem: HoursProblem | null) => void;
}) {
  const t = useTranslations("ui.hours");
  const locale = localeOf(useLocale());
  const typed = useTypedField<number, HoursProblem>({
    value,
    defaultValue,
    onChange,
    parse: parseTypedHours,
    write: (hundredths) => formatHours(hundredths, locale),
  });
  return (
    <>
      <TextField
        {...field}
        name={undefined}
        id={field.id ?? field.name}
        error={field.error ?? (typed.problem ? t(typed.problem) : null)}
        value={typed.text}
        onChange={typed.type}
        onBlur={typed.leave}
        width="short"
        inputMode="decimal"
        autoComplete="off"
        figures
        unit={t("unit")}
      />
      {field.name ? <input type="hidden" name={field.name} value={typed.current ?? ""} /> : null}
    </>
  );
}
