import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { AwayRow } from "@/server/queries/calendar";

/** Who is away on the days shown, until when, and who covers. */
export function AwayList({ away }: { away: readonly AwayRow[] }) {
  const t = useTranslations("calendar.away");
  const locale = localeOf(useLocale());
  if (away.length === 0) return null;
  const day = (value: string) => formatDay(value, locale, "brief");
  return (
    <Notice>
      <ul>
        {away.map(({ name, from, to, cover }) => (
          <li key={`${name} ${from}`}>{t("row", { name, from: day(from), to: day(to), cover })}</li>
        ))}
      </ul>
      <TextLink href="/team/absence" prefetch={false}>
        {t("link")}
      </TextLink>
    </Notice>
  );
}
