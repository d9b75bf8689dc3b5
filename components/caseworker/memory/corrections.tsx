import { getTranslations } from "next-intl/server";
import { formatInstant } from "@/components/i18n/format-instant";
import type { CaseAsItWas } from "@/server/queries/case-as-it-was";
import type { FactKind, FactVersion } from "@/server/rules/case-facts";
import { type FactTexts, factTexts, factWords } from "./fact-words";

/** What was believed when the day was over and is known otherwise today, side by side. */
export async function Corrections({ page }: { page: CaseAsItWas }) {
  const t = await getTranslations("memory");
  const texts = await factTexts();
  if (page.corrected.length === 0) return <p className="text-muted">{t("noCorrections")}</p>;
  return (
    <ul>
      {page.corrected.map(({ kind, entityId, before, after }) => (
        <li key={`${kind} ${entityId}`} className="grid gap-x-8 gap-y-2 border-b border-line py-2 md:grid-cols-2">
          <div>
            <p className="text-small text-muted">{t("thenBelieved")}</p>
            {before ? <Told kind={kind} fact={before} texts={texts} people={page.people} /> : <p>{t("notKnown")}</p>}
          </div>
          <div>
            <p className="text-small text-muted">{t("todayKnown")}</p>
            {after ? <Told kind={kind} fact={after} texts={texts} people={page.people} /> : <p>{t("noLonger")}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

async function Told({
  kind,
  fact,
  texts,
  people,
}: {
  kind: FactKind;
  fact: FactVersion;
  texts: FactTexts;
  people: Readonly<Record<string, string>>;
}) {
  const t = await getTranslations("memory");
  const { words, detail } = factWords(kind, fact, texts);
  const by = fact.recordedBy ? people[fact.recordedBy] : undefined;
  return (
    <>
      <p>{words}</p>
      {detail ? <p className="max-w-measure">{detail}</p> : null}
      <p className="figures text-small text-muted">
        {t("registered", { at: formatInstant(fact.recordedAt, texts.locale), who: by ?? t("someone") })}
      </p>
    </>
  );
}
