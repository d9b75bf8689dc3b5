import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Section } from "@/components/ui/section";
import type { DistributionPage } from "@/server/queries/team/distribution-page";

/** The versions of the rules, the newest first, with who put each in force and when. */
export function DistributionHistory({ history }: { history: DistributionPage["history"] }) {
  const t = useTranslations("team.distribution");
  const locale = localeOf(useLocale());
  return (
    <Section title={t("history")}>
      {history.length === 0 ? <p className="text-muted">{t("noHistory")}</p> : null}
      <ul>
        {history.map(({ version, at, by, count }) => (
          <li key={version} className="figures border-b border-line py-1.5">
            <span className="font-medium">{t("version", { version })}</span>{" "}
            <span className="text-muted">{t("changed", { at: formatInstant(at, locale), by, count })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
