import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Section } from "@/components/ui/section";
import type { SettingVersion } from "@/server/queries/administration";
import { useChoiceWords } from "./use-choice-words";

/** Who chose what, and when: the newest first. */
export function SettingsHistory({ history }: { history: readonly SettingVersion[] }) {
  const t = useTranslations("administration.settings");
  const locale = localeOf(useLocale());
  const words = useChoiceWords();
  return (
    <Section title={t("history")}>
      {history.length === 0 ? <p className="py-2 text-muted">{t("noHistory")}</p> : null}
      <ol>
        {history.map(({ version, at, by, changes }) => (
          <li key={version} className="border-b border-line py-2">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="font-medium">{t("version", { version })}</span>
              <span className="figures text-small text-muted">
                {t("by", { who: by, at: formatInstant(at, locale) })}
              </span>
            </p>
            <ul className="figures text-small">
              {changes.map(({ choice, before, after }) => (
                <li key={choice} className="wrap-anywhere">
                  <span className="text-muted">{t(`choice.${choice}`)}:</span>{" "}
                  <del className="text-muted decoration-1">{words(choice, before)}</del>{" "}
                  <ins className="no-underline">{words(choice, after)}</ins>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}
