"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useDraft } from "@/components/caseworker/acts/use-draft";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { askPlain } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-field";
import type { CasePage } from "@/server/queries/case-page";

/** The caseworkers' own notes: no part of any decision. */
export function CaseNotes({ memberId, notes }: Pick<CasePage, "memberId" | "notes">) {
  const t = useTranslations("case.notes");
  const locale = localeOf(useLocale());
  const router = useRouter();
  const announce = useAnnounce();
  const [values, setValues, forget] = useDraft(`note:${memberId}`, () => ({ body: "" }));
  const [error, setError] = useState<string | null>(null);
  const body = String(values.body ?? "");

  async function save() {
    if (body.trim() === "") return setError(t("empty"));
    setError(null);
    const saved = await askPlain("mutation", "caseworker.acts.writeNote", { memberId, body });
    // What was written stays in the field, and in its draft.
    if (saved === null) return setError(t("failed"));
    await forget();
    setValues({ body: "" });
    announce.show(t("saved"));
    router.refresh();
  }
  return (
    <Section title={t("title")} aside={notes.length > 0 ? notes.length : null}>
      <div data-print="none" className="flex flex-col items-start gap-2 [&>*:first-child]:w-full">
        <TextArea
          name="note"
          label={t("write")}
          rows={2}
          value={body}
          error={error}
          onChange={(text) => setValues({ body: text })}
          optional
        />
        <Button onPress={save}>{t("save")}</Button>
      </div>
      <ul className="mt-3">
        {notes.map((note) => (
          <li key={note.id} className="border-b border-line py-2">
            <p className="max-w-measure whitespace-pre-wrap">{note.body}</p>
            <p className="figures text-small text-muted">
              {t("by", { who: note.writtenBy, at: formatInstant(note.writtenAt, locale) })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
