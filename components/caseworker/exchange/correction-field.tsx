"use client";

import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { CheckboxGroup } from "@/components/ui/checkbox";
import { DayField } from "@/components/ui/day-field";
import { Select } from "@/components/ui/select";
import { TextArea, TextField } from "@/components/ui/text-field";
import { TimeField } from "@/components/ui/time-field";
import type { FieldKind, FieldValue } from "@/server/exchange/correctable";
import { lawTexts } from "@/server/rules/explain";
import { INTERVIEW_FORMS, PURPOSES, REASON_CODES } from "@/server/rules/vocabulary";

/** One field of a message, written the way its kind is written; empty is nothing said. */
export function CorrectionField({
  id,
  name,
  kind,
  value,
  optional,
  complained,
  error,
  onChange,
}: {
  id: string;
  name: string;
  kind: FieldKind;
  value: FieldValue | undefined;
  /** It said nothing when the act wrote it. */
  optional: boolean;
  /** The other side has named this field. */
  complained: boolean;
  error: string | null;
  onChange: (value: FieldValue) => void;
}) {
  const t = useTranslations("outgoing");
  const { names } = lawTexts(localeOf(useLocale()));
  const label = t(`fields.${name}` as "fields.on");
  const complaint = complained ? t("correct.complained") : undefined;
  const common = { id, label, hint: complaint, error, optional };
  const text = value === null || value === undefined ? "" : String(value);
  switch (kind) {
    case "day":
      return <DayField {...common} value={text || null} onChange={(day) => onChange(day)} />;
    case "time":
      return <TimeField {...common} value={text || null} onChange={(time) => onChange(time)} />;
    case "code":
      return (
        <Select
          {...common}
          value={text || null}
          choices={REASON_CODES.map((code) => ({ key: String(code), label: `${code} ${names.reasonCodes[code]}` }))}
          onChange={(code) => onChange(Number(code))}
        />
      );
    case "form":
      return (
        <Select
          {...common}
          value={text || null}
          choices={INTERVIEW_FORMS.map((form) => ({ key: form, label: names.forms[form] }))}
          onChange={onChange}
        />
      );
    case "purposes":
      return (
        <CheckboxGroup
          {...common}
          value={Array.isArray(value) ? (value as string[]) : []}
          choices={PURPOSES.map((purpose) => ({ key: purpose, label: names.purposes[purpose] }))}
          onChange={onChange}
        />
      );
    case "yesNo":
      return (
        <Select
          {...common}
          value={text || "unsaid"}
          choices={[
            { key: "true", label: t("correct.yes") },
            { key: "false", label: t("correct.no") },
            { key: "unsaid", label: t("correct.unsaid") },
          ]}
          onChange={(said) => onChange(said === "unsaid" ? null : said === "true")}
        />
      );
    case "number":
      return (
        <TextField
          {...common}
          value={text.replace(".", ",")}
          figures
          width="short"
          inputMode="decimal"
          onChange={(written) => onChange(numberIn(written))}
        />
      );
    case "longText":
      return <TextArea {...common} rows={2} value={text} onChange={(written) => onChange(written || null)} />;
    case "text":
      return <TextField {...common} value={text} onChange={(written) => onChange(written || null)} />;
  }
}

/** A decimal number; what is not one stays as written, and is told as wrong when it is sent. */
function numberIn(written: string): number | string | null {
  if (written.trim() === "") return null;
  const number = Number(written.replace(",", "."));
  return Number.isFinite(number) && !/[,.]$/.test(written.trim()) ? number : written;
}
