import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Badge } from "@/components/ui/state-mark";
import type { CalendarPage } from "@/server/queries/calendar";
import { caseworkerColumns, counted, dayColumns } from "./calendar-columns";

/** A week of the team: who has what each day, as numbers that lead to the day. */
export function TeamWeek({ page, dayAddress }: { page: CalendarPage; dayAddress: (on: string) => string }) {
  const t = useTranslations("calendar");
  const locale = localeOf(useLocale());
  return (
    <div className="flex flex-col gap-6 md:grid md:auto-cols-fr md:grid-flow-col md:gap-x-4">
      {dayColumns(page).map(({ on, closed }) => {
        const ofDay = {
          ...page,
          days: page.days.filter((day) => day.on === on),
          rows: page.rows.filter((row) => row.on === on),
          busy: page.busy.filter((one) => one.on === on),
        };
        const columns = caseworkerColumns(ofDay);
        return (
          <section key={on} aria-labelledby={`day-${on}`} className="min-w-0">
            <div className="flex flex-wrap items-baseline gap-x-2 border-b border-control pb-1">
              <h2 id={`day-${on}`} className={`font-semibold ${on === page.today ? "text-accent" : ""}`}>
                <Link
                  href={dayAddress(on)}
                  prefetch={false}
                  className="rounded-sm text-inherit no-underline underline-offset-3 hover:underline"
                >
                  <span className="inline-block first-letter:uppercase">{formatDay(on, locale, "weekday")}</span>
                </Link>
              </h2>
              {closed ? <Badge>{t(`closed.${closed}`)}</Badge> : null}
            </div>
            {columns.length === 0 ? <p className="py-1.5 text-muted">{t("nothing")}</p> : null}
            <ul>
              {columns.map(({ key, caseworker, entries }) => {
                const { interviews, free, busy } = counted(entries);
                return (
                  <li key={key} className="border-b border-line py-1.5">
                    <span className="block truncate font-medium">{caseworker}</span>
                    <span className="figures block text-small text-muted">
                      {[
                        t("counted.interviews", { count: interviews }),
                        ...(free > 0 ? [t("counted.free", { count: free })] : []),
                        ...(busy > 0 ? [t("counted.busy", { hours: Math.round(busy / 60) || 1 })] : []),
                      ].join(" · ")}
                    </span>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
