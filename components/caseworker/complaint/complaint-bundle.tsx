import { FileDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Unbroken } from "@/components/i18n/unbroken";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { ComplaintBundle } from "@/server/queries/complaint-bundle";
import type { BundleSheet, SheetLine } from "./bundle-sheet";

/** Everything about one missed booking or interview in one place: first what lacks, then what is there. */
export function ComplaintBundlePage({ bundle, sheet }: { bundle: ComplaintBundle; sheet: BundleSheet }) {
  const t = useTranslations("afterwards.bundle");
  const { memberId, about, documents } = bundle;
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-6 px-4 pt-4 pb-12 sm:px-6">
      <header className="flex flex-col gap-2">
        <TextLink href={`/members/${memberId}`} prefetch={false}>
          {t("back")}
        </TextLink>
        <PageTitle>{sheet.title}</PageTitle>
        {sheet.about.map((line) => (
          <p key={line} className="figures text-muted">
            <Unbroken>{line}</Unbroken>
          </p>
        ))}
        <p className="max-w-measure">{t("intro")}</p>
        <div data-print="none">
          <LinkButton href={`/api/complaints/${memberId}/${about}`} prefetch={false} kind="secondary">
            <FileDown aria-hidden className="size-4" />
            {t("file")}
          </LinkButton>
        </div>
      </header>
      <Gaps gaps={sheet.gaps} />
      {sheet.parts.map(({ title, lines, none }) => (
        <Section key={title} title={title} aside={title === t("times") ? <ParagraphMark rule="I-17" /> : undefined}>
          {lines.length === 0 ? <p className="py-1 text-muted">{none}</p> : <Lines lines={lines} />}
        </Section>
      ))}
      {documents.length > 0 ? (
        <Section title={t("documents")}>
          <ul>
            {documents.map(({ id, title }) => (
              <li key={id} className="py-0.5">
                <TextLink href={`/api/documents/${id}`} prefetch={false}>
                  {title}
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );
}

function Gaps({ gaps }: { gaps: readonly string[] }) {
  const t = useTranslations("afterwards.bundle");
  if (gaps.length === 0) return <Notice tone="positive" title={t("whole")} />;
  return (
    <Notice tone="attention" title={t("lacks", { count: gaps.length })}>
      <ul className="list-disc pl-5">
        {gaps.map((gap) => (
          <li key={gap}>
            <Unbroken>{gap}</Unbroken>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Lines({ lines }: { lines: readonly SheetLine[] }) {
  return (
    <ul>
      {lines.map(({ text, note, law }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines can say the same; the order is the bundle's
        <li key={`${text} ${at}`} className="border-b border-line py-1.5">
          <p className="figures wrap-anywhere whitespace-pre-wrap">
            <Unbroken>{text}</Unbroken>
          </p>
          {note ? (
            <p className="figures text-small text-muted">
              <Unbroken>{note}</Unbroken>
            </p>
          ) : null}
          {law?.map((sentence) => (
            <p key={sentence} className="law mt-1 border-l border-control pl-3 text-small">
              <Unbroken>{sentence}</Unbroken>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
