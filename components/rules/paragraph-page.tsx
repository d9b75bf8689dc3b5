import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { CALLABLE_NAMES, CALLABLE_RULES } from "@/server/rules/callable";
import { CATALOGUE } from "@/server/rules/catalogue";
import { lawTexts } from "@/server/rules/explain";
import { DEVIATIONS } from "@/server/rules/section-13-deviations";
import { ParagraphMark } from "./paragraph-mark";
import { PARAGRAPHS, rulesOf } from "./paragraphs";
import { QuestionLinks } from "./question-links";
import { RuleList } from "./rule-list";

/** One paragraph of the order: its rules, how we read them, what they deviate from, and what can be tried. */
export function ParagraphPage({ number }: { number: string }) {
  const t = useTranslations("law");
  const locale = localeOf(useLocale());
  const { laws } = lawTexts(locale).names;
  const rules = rulesOf(number);
  const ids = new Set<string>(rules.map(({ rule }) => rule));
  const readings = CATALOGUE.filter(({ interprets }) => interprets !== null && ids.has(interprets));
  const questions = CALLABLE_NAMES.filter((name) => CALLABLE_RULES[name].tries.some((rule) => ids.has(rule)));
  // § 13 is the list itself; every other paragraph has its own part of it.
  const deviations = DEVIATIONS.filter((one) => number === "13" || one.rules.some((rule) => ids.has(rule)));
  const at = PARAGRAPHS.indexOf(number);
  return (
    <>
      <p className="text-small">
        <TextLink href="/rules" prefetch={false}>
          {t("rule.all")}
        </TextLink>
      </p>
      <h1 id="page-title" tabIndex={-1} className="mt-4 text-title font-semibold">
        <span className="law font-medium text-muted">§ {number}</span> {t(`sections.${number as "1"}`)}
      </h1>
      <div className="mt-6 flex flex-col gap-10">
        <RuleList entries={rules} />
        {questions.length > 0 ? (
          <Section title={t("paragraph.try")}>
            <QuestionLinks questions={questions} />
          </Section>
        ) : null}
        {readings.length > 0 ? (
          <Section title={t("paragraph.readings")}>
            <RuleList entries={readings} />
          </Section>
        ) : null}
        {deviations.length > 0 ? (
          <Section title={t("paragraph.deviations")}>
            <p className="mb-3 max-w-measure text-small text-muted">{t("paragraph.deviationsIntro")}</p>
            <dl className="law">
              {deviations.map(({ law, provision, rules: deviating }) => (
                <div key={law + provision} className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[1fr_1fr]">
                  <dt>
                    {provision} <span className="text-muted">· {laws[law]}</span>
                  </dt>
                  <dd className="flex flex-wrap gap-x-3">
                    {deviating.map((rule) => (
                      <span key={rule}>
                        <ParagraphMark rule={rule} /> <span className="text-small text-muted">{rule}</span>
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </Section>
        ) : null}
        <nav
          aria-label={t("paragraph.around")}
          data-print="none"
          className="flex justify-between gap-4 border-t border-line pt-4"
        >
          {[PARAGRAPHS[at - 1], PARAGRAPHS[at + 1]].map((other, side) =>
            other ? (
              <Link
                key={other}
                href={`/rules/paragraph/${other}`}
                prefetch={false}
                className="law figures rounded-sm py-1 text-accent no-underline underline-offset-4 hover:underline"
              >
                {side === 0 ? "← " : ""}§ {other}
                {side === 1 ? " →" : ""}
              </Link>
            ) : (
              <span key={side === 0 ? "first" : "last"} />
            ),
          )}
        </nav>
      </div>
    </>
  );
}
