import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { Unbroken } from "@/components/i18n/unbroken";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { MemberHolidayPage } from "@/server/queries/member-holiday";
import { tellMember } from "@/server/rules/explain";
import { MEMBER_TOLD } from "@/server/rules/to-member";
import { HolidayForm } from "./holiday-form";
import { HolidayItem } from "./holiday-item";
import type { HolidayWords } from "./holiday-words";

/** Holiday: report one, and see how those reported stand. */
export function HolidayPage({ page, words }: { page: MemberHolidayPage; words: HolidayWords }) {
  const t = useTranslations("membercourse.holiday");
  const locale = localeOf(useLocale());
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-measure">
        <Unbroken>{tellMember("holidayNotice", locale, { days: page.noticeDays })}</Unbroken>{" "}
        <ParagraphMark rule={MEMBER_TOLD.holidayNotice} />
      </p>
      <div className="mt-10 flex flex-col gap-12">
        <Section title={t("new")}>
          <HolidayForm page={page} words={words} />
        </Section>
        <Section title={t("mine")}>
          {page.holidays.length === 0 ? (
            <p className="pt-1 text-muted">{t("none")}</p>
          ) : (
            <ul>
              {page.holidays.map((holiday) => (
                <li key={holiday.id} className="border-b border-line py-5 last:border-b-0">
                  <HolidayItem holiday={holiday} page={page} words={words} />
                </li>
              ))}
            </ul>
          )}
        </Section>
      </div>
    </>
  );
}
