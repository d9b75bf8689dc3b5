import { ArrowLeft, ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "./link-button";

/** Onwards and back through a long list. No page numbers: counting all the rows costs more than it tells. */
export function Pagination({
  previous,
  next,
  range,
  label,
}: {
  previous: string | null;
  next: string | null;
  range?: ReactNode;
  /** Names it where a page has several lists. */
  label?: string;
}) {
  const t = useTranslations("ui.pagination");
  if (!previous && !next) return range ? <p className="figures py-2 text-small text-muted">{range}</p> : null;
  return (
    <nav aria-label={label ?? t("label")} className="flex flex-wrap items-center gap-2 py-2">
      {previous ? (
        <LinkButton
          href={previous}
          kind="quiet"
          rel="prev"
          prefetch={false}
          icon={<ArrowLeft aria-hidden className="size-4" />}
        >
          {t("previous")}
        </LinkButton>
      ) : null}
      {range ? <span className="figures text-small text-muted">{range}</span> : null}
      {next ? (
        <LinkButton href={next} kind="quiet" rel="next" prefetch={false}>
          <span className="inline-flex items-center gap-2">
            {t("next")}
            <ArrowRight aria-hidden className="size-4" />
          </span>
        </LinkButton>
      ) : null}
    </nav>
  );
}
