import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Disclosure } from "@/components/ui/disclosure";
import type { BookingTimes } from "@/server/queries/member-booking";

/**
 * I-17: how many times there were to choose from on each day of the running deadline, as they are counted at night; the
 * days given back say so. Nothing before the first night.
 */
export function OfferedDays({ days }: { days: BookingTimes["offered"] }) {
  const t = useTranslations("memberbooking.offered");
  const locale = localeOf(useLocale());
  if (days.length === 0) return null;
  return (
    <Disclosure summary={t("title")}>
      <p className="text-small text-muted">{t("about")}</p>
      <ul className="mt-2">
        {days.map(({ on, fewest }) => (
          <li key={on} className="figures border-b border-line py-2 last:border-b-0">
            <span className="inline-block whitespace-nowrap first-letter:uppercase">
              {formatDay(on, locale, "weekday")}
            </span>
            <span className="block text-small text-muted">
              {fewest > 0 ? t("times", { count: fewest }) : t("givenBack")}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
