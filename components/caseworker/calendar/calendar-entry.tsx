import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { cx } from "@/components/ui/class-names";
import { Badge, type MarkShape, Shape } from "@/components/ui/state-mark";
import type { BusyRow } from "@/server/queries/calendar";
import type { TimeRow } from "@/server/queries/times";
import { lawTexts } from "@/server/rules/explain";
import { PurposeSigns } from "./purpose-signs";
import { RemoveBusy } from "./remove-busy";

const SHAPES: Readonly<Record<TimeRow["state"], MarkShape>> = {
  free: "hollow",
  unused: "cross",
  filled: "half",
  booked: "ring",
  held: "filled",
  noShow: "cross",
  lawfulAbsence: "cross",
};

/** An interview, or a time on offer. A joint one has a double edge, one of two purposes a broad one; both say so as well. */
export function TimeEntry({ row, today }: { row: TimeRow; today: string }) {
  const t = useTranslations("calendar");
  const locale = localeOf(useLocale());
  const { names } = lawTexts(locale);
  const { state, member, interviewId, purposes, on } = row;
  const [from, to] = [row.startsAt, row.endsAt].map((instant) => formatTime(civil(instant).time, locale));
  const time = (
    <time dateTime={row.startsAt} className="figures shrink-0">
      {from}
      <span className="md:sr-only">–{to}</span>
    </time>
  );
  if (interviewId === null || member === null)
    return (
      <div
        className={cx(
          "flex h-full min-w-0 items-start gap-x-2 overflow-hidden rounded-[3px] border border-dashed border-control px-1.5 text-small md:bg-surface",
          state === "unused" && "text-muted",
          "max-md:items-center max-md:border-0 max-md:px-0 max-md:text-body",
        )}
      >
        <span className="flex min-w-0 items-center gap-1.5">
          <Shape shape={SHAPES[state]} />
          {time}
          <span className="truncate">
            {row.beingChosen ? t("beingChosen") : t(state === "free" ? "free" : "unused")}
          </span>
        </span>
      </div>
    );
  const overdue = state === "booked" && on < today;
  const what = purposes.map((purpose) => names.purposes[purpose]).join(" + ");
  return (
    <Link
      href={`/members/${member.id}/interviews/${interviewId}`}
      prefetch={false}
      className={cx(
        "block h-full min-w-0 overflow-hidden rounded-[3px] border border-control bg-surface px-1.5 text-ink no-underline hover:border-accent hover:bg-accent-soft",
        purposes.includes("joint")
          ? "border-l-[6px] border-l-accent [border-left-style:double]"
          : purposes.length > 1
            ? "border-l-[6px] border-l-accent"
            : "border-l-[3px] border-l-accent",
        state !== "booked" && "bg-sunken",
        "max-md:flex max-md:flex-col max-md:py-1.5",
      )}
    >
      <span className="flex min-w-0 items-center gap-1.5 text-small">
        <Shape shape={SHAPES[state]} />
        {time}
        <span className="min-w-0 truncate font-medium max-md:text-body">{member.name}</span>
      </span>
      <span className="flex min-w-0 flex-wrap items-center gap-x-1.5 gap-y-0.5 text-small">
        <PurposeSigns purposes={purposes} />
        <span className="min-w-0 truncate text-muted first-letter:uppercase">{what}</span>
        {member.protectedIdentity ? <Badge tone="attention">{t("protected")}</Badge> : null}
        {state === "booked" ? null : <span className="text-muted">· {names.statuses[state as "held"]}</span>}
        {overdue ? <Badge tone="attention">{t("outcomeMissing")}</Badge> : null}
      </span>
      <span className="sr-only">{formatDay(on, locale, "weekday")}</span>
    </Link>
  );
}

/** When the caseworker is busy with something else: hatched, with nothing of what it is. One's own can be taken away. */
export function BusyEntry({ busy }: { busy: BusyRow }) {
  const t = useTranslations("calendar");
  const locale = localeOf(useLocale());
  const [from, to] = [busy.startsAt, busy.endsAt].map((instant) => formatTime(civil(instant).time, locale));
  return (
    <div
      className={
        "flex h-full min-w-0 items-start justify-between gap-2 overflow-hidden rounded-[3px] px-1.5 text-small " +
        "bg-[repeating-linear-gradient(135deg,var(--sunken)_0,var(--sunken)_5px,var(--line)_5px,var(--line)_6px)] max-md:py-1.5"
      }
    >
      <span className="min-w-0 rounded-[3px] bg-surface px-1 text-ink">
        {t("busy")} <span className="figures">{`${from}–${to}`}</span>
      </span>
      {busy.own ? <RemoveBusy busyId={busy.id} on={busy.on} from={from ?? ""} to={to ?? ""} /> : null}
    </div>
  );
}
