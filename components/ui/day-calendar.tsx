"use client";

import { CalendarDate, parseDate } from "@internationalized/date";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from "react-aria-components";
import { IconButton } from "./button";

type Props = {
  value: string | null;
  first?: string;
  last?: string;
  today?: string;
  /** Days to choose among: they carry a mark, and no other can be picked. Every day, where none are given. */
  marked?: readonly string[] | undefined;
  onPick: (day: string) => void;
};

/** One month with weeks from Monday. A default export, because it is loaded when first asked for. */
export default function DayCalendar({ value, first, last, today, marked, onPick }: Props) {
  const t = useTranslations("ui.day");
  const start = value ?? today ?? first;
  return (
    <Calendar
      aria-label={t("calendar")}
      autoFocus
      value={value ? parseDate(value) : null}
      defaultFocusedValue={start ? parseDate(start) : undefined}
      minValue={first ? parseDate(first) : new CalendarDate(1900, 1, 1)}
      maxValue={last ? parseDate(last) : undefined}
      firstDayOfWeek="mon"
      isDateUnavailable={(day) => marked !== undefined && !marked.includes(day.toString())}
      onChange={(day) => onPick(day.toString())}
    >
      <header className="flex items-center justify-between gap-2 pb-2">
        <IconButton slot="previous" label={t("previousMonth")} icon={<ChevronLeft aria-hidden className="size-5" />} />
        <CalendarHeading className="text-body font-medium first-letter:uppercase" />
        <IconButton slot="next" label={t("nextMonth")} icon={<ChevronRight aria-hidden className="size-5" />} />
      </header>
      <CalendarGrid className="border-separate border-spacing-0.5" weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="pb-1 text-small font-normal text-muted">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              data-today={today === date.toString() || undefined}
              data-marked={marked?.includes(date.toString()) || undefined}
              className={
                "figures relative flex size-[max(2.25rem,min(var(--control-height),calc((100vw-3.5rem)/7)))] cursor-pointer items-center justify-center rounded-[4px] text-body " +
                "hover:bg-accent-soft data-today:font-semibold data-today:underline data-selected:bg-accent " +
                "data-selected:text-on-accent data-unavailable:text-muted data-disabled:cursor-default data-disabled:text-muted " +
                "data-disabled:line-through data-outside-month:hidden " +
                "data-marked:font-semibold data-marked:after:absolute data-marked:after:bottom-1 data-marked:after:size-1.5 " +
                "data-marked:after:rounded-full data-marked:after:bg-accent data-selected:after:bg-on-accent data-unavailable:cursor-default"
              }
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
