"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Receipt } from "@/components/member/act/receipt";
import { buttonLook } from "@/components/ui/button-look";
import { LinkButton } from "@/components/ui/link-button";
import type { TimeOnOffer } from "@/server/queries/times-on-offer";
import type { BookingWords } from "./booking-words";

/** What was booked, that it was in time, what comes next and where it is found again. */
export function BookedReceipt({
  time,
  interviewId,
  words,
}: {
  time: TimeOnOffer;
  /** `null` where the answer did not say it; the list of appointments has it. */
  interviewId: string | null;
  words: BookingWords;
}) {
  const t = useTranslations("memberbooking.done");
  const locale = localeOf(useLocale());
  const { moving, deadline } = words;
  const page = interviewId ? `/min-side/appointments/${interviewId}` : "/min-side/appointments";
  const day = formatDay(time.on, locale, "weekday");
  return (
    <div className="flex flex-col gap-6">
      <Receipt title={t(moving ? "moved" : deadline ? "inTime" : "booked")}>
        <p className="figures font-medium first-letter:uppercase">
          {t("when", { day, time: formatTime(time.from, locale), where: time.place ?? words.forms[time.form] ?? "" })}
        </p>
        {moving ? <p className="mt-1">{t("moving")}</p> : null}
        {deadline ? <p className="mt-1">{t("met", { day: formatDay(deadline, locale, "weekday") })}</p> : null}
        <p className="mt-1">{t("next")}</p>
        <p className="mt-1">{t("find")}</p>
      </Receipt>
      <div className="flex flex-col gap-3">
        <LinkButton kind="primary" wide href={page}>
          {t("see")}
        </LinkButton>
        {interviewId ? (
          <a href={`${page}/calendar.ics`} className={buttonLook("secondary", { wide: true })}>
            {t("calendar")}
          </a>
        ) : null}
      </div>
    </div>
  );
}
