"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import type { TimeOnOffer } from "@/server/queries/times-on-offer";

/** Free times by their days, each a large row to press. */
export function TimeRows({
  times,
  forms,
  level,
  onChoose,
  busy,
}: {
  times: readonly TimeOnOffer[];
  forms: Readonly<Record<string, string>>;
  /** Of the days' headings. */
  level: 2 | 3;
  onChoose: (time: TimeOnOffer) => void;
  /** The time that is being fetched, whose row says so. */
  busy: string | null;
}) {
  const locale = localeOf(useLocale());
  const Heading = level === 2 ? "h2" : "h3";
  const days = [...new Set(times.map(({ on }) => on))];
  return (
    <div className="flex flex-col gap-8">
      {days.map((on) => (
        <section key={on}>
          <Heading className="border-b border-line pb-1 text-subheading font-semibold first-letter:uppercase">
            {formatDay(on, locale, "weekday")}
          </Heading>
          <ul>
            {times
              .filter((time) => time.on === on)
              .map((time) => (
                <TimeRow key={time.id} time={time} forms={forms} onChoose={onChoose} isBusy={busy === time.id} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Each by itself, so that choosing one draws that row anew and not all of them. */
const TimeRow = memo(function TimeRow({
  time,
  forms,
  onChoose,
  isBusy,
}: {
  time: TimeOnOffer;
  forms: Readonly<Record<string, string>>;
  onChoose: (time: TimeOnOffer) => void;
  isBusy: boolean;
}) {
  const t = useTranslations("memberbooking");
  const locale = localeOf(useLocale());
  const where = time.place ?? forms[time.form] ?? "";
  return (
    <li className="border-b border-line last:border-b-0">
      <button
        type="button"
        data-time={time.id}
        onClick={() => onChoose(time)}
        aria-disabled={isBusy}
        className="group flex min-h-16 w-full items-center gap-4 rounded-sm py-2 text-left hover:bg-accent-soft"
      >
        <span className="figures w-14 shrink-0 text-subheading font-semibold text-accent">
          {/* Read out of its place in the list, a row says its day as well. */}
          <span className="sr-only">{t("choose", { day: formatDay(time.on, locale, "weekday") })} </span>
          {formatTime(time.from, locale)}
        </span>
        <span className="min-w-0">
          <span className="block">
            {time.form === "inPerson" || !time.place ? where : `${forms[time.form]}, ${where}`}
          </span>
          <span className="block text-small text-muted">
            {isBusy
              ? t("holding")
              : time.caseworker
                ? t(time.own ? "withOwn" : "withSomebody", { name: time.caseworker })
                : null}
          </span>
        </span>
      </button>
    </li>
  );
});
