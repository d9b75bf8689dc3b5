import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Section } from "@/components/ui/section";
import type { MemberHome } from "@/server/queries/member-home";

/** What has changed since the member last looked. */
export function OverviewNews({ home }: { home: MemberHome }) {
  const t = useTranslations("member.news");
  const did = useTranslations("member.did");
  const locale = localeOf(useLocale());
  return (
    <Section title={t("title")}>
      {home.news.length === 0 ? (
        <p className="pt-1 text-muted">{t("none")}</p>
      ) : (
        <ul>
          {home.news.map(({ key, what, outcome, at, by }) => (
            <li key={key} className="border-b border-line py-3 last:border-b-0">
              <p>{did.has(`${what}_${outcome}` as "changed") ? did(`${what}_${outcome}` as "changed") : did(what)}</p>
              <p className="figures text-small text-muted">
                {formatDay(civil(at).day, locale, "weekday")} · {by}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
