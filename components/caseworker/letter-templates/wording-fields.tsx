"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { LetterWhole } from "@/components/caseworker/letters/letter-whole";
import type { Locale } from "@/components/i18n/locale";
import { Section } from "@/components/ui/section";
import { TextArea, TextField } from "@/components/ui/text-field";
import { readableLetter, type Wording } from "@/server/messages/render-letter";
import { EXAMPLE_FACTS, fieldsToWrite } from "@/server/messages/wording";
import type { TemplatePage } from "@/server/queries/letter-templates";

/** A letter's words in one language beside how they read, and the fields that can be put in where the cursor stands. */
export function WordingFields({
  page,
  locale,
  wording,
  errors,
  onChange,
}: {
  page: TemplatePage;
  locale: Locale;
  wording: Wording;
  errors: Readonly<Record<string, string>>;
  onChange: (wording: Wording) => void;
}) {
  const t = useTranslations("lettertemplates");
  const part = useRef<HTMLDivElement>(null);
  const { template, adverse } = page;
  const letter = { template, fields: EXAMPLE_FACTS, adverse, edition: 1, wording: { da: wording, en: wording } };

  function insert(name: string) {
    const area = part.current?.querySelector("textarea");
    const [from, to] = [area?.selectionStart ?? wording.body.length, area?.selectionEnd ?? wording.body.length];
    const put = `{${name}}`;
    onChange({ ...wording, body: wording.body.slice(0, from) + put + wording.body.slice(to) });
    // After the text has been drawn: the cursor stands behind what was put in.
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(from + put.length, from + put.length);
    });
  }

  return (
    <Section title={t(`language.${locale}`)}>
      <div ref={part} className="grid gap-x-8 gap-y-4 pt-2 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <TextField
            id={`${locale}-title`}
            label={t("titleField")}
            value={wording.title}
            onChange={(title) => onChange({ ...wording, title })}
            maxLength={120}
            error={errors[`${locale}-title`]}
          />
          <TextArea
            id={`${locale}-body`}
            label={t("bodyField")}
            hint={t("bodyHint")}
            rows={9}
            value={wording.body}
            onChange={(body) => onChange({ ...wording, body })}
            maxLength={4_000}
            error={errors[`${locale}-body`]}
          />
          <div>
            <h3 className="font-semibold">{t("fields")}</h3>
            <p className="text-small text-muted">{t("fieldsText")}</p>
            <ul className="mt-1 border-t border-line">
              {fieldsToWrite(template, locale).map(({ field, name, example, must }) => (
                <li key={field} className="flex flex-wrap items-baseline gap-x-3 border-b border-line">
                  <button
                    type="button"
                    onClick={() => insert(name)}
                    aria-label={t("insert", { name: `{${name}}` })}
                    className="min-h-(--control-height) text-accent underline-offset-3 hover:underline"
                  >
                    {`{${name}}`}
                  </button>
                  <span className="wrap-anywhere min-w-0 text-small text-muted">{t("becomes", { example })}</span>
                  {must ? <span className="text-small font-medium">{t("must")}</span> : null}
                </li>
              ))}
            </ul>
          </div>
        </div>
        <div className="min-w-0 self-start rounded-lg border border-line bg-raised p-5" lang={locale}>
          <h3 className="text-small text-muted" lang={undefined}>
            {t("preview")} · {t("previewText")}
          </h3>
          <div className="mt-2">
            <LetterWhole letter={readableLetter(letter, locale)} system={adverse ? t("system") : undefined} />
          </div>
        </div>
      </div>
    </Section>
  );
}
