import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/components/i18n/format-day";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { Section } from "@/components/ui/section";
import type { CasePage } from "@/server/queries/case-page";
import type { Holiday, Interview } from "@/server/rules/case-facts";
import { holidayAgainstSummons } from "@/server/rules/section-06-holiday";

/** The member's holidays, and the interviews that lie in them with both times beside each other (I-20). */
export async function CaseHolidays({ page }: { page: CasePage }) {
  const t = await getTranslations("case.holidays");
  const locale = localeOf(await getLocale());
  const holidays = [...page.facts.holidays].sort((one, other) => other.from.localeCompare(one.from));
  if (holidays.length === 0) return null;
  const day = (value: string) => formatDay(value, locale);
  return (
    <Section title={t("title")}>
      <ul>
        {holidays.map((holiday) => (
          <li key={holiday.entityId} className="border-b border-line py-1.5 last:border-b-0">
            <p className="figures">
              {holiday.from === holiday.to
                ? day(holiday.from)
                : t("days", { from: day(holiday.from), to: day(holiday.to) })}{" "}
              · {t(`state.${holiday.state}`)}
            </p>
            <p className="figures text-small text-muted">{t("reported", { day: day(holiday.reportedOn) })}</p>
            {interviewsIn(page, holiday).map((interview) => (
              <Overlap key={interview.entityId} holiday={holiday} interview={interview} />
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is fixed in a holiday that stands. */
function interviewsIn(page: CasePage, { from, to, state }: Holiday): Interview[] {
  if (state === "refused" || state === "withdrawn") return [];
  return page.facts.interviews.filter(({ status, on }) => status === "booked" && from <= on && on <= to);
}

async function Overlap({ holiday, interview }: { holiday: Holiday; interview: Interview }) {
  const t = await getTranslations("case.holidays");
  const locale = localeOf(await getLocale());
  const { excused } = holidayAgainstSummons({
    from: holiday.from,
    to: holiday.to,
    reportedAt: holiday.recordedAt,
    interviewOn: interview.on,
    summonsSentAt: interview.recordedAt,
  }).value;
  const times = {
    reported: formatInstant(holiday.recordedAt, locale),
    summoned: formatInstant(interview.recordedAt, locale),
  };
  return (
    <div className="mt-1 border-l-2 border-attention pl-2">
      <p className="figures font-medium">{t("meets", { on: formatDay(interview.on, locale) })}</p>
      <p className="figures text-small">
        {interview.fixedBy === "member" ? t("booked") : t(excused === true ? "before" : "after", times)}{" "}
        <ParagraphMark rule="I-20" />
      </p>
    </div>
  );
}
