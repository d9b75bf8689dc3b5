import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { Unbroken } from "@/components/i18n/unbroken";
import type { Ground } from "@/server/rules/decision";
import { explainGround, type Reader } from "@/server/rules/explain";
import { ParagraphMark } from "./paragraph-mark";

/** All the grounds of a refusal or an assessment: what the rule says of these facts, and what would lift it. */
export function GroundList({ grounds, reader = "caseworker" }: { grounds: readonly Ground[]; reader?: Reader }) {
  const t = useTranslations("ui.rules");
  const locale = localeOf(useLocale());
  if (grounds.length === 0) return null;
  return (
    <ul className="flex flex-col gap-3">
      {grounds.map((ground) => {
        const { paragraph, sentence, lift } = explainGround(ground, locale, reader);
        return (
          <li
            key={`${ground.rule} ${ground.reason} ${JSON.stringify(ground.facts)}`}
            className="law max-w-measure border-l border-control pl-4"
          >
            <p>
              <Unbroken>{sentence}</Unbroken> <ParagraphMark rule={ground.rule} paragraph={paragraph} />
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
