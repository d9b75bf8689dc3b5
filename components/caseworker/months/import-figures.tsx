"use client";

import { useLocale, useTranslations } from "next-intl";
import { BCP47, localeOf } from "@/components/i18n/locale";
import { KeyValues } from "@/components/ui/key-values";
import type { MonthImport } from "@/server/queries/months";

export type ImportSummary = Extract<MonthImport["summary"], { readonly members: number }>;

/** A file in figures: how much of it is new, and what was passed over. */
export function ImportFigures({ one, summary }: { one: MonthImport; summary: ImportSummary }) {
  const t = useTranslations("months");
  const locale = localeOf(useLocale());
  const count = (value: number) => value.toLocaleString(BCP47[locale]);
  if (summary.members === 0 && one.state === "ready") return <p>{t("preview.nothing")}</p>;
  return (
    <KeyValues
      items={[
        { key: "rows", label: t("preview.rows"), value: count(one.rows) },
        { key: "members", label: t("preview.members"), value: count(summary.members) },
        { key: "figures", label: t("preview.figures"), value: count(summary.figures) },
        {
          key: "corrected",
          label: t("preview.corrected"),
          value: count(summary.corrected),
          note: summary.corrected > 0 ? t("preview.correctedNote") : null,
        },
        { key: "unchanged", label: t("preview.unchanged"), value: count(summary.unchanged) },
        {
          key: "unknown",
          label: t("preview.unknown"),
          value: count(one.unknownRows),
          note: one.unknownRows > 0 ? t("preview.unknownNote") : null,
        },
      ]}
    />
  );
}
