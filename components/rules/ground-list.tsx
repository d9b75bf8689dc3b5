import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import type { Ground } from "@/server/rules/decision";
import { explainGround } from "@/server/rules/explain";
import { ParagraphMark } from "./paragraph-mark";

/** All the grounds of a refusal or an assessment: what the rule says of these facts, and what would lift it. */
export function GroundList({ grounds }: { grounds: readonly Ground[] }) {
  const t = useTranslations("ui.rules");
  const locale = localeOf(useLocale());
  if (grounds.length === 0) return null;
  return (
    <ul className="flex flex-col gap-3">
      {grounds.map((ground) => {
        const { paragraph, sentence, lift } = explainGround(ground, locale);
        return (
          <li
            key={`${ground.rule} ${ground.reason} ${JSON.stringify(ground.facts)}`}
            className="law max-w-measure border-l border-control pl-4"
          >
            <p>
              {sentence} <ParagraphMark rule={ground.rule} paragraph={paragraph} />
            </p>
            {lift ? (
              <p className="mt-1 font-sans text-small text-muted">
                <span className="font-medium text-ink">{t("lift")}</span> {lift}
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
