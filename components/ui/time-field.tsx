"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatTime } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import type { FieldProps } from "./field-parts";
import { parseTypedTime } from "./parse-typed";
import { TextField } from "./text-field";
import { useTypedField } from "./typed-field";

/** A clock time, typed with a point or a colon or neither; the value is `HH:MM`. */
export function TimeField({
  value,
  defaultValue,
  onChange,
  ...field
}: FieldProps & {
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (time: string | null, problem: "unreadable" | null) => void;
}) {
  const t = useTranslations("ui.time");
  const locale = localeOf(useLocale());
  const typed = useTypedField<string, "unreadable">({
    value,
    defaultValue,
    onChange,
    parse: parseTypedTime,
    write: (time) => formatTime(time, locale),
  });
  return (
    <>
      <TextField
        {...field}
        name={undefined}
        id={field.id ?? field.name}
        hint={field.hint ?? t("example")}
        error={field.error ?? (typed.problem ? t(typed.problem) : null)}
        value={typed.text}
        onChange={typed.type}
        onBlur={typed.leave}
        width="short"
        inputMode="decimal"
        autoComplete="off"
        figures
      />
      {field.name ? <input type="hidden" name={field.name} value={typed.current ?? ""} /> : null}
    </>
  );
}
