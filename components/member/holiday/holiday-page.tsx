import { useTranslations } from "next-intl";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { MemberHolidayPage } from "@/server/queries/member-holiday";
import { HolidayForm } from "./holiday-form";
import { HolidayItem } from "./holiday-item";
import type { HolidayWords } from "./holiday-words";

/** Holiday: report one, and see how those reported stand. */
export function HolidayPage({ page, words }: { page: MemberHolidayPage; words: HolidayWords }) {
  const t = useTranslations("membercourse.holiday");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-measure">{t("about", { days: page.noticeDays, fund: page.fundName })}</p>
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
