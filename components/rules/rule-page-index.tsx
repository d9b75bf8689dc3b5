import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { PageTitle } from "@/components/ui/page-title";
import { CATALOGUE, type CatalogueEntry } from "@/server/rules/catalogue";
import { ruleSentence } from "@/server/rules/explain";

/** "§ 4, stk. 3" belongs to § 4. */
const paragraphOf = ({ paragraph }: CatalogueEntry): string => /\d+/.exec(paragraph)?.[0] ?? "";

const RULES = CATALOGUE.filter(({ interpretation }) => !interpretation);
const PARAGRAPHS = [...new Set(RULES.map(paragraphOf))].sort((one, other) => Number(one) - Number(other));
const INTERPRETATIONS = CATALOGUE.filter(({ interpretation }) => interpretation);

/** The whole law on one page, paragraph by paragraph; each rule leads to a page of its own. */
export function RuleIndex() {
  const t = useTranslations("law");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-2 max-w-measure text-muted">{t("intro")}</p>
      <nav aria-label={t("paragraphs")} data-print="none" className="mt-6">
        <ul className="figures -mx-2 flex flex-wrap">
          {PARAGRAPHS.map((number) => (
            <li key={number}>
              <a
                href={`#paragraf-${number}`}
                className="law inline-flex min-h-10 min-w-11 items-center justify-center rounded-sm px-2 text-small text-accent underline-offset-4 hover:underline"
              >
                § {number}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {PARAGRAPHS.map((number) => (
        <section key={number} aria-labelledby={`paragraf-${number}`} className="mt-10">
          <h2 id={`paragraf-${number}`} tabIndex={-1} className="scroll-mt-6 text-heading font-semibold">
            <span className="law font-medium text-muted">§ {number}</span> {t(`sections.${number as "1"}`)}
          </h2>
          <RuleList entries={RULES.filter((entry) => paragraphOf(entry) === number)} />
        </section>
      ))}
      <section aria-labelledby="interpretations" className="mt-14">
        <h2 id="interpretations" className="text-heading font-semibold">
          {t("interpretationsTitle")}
        </h2>
        <p className="mt-1 max-w-measure text-muted">{t("interpretationsIntro")}</p>
        <RuleList entries={INTERPRETATIONS} />
      </section>
    </>
  );
}

function RuleList({ entries }: { entries: readonly CatalogueEntry[] }) {
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
