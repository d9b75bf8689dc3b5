import Link from "next/link";
import { useTranslations } from "next-intl";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { CALLABLE_NAMES } from "@/server/rules/callable";
import { CATALOGUE } from "@/server/rules/catalogue";
import { PARAGRAPHS, rulesOf } from "./paragraphs";
import { QuestionLinks } from "./question-links";
import { RuleList } from "./rule-list";

const INTERPRETATIONS = CATALOGUE.filter(({ interpretation }) => interpretation);

/** The whole law on one page, paragraph by paragraph; each paragraph and each rule leads to a page of its own. */
export function RuleIndex() {
  const t = useTranslations("law");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-2 max-w-measure text-muted">{t("intro")}</p>
      <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        <a href="#try" className="text-accent underline underline-offset-3">
          {t("tryTitle")}
        </a>
        <TextLink href="/rules/examples" prefetch={false}>
          {t("examplesTitle")}
        </TextLink>
        <a href="#interpretations" className="text-accent underline underline-offset-3">
          {t("interpretationsTitle")}
        </a>
      </p>
      <nav aria-label={t("paragraphs")} data-print="none" className="mt-6">
        <ul className="figures -mx-2 flex flex-wrap">
          {PARAGRAPHS.map((number) => (
            <li key={number}>
              <Link
                href={`/rules/paragraph/${number}`}
                prefetch={false}
                className="law inline-flex min-h-10 min-w-11 items-center justify-center rounded-sm px-2 text-small text-accent no-underline underline-offset-4 hover:underline"
              >
                § {number}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {PARAGRAPHS.map((number) => (
        <section key={number} aria-labelledby={`paragraf-${number}`} className="mt-10">
          <h2 id={`paragraf-${number}`} tabIndex={-1} className="scroll-mt-6 text-heading font-semibold">
            <span className="law font-medium text-muted">§ {number}</span> {t(`sections.${number as "1"}`)}
          </h2>
          <RuleList entries={rulesOf(number)} />
        </section>
      ))}
      <div id="try" tabIndex={-1} className="mt-14 scroll-mt-6">
        <Section title={t("tryTitle")}>
          <p className="mb-3 max-w-measure text-muted">{t("tryIntro")}</p>
          <QuestionLinks questions={CALLABLE_NAMES} />
        </Section>
      </div>
      <section aria-labelledby="interpretations" className="mt-14">
        <h2 id="interpretations" tabIndex={-1} className="scroll-mt-6 text-heading font-semibold">
          {t("interpretationsTitle")}
        </h2>
        <p className="mt-1 max-w-measure text-muted">{t("interpretationsIntro")}</p>
        <RuleList entries={INTERPRETATIONS} />
      </section>
    </>
  );
}
