import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Badge, type MarkShape, StateMark } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import type { Tone } from "@/components/ui/tone";
import type { TimeRow, Times } from "@/server/queries/times";
import { lawTexts } from "@/server/rules/explain";
import { CloseTime } from "./close-time";

const LOOKS: Readonly<Record<TimeRow["state"], { shape: MarkShape; tone: Tone }>> = {
  free: { shape: "hollow", tone: "neutral" },
  unused: { shape: "cross", tone: "neutral" },
  filled: { shape: "half", tone: "neutral" },
  booked: { shape: "ring", tone: "neutral" },
  held: { shape: "filled", tone: "neutral" },
  noShow: { shape: "cross", tone: "negative" },
  lawfulAbsence: { shape: "cross", tone: "neutral" },
};

/** A week of times, day by day. On a phone each time is a few lines; on a wide screen one row, in columns that line up. */
export function TimesList({
  times,
  caseworkers,
}: {
  times: Times;
  caseworkers: Readonly<Record<string, string>> | null;
}) {
  const t = useTranslations("times");
  const locale = localeOf(useLocale());
  const days = [...new Set(times.rows.map(({ on }) => on))];
  return (
    <div className="flex flex-col gap-7">
      {days.map((day) => {
        const rows = times.rows.filter(({ on }) => on === day);
        const count = (...states: TimeRow["state"][]) => rows.filter(({ state }) => states.includes(state)).length;
        const label = formatDay(day, locale, "weekday");
        return (
          <section key={day} aria-labelledby={`day-${day}`}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-control pb-1">
              <h2 id={`day-${day}`} className="text-heading font-semibold first-letter:uppercase">
                {label}
                {day === times.today ? <span className="font-normal text-accent"> · {t("today")}</span> : null}
              </h2>
              <p className="figures text-small text-muted">
                {t("counts", { free: count("free"), booked: count("booked") })}
              </p>
            </div>
            <ul aria-label={t("caption", { day: label })}>
              {rows.map((row) => (
                <Time
                  key={`${row.startsAt}${row.caseworkerId}${row.slotId}`}
                  row={row}
                  today={times.today}
                  caseworker={caseworkers ? (caseworkers[row.caseworkerId] ?? "") : null}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Time({ row, today, caseworker }: { row: TimeRow; today: string; caseworker: string | null }) {
  const t = useTranslations("times");
  const locale = localeOf(useLocale());
  const { names } = lawTexts(locale);
  const [from, to] = [row.startsAt, row.endsAt].map((instant) => formatTime(civil(instant).time, locale));
  const overdue = row.state === "booked" && row.on < today;
  const { shape, tone } = LOOKS[row.state];
  const what = row.purposes.map((purpose) => names.purposes[purpose]).join(" + ");
  return (
    <li
      className={
        "grid min-h-(--row-height) items-center gap-x-4 border-b border-line py-1.5 hover:bg-sunken max-md:grid-cols-[6.5rem_minmax(0,1fr)_auto] " +
        `md:grid-cols-[6.5rem_10rem_minmax(0,1fr)_minmax(0,2fr)_6rem] ${row.state === "unused" ? "text-muted" : ""}`
      }
    >
      <time dateTime={row.startsAt} className="figures font-medium max-md:row-start-1">
        {from}–{to}
      </time>
      <span className="max-md:col-start-2 max-md:row-start-1">
        <StateMark tone={overdue ? "attention" : tone} shape={shape}>
          {overdue ? t("outcomeMissing") : t(`state.${row.state}`)}
        </StateMark>
      </span>
      <span className="min-w-0 max-md:col-span-2 max-md:col-start-2 max-md:empty:hidden">
        {row.member ? (
          <>
            <Link
              href={`/members/${row.member.id}`}
              prefetch={false}
              className="font-medium text-accent underline-offset-3 hover:underline"
            >
              {row.member.name}
            </Link>
            {row.member.protectedIdentity ? (
              <>
                {" "}
                <Badge tone="attention">{t("protected")}</Badge>
              </>
            ) : null}
            <span className="block text-small text-muted first-letter:uppercase">{what}</span>
          </>
        ) : null}
      </span>
      <span className="min-w-0 text-small text-muted max-md:col-span-2 max-md:col-start-2">
        <span className="inline-block first-letter:uppercase">{names.forms[row.form]}</span>
        {row.place ? `, ${row.place}` : null}
        {caseworker === null ? null : <span className="block text-ink">{caseworker}</span>}
      </span>
      <span className="-mr-3 justify-self-end whitespace-nowrap max-md:col-start-3 max-md:row-start-1">
        {row.member && row.interviewId ? (
          <TextLink
            href={`/members/${row.member.id}/interviews/${row.interviewId}`}
            prefetch={false}
            className="mr-3 inline-flex min-h-6 items-center"
          >
            {t(row.state === "booked" ? "hold" : "see")}
          </TextLink>
        ) : null}
        {row.state === "free" && row.slotId ? (
          <CloseTime slotId={row.slotId} on={row.on} from={from ?? ""} to={to ?? ""} />
        ) : null}
      </span>
    </li>
  );
}
