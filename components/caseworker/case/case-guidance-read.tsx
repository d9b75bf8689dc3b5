import { getLocale, getTranslations } from "next-intl/server";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Section } from "@/components/ui/section";
import type { CasePage } from "@/server/queries/case-page";
import { guidanceRead } from "@/server/rules/duties/read-guidance";
import { lawTexts } from "@/server/rules/explain";
import { GUIDANCE_TOPICS } from "@/server/rules/vocabulary";

/** Which topics of guidance the member has read in the portal, and when. */
export async function CaseGuidanceRead({ page }: { page: CasePage }) {
  const t = await getTranslations("case.guidanceRead");
  const locale = localeOf(await getLocale());
  const { topics } = lawTexts(locale).names;
  const read = guidanceRead(page.facts);
  return (
    <Section title={t("title")} aside={t("of", { count: read.size, all: GUIDANCE_TOPICS.length })}>
      {read.size === 0 ? (
        <p className="text-muted">{t("none")}</p>
      ) : (
        <ul>
          {[...read].map(([topic, at]) => (
            <li key={topic} className="border-b border-line py-1.5 last:border-b-0">
              {topics[topic]} <span className="figures block text-small text-muted">{formatInstant(at, locale)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-1 text-small text-muted">{t("note")}</p>
    </Section>
  );
}
