import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { KeyValues } from "@/components/ui/key-values";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { questionsFor } from "@/server/rules/callable";
import { CATALOGUE, type CatalogueEntry } from "@/server/rules/catalogue";
import { lawTexts, ruleSentence } from "@/server/rules/explain";
import { otherReading } from "@/server/rules/other-readings";
import type { InterpretationId } from "@/server/rules/rule-ids";
import { examplesFor } from "@/server/rules/worked-examples";
import { GroundList } from "./ground-list";
import { LawNote } from "./law-note";
import { paragraphOf } from "./paragraphs";
import { QuestionLinks } from "./question-links";
import { exampleGrounds } from "./rule-page-grounds";
import { addressOfPlace, placesOf } from "./rule-places";
import { WorkedExampleList } from "./worked-example";

/** Longer lists of examples are a page of their own. */
const MOST_EXAMPLES = 4;

/** One rule on a page: what it says, of what kind it is, how it is read, what it deviates from, and how it refuses. */
export function RulePage({ entry }: { entry: CatalogueEntry }) {
  const t = useTranslations("law.rule");
  const locale = localeOf(useLocale());
  const { rule, paragraph, interprets, kind, source, ownCare, relatedDeviations } = entry;
  const readings = CATALOGUE.filter((one) => one.interprets === rule);
  const grounds = exampleGrounds(rule);
  const questions = questionsFor(rule);
  const examples = examplesFor(rule);
  const { laws } = lawTexts(locale).names;
  return (
    <>
      <p className="flex flex-wrap gap-x-4 text-small">
        <TextLink href="/rules" prefetch={false}>
          {t("all")}
        </TextLink>
        <TextLink href={`/rules/paragraph/${paragraphOf(entry)}`} prefetch={false} className="figures">
          {t("wholeParagraph", { number: paragraphOf(entry) })}
        </TextLink>
      </p>
      <h1 id="page-title" tabIndex={-1} className="law figures mt-4 text-title font-medium">
        {interprets ? t("reads", { paragraph }) : paragraph}
      </h1>
      <p className="law mt-4 max-w-measure border-l-2 border-accent pl-5 text-[1.25em] leading-[1.5]">
        {ruleSentence(rule, locale)}
      </p>
      <div className="mt-8 flex flex-col gap-10">
        <KeyValues
          items={[
            { key: "number", label: t("number"), value: rule },
            { key: "kind", label: t("kindLabel"), value: t(`kind.${kind}`) },
            {
              key: "source",
              label: t("sourceLabel"),
              value: t(`source.${source}`),
              note: ownCare && source !== "software" ? t("ownCare") : undefined,
            },
            ...(relatedDeviations.length > 0
              ? [
                  {
                    key: "deviations",
                    label: t("deviations"),
                    value: (
                      <ul className="law">
                        {relatedDeviations.map(({ law, provision }) => (
                          <li key={law + provision}>
                            {provision} <span className="text-muted">· {laws[law as keyof typeof laws] ?? law}</span>
                          </li>
                        ))}
                      </ul>
                    ),
                  },
                ]
              : []),
          ]}
        />
        {interprets ? <LawNote rule={interprets}>{ruleSentence(interprets, locale)}</LawNote> : null}
        {interprets ? (
          <Section title={t("otherReading")}>
            <p className="max-w-measure pt-1">{otherReading(rule as InterpretationId, locale)}</p>
          </Section>
        ) : null}
        {readings.length > 0 ? (
          <Section title={t("interpretations")}>
            <ul className="flex flex-col gap-4 pt-2">
              {readings.map((reading) => (
                <li key={reading.rule} className="law max-w-measure border-l border-control pl-4">
                  {ruleSentence(reading.rule, locale)}{" "}
                  <TextLink href={`/rules/${reading.rule}`} prefetch={false} className="figures text-small">
                    {reading.rule}
                  </TextLink>
                  <p className="mt-1 font-sans text-small text-muted">
                    <span className="font-medium text-ink">{t("otherReadingShort")}</span>{" "}
                    {otherReading(reading.rule as InterpretationId, locale)}
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        {questions.length > 0 ? (
          <Section title={t("try")}>
            <QuestionLinks questions={questions} />
          </Section>
        ) : null}
        {grounds.length > 0 ? (
          <Section title={t("grounds")}>
            <p className="mb-4 max-w-measure text-small text-muted">{t("groundsIntro")}</p>
            <GroundList grounds={grounds} />
          </Section>
        ) : null}
        {examples.length > 0 ? (
          <Section title={t("examples")}>
            <div className="pt-2">
              <WorkedExampleList examples={examples.slice(0, MOST_EXAMPLES)} />
            </div>
            <p className="mt-4 text-small">
              <TextLink href="/rules/examples" prefetch={false}>
                {t("allExamples")}
              </TextLink>
            </p>
          </Section>
        ) : null}
        <Section title={t("places")}>
          <ul className="flex flex-col">
            {placesOf(rule).map((place) => (
              <li key={place} className="py-1">
                <TextLink href={addressOfPlace(place)} prefetch={false}>
                  {t(`place.${place}`)}
                </TextLink>
              </li>
            ))}
          </ul>
          <p className="mt-1 max-w-measure text-small text-muted">{t("placesNote")}</p>
        </Section>
        <Neighbours entry={entry} />
      </div>
    </>
  );
}

/** The rules before and after, in the law's order. */
function Neighbours({ entry }: { entry: CatalogueEntry }) {
  const t = useTranslations("law.rule");
  const at = CATALOGUE.indexOf(entry);
  const [before, after] = [CATALOGUE[at - 1], CATALOGUE[at + 1]];
  const label = ({ rule, paragraph }: CatalogueEntry) => `${paragraph} (${rule})`;
  return (
    <nav aria-label={t("around")} data-print="none" className="grid gap-4 border-t border-line pt-4 sm:grid-cols-2">
      {before ? <Neighbour to={before} name={t("previous")} label={label(before)} /> : <span />}
      {after ? <Neighbour to={after} name={t("next")} label={label(after)} right /> : null}
    </nav>
  );
}

function Neighbour({ to, name, label, right }: { to: CatalogueEntry; name: string; label: string; right?: boolean }) {
  return (
    <Link
      href={`/rules/${to.rule}`}
      prefetch={false}
      className={`group block rounded-sm py-1 no-underline ${right ? "sm:text-right" : ""}`}
    >
      <span className="block text-small text-muted">{name}</span>
      <span className="law figures text-accent underline-offset-4 group-hover:underline">{label}</span>
    </Link>
  );
}
