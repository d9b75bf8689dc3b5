import { getTranslations } from "next-intl/server";
import { formatDay } from "@/components/i18n/format-day";
import { formatInstant } from "@/components/i18n/format-instant";
import { type CaseFacts, FACT_KINDS, type FactVersion } from "@/server/rules/case-facts";
import { factTexts, factWords } from "./fact-words";

/** The facts that stood, newest first: the day each applies to, and when it was registered. */
export async function FactsThen({ facts, people }: { facts: CaseFacts; people: Readonly<Record<string, string>> }) {
  const t = await getTranslations("memory");
  const texts = await factTexts();
  const { locale } = texts;
  const all = FACT_KINDS.flatMap((kind) =>
    (facts[kind] as readonly FactVersion[]).map((fact) => ({ kind, fact })),
  ).sort((one, other) => other.fact.recordedAt.localeCompare(one.fact.recordedAt));
  if (all.length === 0) return <p className="text-muted">{t("noFacts")}</p>;
  return (
    <ul>
      {all.map(({ kind, fact }) => {
        const { words, detail } = factWords(kind, fact, texts);
        return (
          <li key={`${kind} ${fact.id}`} className="border-b border-line py-2">
            <p>{words}</p>
            {detail ? <p className="max-w-measure text-muted">{detail}</p> : null}
            <p className="figures text-small text-muted">
              {t("applies", { day: formatDay(fact.appliesOn, locale) })} ·{" "}
              {t("registered", {
                at: formatInstant(fact.recordedAt, locale),
                who: (fact.recordedBy && people[fact.recordedBy]) || t("someone"),
              })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
