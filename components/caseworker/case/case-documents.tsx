import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Section } from "@/components/ui/section";
import type { DocumentRow } from "@/server/queries/documents";

/** The files of the case; nothing where there are none. */
export function CaseDocuments({ documents }: { documents: readonly DocumentRow[] }) {
  const t = useTranslations("case.documents");
  const locale = localeOf(useLocale());
  if (documents.length === 0) return null;
  return (
    <Section title={t("title")} aside={documents.length}>
      <ul>
        {documents.map(({ id, title, size, addedAt, addedBy }) => (
          <li key={id} className="border-b border-line py-2">
            <a className="wrap-anywhere text-accent underline underline-offset-3" href={`/api/documents/${id}`}>
              {title}
            </a>
            <p className="figures text-small text-muted">
              {t("by", { who: addedBy ?? t("member"), at: formatInstant(addedAt, locale) })} ·{" "}
              {t("size", { kilobytes: Math.max(1, Math.round(size / 1024)) })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
