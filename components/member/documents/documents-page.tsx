import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { DocumentRow } from "@/server/queries/documents";
import { UploadForm } from "./upload-form";

const MEGABYTE = 1024 * 1024;

/** The member's documents, newest first, and how another is added. */
export function DocumentsPage({ documents }: { documents: readonly DocumentRow[] }) {
  const t = useTranslations("memberletters.documents");
  const locale = localeOf(useLocale());
  const size = (bytes: number) =>
    bytes < MEGABYTE
      ? t("size", { kilobytes: Math.max(1, Math.round(bytes / 1024)) })
      : t("sizeMega", { megabytes: Math.round((bytes / MEGABYTE) * 10) / 10 });
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-measure">{t("intro")}</p>
      <div className="mt-8 flex flex-col gap-12">
        <Section title={t("upload")}>
          <noscript>
            <p className="font-medium">{t("needsScript")}</p>
          </noscript>
          <div className="pt-1">
            <UploadForm />
          </div>
        </Section>
        <Section title={t("title")} aside={documents.length > 0 ? documents.length : null}>
          {documents.length === 0 ? <EmptyState title={t("none")} /> : null}
          <ul>
            {documents.map((document) => (
              <li key={document.id} className="border-b border-line">
                <a
                  href={`/api/documents/${document.id}`}
                  className="group flex min-h-16 items-center justify-between gap-4 py-3 no-underline"
                >
                  <span className="min-w-0">
                    <span className="wrap-anywhere block font-medium text-accent group-hover:underline">
                      {document.title}
                    </span>
                    <span className="figures block text-small text-muted">
                      {t("added", {
                        day: formatDay(civil(document.addedAt).day, locale),
                        size: size(document.size),
                      })}
                    </span>
                  </span>
                  <span className="shrink-0 text-small text-accent">{t("open")}</span>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}
