"use client";

import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/text-field";
import type { DraftState } from "../acts/use-draft";
import type { HoldFieldProps } from "./hold-field-props";

/** What is written meanwhile: the caseworker's own note, and what the member is given to read. Both keep themselves. */
export function NotesPart({
  values,
  errors,
  onChange,
  held,
  kept,
}: Omit<HoldFieldProps, "meeting"> & { held: boolean; kept: DraftState }) {
  const t = useTranslations("interview.notes");
  return (
    <section aria-labelledby="notes-title" className="flex min-w-0 flex-col gap-4 border-t border-control pt-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="notes-title" className="text-heading font-semibold">
          {t("title")}
        </h2>
        <p aria-live="polite" className={kept === "failed" ? "text-small text-negative" : "text-small text-muted"}>
          {kept === "untouched" ? t("keepsItself") : t(`kept.${kept}`)}
        </p>
      </div>
      <TextArea
        name="note"
        label={t("note")}
        hint={t("noteHint")}
        optional
        error={errors.note}
        rows={8}
        maxLength={4000}
        value={String(values.note ?? "")}
        onChange={(text) => onChange({ note: text })}
      />
      {held ? (
        <TextArea
          name="summary"
          label={t("summary")}
          hint={t("summaryHint")}
          optional
          error={errors.summary}
          rows={5}
          maxLength={4000}
          value={String(values.summary ?? "")}
          onChange={(text) => onChange({ summary: text })}
        />
      ) : null}
    </section>
  );
}
