import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { CSSProperties, ReactNode } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Badge } from "@/components/ui/state-mark";
import type { CalendarColumn } from "./calendar-columns";
import { hoursShown } from "./calendar-columns";
import { BusyEntry, TimeEntry } from "./calendar-entry";

/** How tall an hour is on a wide screen, in rem. */
const HOUR = 5.5;

const rem = (minutes: number): string => `${(minutes / 60) * HOUR}rem`;

/**
 * Columns of one length, every time at its height: on a wide screen. On a phone the same columns are lists, one under the
 * other, and what is empty is said in a word.
 */
export function CalendarGrid({
  columns,
  today,
  dayAddress,
}: {
  columns: readonly CalendarColumn[];
  today: string;
  /** Where a day's heading leads; `null` where it is that day alone already. */
  dayAddress: ((on: string) => string) | null;
}) {
  const t = useTranslations("calendar");
  const locale = localeOf(useLocale());
  const { first, last } = hoursShown(columns);
  const hours = Array.from({ length: last - first }, (_, at) => first + at);
  const tall = { "--tall": rem((last - first) * 60), "--hour": rem(60) } as CSSProperties;
  return (
    <div
      style={{ ...tall, "--columns": columns.length } as CSSProperties}
      className="flex flex-col gap-6 md:grid md:grid-cols-[2.5rem_repeat(var(--columns),minmax(0,1fr))] md:gap-0"
    >
      <div aria-hidden className="figures relative mt-12 hidden h-(--tall) text-small text-muted md:block">
        {hours.map((hour, at) => (
          <span key={hour} className="absolute right-2 -translate-y-1/2" style={{ top: rem(at * 60) }}>
            {String(hour).padStart(2, "0")}
          </span>
        ))}
      </div>
      {columns.map(({ key, on, caseworker, closed, entries }) => {
        const title: ReactNode = caseworker ?? (
          <span className="inline-block first-letter:uppercase">{formatDay(on, locale, "weekday")}</span>
        );
        return (
          <section key={key} aria-labelledby={`column-${key}`} className="min-w-0 md:border-l md:border-line">
            <div className="flex flex-wrap items-start gap-x-2 md:h-12 md:overflow-hidden md:px-2">
              <h2
                id={`column-${key}`}
                className={`min-w-0 font-semibold max-md:text-heading md:truncate ${on === today ? "text-accent" : ""}`}
              >
                {dayAddress ? (
                  <Link
                    href={dayAddress(on)}
                    prefetch={false}
                    className="rounded-sm text-inherit no-underline underline-offset-3 hover:underline"
                  >
                    {title}
                  </Link>
                ) : (
                  title
                )}
                {on === today && caseworker === null ? <span className="font-normal"> · {t("today")}</span> : null}
              </h2>
              {closed ? <Badge>{t(`closed.${closed}`)}</Badge> : null}
            </div>
            {entries.length === 0 ? <p className="text-muted md:hidden">{t("nothing")}</p> : null}
            <ol
              aria-label={t("entries", { what: caseworker ?? formatDay(on, locale, "weekday") })}
              className={
                "relative flex flex-col max-md:mt-1 md:block md:h-(--tall) md:border-t md:border-line " +
                "md:bg-[repeating-linear-gradient(to_bottom,transparent_0,transparent_calc(var(--hour)-1px),var(--line)_calc(var(--hour)-1px),var(--line)_var(--hour))] " +
                (closed ? "md:bg-sunken" : "")
              }
            >
              {entries.map((entry) => {
                const from = Math.max(entry.from, first * 60);
                const place = {
                  "--top": rem(from - first * 60),
                  "--high": rem(Math.min(entry.to, last * 60) - from),
                } as CSSProperties;
                return (
                  <li
                    key={entry.kind === "busy" ? entry.busy.id : `${entry.row.interviewId}${entry.row.slotId}`}
                    style={place}
                    className={
                      "min-w-0 max-md:border-b max-md:border-line max-md:py-2 md:absolute md:inset-x-0 md:top-(--top) md:h-(--high) md:p-px " +
                      (entry.kind === "busy" ? "md:z-0" : "md:z-[1] md:hover:z-[2]")
                    }
                  >
                    {entry.kind === "busy" ? (
                      <BusyEntry busy={entry.busy} />
                    ) : (
                      <TimeEntry row={entry.row} today={today} />
                    )}
                  </li>
                );
              })}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
