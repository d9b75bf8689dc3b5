import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import type { CatalogueEntry } from "@/server/rules/catalogue";
import { ruleSentence } from "@/server/rules/explain";

/** Rules with what they say; each leads to a page of its own. */
export function RuleList({ entries }: { entries: readonly CatalogueEntry[] }) {
  const t = useTranslations("law");
  const locale = localeOf(useLocale());
  return (
    <ul className="mt-2 border-t border-line">
      {entries.map(({ rule, paragraph, kind }) => (
        <li key={rule} className="border-b border-line">
          <Link
            href={`/rules/${rule}`}
            prefetch={false}
            className="group grid gap-x-6 py-3 text-ink no-underline sm:grid-cols-[9.5rem_minmax(0,1fr)]"
          >
            <span className="text-small text-muted">
              <span className="law figures block text-accent underline-offset-4 group-hover:underline">
                {paragraph}
              </span>
              <span className="figures max-sm:hidden">
                {rule} · {t(`kind.${kind}`)}
              </span>
            </span>
            <span className="law">{ruleSentence(rule, locale)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
