import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Unbroken } from "@/components/i18n/unbroken";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { MemberGuidancePage } from "@/server/queries/member-guidance";
import { guidanceTopic } from "@/server/rules/explain";
import { ReadButton } from "./read-button";

/** What a member is to know of the course, topic by topic, with when each was read and when the fund went through it. */
export function GuidancePage({ page }: { page: MemberGuidancePage }) {
  const t = useTranslations("membercourse.guidance");
  const locale = localeOf(useLocale());
  const unread = page.topics.filter(({ readAt }) => readAt === null).map(({ topic }) => topic);
  const topics = page.topics.map((one) => ({
    ...one,
    ...guidanceTopic(one.topic, locale, { fund: page.fundName, ...page.limits }),
  }));
  const read = (instant: string) => {
    const { day, time } = civil(instant);
    return t("readAt", { day: formatDay(day, locale, "weekday"), time: formatTime(time, locale) });
  };
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <div className="mt-3 flex max-w-measure flex-col gap-2">
        <p>
          {t("about", { fund: page.fundName })} <ParagraphMark rule="R5.1" />
        </p>
        <p className="font-medium">
          {unread.length === 0 ? t("allRead") : t("left", { count: unread.length, of: page.topics.length })}
        </p>
      </div>
      <div className="mt-10 flex flex-col gap-12">
        {topics.map(({ topic, readAt, guidedOn, title, text, benefits }) => (
          <Section key={topic} title={title}>
            <div className="flex max-w-measure flex-col gap-3 pt-1">
              <p>
                <Unbroken>{text}</Unbroken>
              </p>
              <p className="border-l-2 border-accent pl-4">{benefits}</p>
              {guidedOn ? (
                <p className="figures text-small text-muted">
                  <Unbroken>
                    {t("guided", { fund: page.fundName, day: formatDay(guidedOn, locale, "weekday") })}
                  </Unbroken>
                </p>
              ) : null}
            </div>
            <ReadButton topics={[topic]} name={title} readWords={readAt ? read(readAt) : null} />
          </Section>
        ))}
        {unread.length > 1 ? (
          <Section title={t("all.title")}>
            <ReadButton topics={unread} readWords={null} />
          </Section>
        ) : null}
      </div>
    </>
  );
}
