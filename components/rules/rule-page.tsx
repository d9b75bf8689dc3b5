import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { KeyValues } from "@/components/ui/key-values";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { CATALOGUE, type CatalogueEntry } from "@/server/rules/catalogue";
import { lawTexts, ruleSentence } from "@/server/rules/explain";
import { GroundList } from "./ground-list";
import { LawNote } from "./law-note";
import { exampleGrounds } from "./rule-page-grounds";

/** One rule on a page: what it says, of what kind it is, how it is read, what it deviates from, and how it refuses. */
export function RulePage({ entry }: { entry: CatalogueEntry }) {
  const t = useTranslations("law.rule");
  const locale = localeOf(useLocale());
  const { rule, paragraph, interprets, kind, source, ownCare, relatedDeviations } = entry;
  const readings = CATALOGUE.filter((one) => one.interprets === rule);
  const grounds = exampleGrounds(rule);
  const { laws } = lawTexts(locale).names;
  return (
    <>
      <p className="text-small">
        <TextLink href="/rules" prefetch={false}>
          {t("all")}
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
        {readings.length > 0 ? (
          <Section title={t("interpretations")}>
            <ul className="flex flex-col gap-4 pt-2">
              {readings.map((reading) => (
                <li key={reading.rule} className="law max-w-measure border-l border-control pl-4">
                  {ruleSentence(reading.rule, locale)}{" "}
                  <TextLink href={`/rules/${reading.rule}`} prefetch={false} className="figures text-small">
                    {reading.rule}
                  </TextLink>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        {grounds.length > 0 ? (
          <Section title={t("grounds")}>
            <p className="mb-4 max-w-measure text-small text-muted">{t("groundsIntro")}</p>
            <GroundList grounds={grounds} />
          </Section>
        ) : null}
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
