import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Unbroken } from "@/components/i18n/unbroken";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import type { BookingTimesInput } from "@/server/queries/booking-asked";
import type { BookingTimes } from "@/server/queries/member-booking";
import { addDays } from "@/server/rules/day";
import { lawTexts, tellMember } from "@/server/rules/explain";
import { MEMBER_TOLD } from "@/server/rules/to-member";
import { addressOf } from "./book-address";
import { BookingFilters } from "./booking-filters";
import type { BookingWords } from "./booking-words";
import { CalendarOnDemand } from "./calendar-on-demand";
import { CannotBook } from "./cannot-book";
import { OfferedDays } from "./offered-days";
import { TimeChoice } from "./time-choice";

/** How far ahead the calendar marks days with free times; the list itself goes on after them. */
const DAYS_MARKED = 120;

/** Booking, or moving, an interview: by when, then the free times, the nearest first. */
export function BookingPage({ page, asked }: { page: BookingTimes; asked: BookingTimesInput }) {
  const t = useTranslations("memberbooking");
  const locale = localeOf(useLocale());
  const { forms } = lawTexts(locale).names;
  const { moving, grounds, times, next, lastInterviewDay, fundName } = page;
  const title = t(moving ? "moveTitle" : "title");
  if (grounds.length > 0)
    return (
      <>
        <PageTitle>{title}</PageTitle>
        <div className="mt-6">
          <CannotBook page={page} />
        </div>
      </>
    );
  const words: BookingWords = {
    fundName,
    forms,
    purpose: page.about,
    about: t(`purposes.${page.about}`),
    deadline: page.deadline?.lastDay ?? null,
    lastInterviewDay,
    lastDay: lastInterviewDay ? t("lastDay", { day: formatDay(lastInterviewDay, locale, "weekday") }) : "",
    moving: moving && { id: moving.id, on: moving.on, from: civil(moving.startsAt).time },
  };
  const narrowed =
    asked.part !== "any" || asked.place !== null || asked.form !== null || asked.own || asked.from !== null;
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <div className="mt-6">
        <TimeChoice
          // Another list is another choice: what was held in the old one is not shown over the new one.
          key={addressOf(asked, { after: asked.after })}
          times={times}
          words={words}
          below={
            <div className="mt-8 flex flex-col gap-3">
              {next ? (
                <LinkButton wide href={addressOf(asked, { after: next })} prefetch={false}>
                  {t("more")}
                </LinkButton>
              ) : null}
              {asked.after ? <TextLink href={addressOf(asked, {})}>{t("first")}</TextLink> : null}
            </div>
          }
        >
          <ByWhen page={page} />
          <noscript>
            <p className="mt-4 text-muted">{t("noScript", { fund: fundName })}</p>
          </noscript>
          <div className="mt-6 mb-8 flex flex-col items-start gap-3">
            <BookingFilters page={page} asked={asked} forms={forms} />
            <CalendarOnDemand
              value={asked.from}
              today={page.today}
              last={lastInterviewDay}
              marksUntil={addDays(page.today, DAYS_MARKED)}
              asked={asked}
              address={addressOf(asked, { from: null })}
            />
            {asked.from ? (
              <p>
                {t("fromDay", { day: formatDay(asked.from, locale, "weekday") })} ·{" "}
                <TextLink href={addressOf(asked, { from: null })}>{t("allDays")}</TextLink>
              </p>
            ) : null}
          </div>
          <div className="mb-6">
            <h2 className="text-heading font-semibold">{t("times")}</h2>
            {times.length > 0 && !asked.own ? (
              <p className="max-w-measure text-small text-muted">
                {page.ownCaseworker ? t("oneEachOwn", { name: page.ownCaseworker }) : t("oneEach")}
              </p>
            ) : null}
          </div>
          {times.length > 0 ? null : (
            <EmptyState
              title={t("none")}
              actions={
                narrowed ? (
                  <LinkButton
                    href={addressOf({ ...asked, part: "any", place: null, form: null, own: false, from: null }, {})}
                  >
                    {t("showAll")}
                  </LinkButton>
                ) : undefined
              }
            >
              {narrowed ? t("noneFiltered") : t("noneText", { fund: fundName })}
            </EmptyState>
          )}
        </TimeChoice>
      </div>
    </>
  );
}

/** By when, what follows otherwise, and the last day of the interview itself; of a move, that the old time is kept. */
function ByWhen({ page }: { page: BookingTimes }) {
  const t = useTranslations("memberbooking");
  const locale = localeOf(useLocale());
  const { moving, deadline, lastInterviewDay, today } = page;
  const long = (day: string) => formatDay(day, locale, "weekday");
  return (
    <div className="flex max-w-measure flex-col gap-2">
      {moving ? (
        <p className="font-medium">
          <Unbroken>
            {t("movingFrom", { day: long(moving.on), time: formatTime(civil(moving.startsAt).time, locale) })}
          </Unbroken>
        </p>
      ) : deadline ? (
        <>
          <p className="text-subheading font-semibold">
            <Unbroken>
              {deadline.lastDay === today ? t("deadlineToday") : t("deadline", { day: long(deadline.lastDay) })}
            </Unbroken>
          </p>
          {deadline.daysGivenBack > 0 ? (
            <p>
              {t("givenBack", { count: deadline.daysGivenBack })} <ParagraphMark rule="I-17" />
            </p>
          ) : null}
          <p className="text-muted">
            <Unbroken>{tellMember("deregistrationAhead", locale, { from: addDays(deadline.lastDay, 1) })}</Unbroken>{" "}
            <ParagraphMark rule={MEMBER_TOLD.deregistrationAhead} />
          </p>
          <OfferedDays days={page.offered} />
        </>
      ) : (
        <p>{t("noDeadline")}</p>
      )}
      {lastInterviewDay ? (
        <p>
          <Unbroken>{t("lastDay", { day: long(lastInterviewDay) })}</Unbroken>
        </p>
      ) : null}
      <p>{t("about")}</p>
    </div>
  );
}
