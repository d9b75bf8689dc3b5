"use client";

import { CalendarDays } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { Dialog, DialogTrigger } from "react-aria-components";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { IconButton } from "./button";
import type { FieldProps } from "./field-parts";
import { type DayProblem, parseTypedDay } from "./parse-typed";
import { Popover } from "./popover";
import { Skeleton } from "./skeleton";
import { TextField } from "./text-field";
import { useTypedField } from "./typed-field";

const DayCalendar = lazy(() => import("./day-calendar"));

export type DayFieldProps = FieldProps & {
  /** `YYYY-MM-DD`, or `null` for none. */
  value?: string | null;
  defaultValue?: string | null;
  /** Called with the day, or with `null` and why while what is typed is not (yet) a day. */
  onChange?: (day: string | null, problem: DayProblem | null) => void;
  /** The first and last day the calendar offers; typing is not limited by them, since the rules answer for that. */
  first?: string;
  last?: string;
  /** Where the calendar opens when no day is chosen; the business day of the fund. */
  today?: string;
  /** Typing only: for birthdays and other days far back. */
  withoutCalendar?: boolean;
};

/** A day, typed as Danes write it; the calendar is a help beside it and is loaded when first opened. */
export function DayField({
  value,
  defaultValue,
  onChange,
  first,
  last,
  today,
  withoutCalendar,
  ...field
}: DayFieldProps) {
  const t = useTranslations("ui.day");
  const locale = localeOf(useLocale());
  const [open, setOpen] = useState(false);
  const typed = useTypedField<string, DayProblem>({
    value,
    defaultValue,
    onChange,
    parse: parseTypedDay,
    write: (day) => formatDay(day, locale, "numeric"),
  });
  const calendar = (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <IconButton label={t("open")} icon={<CalendarDays aria-hidden className="size-[1.25em]" />} />
      <Popover placement="bottom end">
        <Dialog aria-label={t("calendar")} className="p-3 outline-none">
          <Suspense fallback={<Skeleton className="h-72 w-64" />}>
            <DayCalendar
              value={typed.current}
              first={first}
              last={last}
              today={today}
              onPick={(day) => {
                typed.pick(day);
                setOpen(false);
              }}
            />
          </Suspense>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
  return (
    <>
      <TextField
        {...field}
        name={undefined}
        id={field.id ?? field.name}
        hint={field.hint ?? t("example")}
        error={field.error ?? (typed.problem ? t(typed.problem) : null)}
        value={typed.text}
        onChange={typed.type}
        onBlur={typed.leave}
        width="short"
        inputMode="text"
        autoComplete="off"
        figures
        action={withoutCalendar || field.isDisabled ? undefined : calendar}
      />
      {field.name ? <input type="hidden" name={field.name} value={typed.current ?? ""} /> : null}
    </>
  );
}
