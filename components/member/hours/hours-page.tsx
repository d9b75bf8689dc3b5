import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import { localeOf } from "@/components/i18n/locale";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { MemberHoursPage } from "@/server/queries/member-hours";
import { tellMember } from "@/server/rules/explain";
import { MEMBER_TOLD } from "@/server/rules/to-member";

/** The hours used, month by month, against the limit; what happens at it, and about when. */
export function HoursPage({ page }: { page: MemberHoursPage }) {
  const t = useTranslations("membercourse.hours");
  const locale = localeOf(useLocale());
  const { count, expectedMonth, months, insurance } = page;
  const hours = (hundredths: number) => formatHours(hundredths, locale);
  if (!count)
    return (
      <>
        <PageTitle>{t("title")}</PageTitle>
        <p className="mt-4 max-w-measure">{t("none")}</p>
      </>
    );
  const words = { used: hours(count.total), limit: hours(count.limit), left: hours(count.remaining) };
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <p className="figures mt-4 text-heading font-semibold">{t("used", words)}</p>
      <Bar share={count.total / count.limit} />
      <p className="figures mt-2">{t(count.reached ? "reached" : "left", words)}</p>
      <div className="mt-10 flex flex-col gap-12">
        <Section title={t("limit.title")}>
          <div className="flex max-w-measure flex-col gap-2 pt-1">
            <p>
              {tellMember(insurance === "partTime" ? "limitPartTime" : "limitFullTime", locale, { limit: count.limit })}{" "}
              <ParagraphMark rule={MEMBER_TOLD.limitFullTime} />
            </p>
            {count.endDate ? (
              <p className="font-medium">{t("limit.ended", { day: formatDay(count.endDate, locale, "long") })}</p>
            ) : expectedMonth ? (
              <p>{t("limit.expected", { month: formatDay(`${expectedMonth}-01`, locale, "month") })}</p>
            ) : null}
            <p>
              {tellMember("limitInWork", locale)} <ParagraphMark rule={MEMBER_TOLD.limitInWork} />
            </p>
            <p>
              <TextLink href="/min-side/jobcenter">{t("limit.moving")}</TextLink>
            </p>
          </div>
        </Section>
        <Section title={t("months.title")}>
          {months.length === 0 ? (
            <p className="pt-1 text-muted">{t("months.none", { fund: page.fundName })}</p>
          ) : (
            <ul>
              {months.map(({ month, hours: used, sum, replaced }) => (
                <li key={month} className="border-b border-line py-4 last:border-b-0">
                  <p className="figures flex flex-wrap justify-between gap-x-4">
                    <span className="font-medium first-letter:uppercase">
                      {formatDay(`${month}-01`, locale, "month")}
                    </span>
                    <span>{t("months.used", { hours: hours(used) })}</span>
                  </p>
                  {replaced.length > 0 ? (
                    <p className="figures text-small text-muted">
                      {t("months.corrected", { hours: replaced.map(hours).join(", ") })}
                    </p>
                  ) : null}
                  <Bar share={sum / count.limit} from={(sum - used) / count.limit} />
                  <p className="figures text-small text-muted">
                    {t("months.sum", { hours: hours(sum), limit: words.limit })}
                  </p>
                </li>
              ))}
            </ul>
          )}
          <p className="mt-3 max-w-measure text-small text-muted">{t("months.wrong", { fund: page.fundName })}</p>
        </Section>
      </div>
    </>
  );
}

/** How much of the limit is used; the same stands in words beside it. @param from what was used before, as a share */
function Bar({ share, from = 0 }: { share: number; from?: number }) {
  const percent = (part: number) => `${(Math.max(0, Math.min(1, part)) * 100).toFixed(2)}%`;
  return (
    <svg aria-hidden className="my-2 h-3 w-full overflow-visible" preserveAspectRatio="none">
      <rect width="100%" height="100%" className="fill-sunken stroke-control" />
      <rect width={percent(from)} height="100%" className="fill-accent" opacity="0.35" />
      <rect x={percent(from)} width={percent(Math.min(1, share) - from)} height="100%" className="fill-accent" />
    </svg>
  );
}
