import type { Locale } from "./locale";

const MONTHS: Record<Locale, readonly string[]> = {
  da: [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};
const SHORT_MONTHS: Record<Locale, readonly string[]> = {
  da: ["jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.", "okt.", "nov.", "dec."],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};
const WEEKDAYS: Record<Locale, readonly string[]> = {
  da: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

/** The names of months in full, January first. */
export function monthNames(locale: Locale): readonly string[] {
  return MONTHS[locale];
}

type Parts = { readonly year: number; readonly month: number; readonly day: number };

function partsOf(day: string): Parts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) throw new RangeError(`not a day: ${day}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** Days since 1970-01-01, by arithmetic alone: no time zone can move it. Throws RangeError for what is not a day. */
export function dayNumber(day: string): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return Math.round(Date.UTC(year, month - 1, dayOfMonth) / 86_400_000);
}

export type DayStyle =
  /** torsdag den 18. marts 2021 · Thursday 18 March 2021 */
  | "long"
  /** torsdag den 18. marts · Thursday 18 March */
  | "weekday"
  /** 18. mar. 2021 · 18 Mar 2021 */
  | "short"
  /** 18. mar. · 18 Mar */
  | "brief"
  /** 18-03-2021 · 18-03-2021, for tables and typing */
  | "numeric"
  /** marts 2021 · March 2021 */
  | "month";

/**
 * A civil day in words. The names are our own lists and not the platform's, so that server and browser always agree.
 * @param day `YYYY-MM-DD`; anything else throws RangeError.
 */
export function formatDay(day: string, locale: Locale, style: DayStyle = "short"): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const dot = locale === "da" ? "." : "";
  const weekday = WEEKDAYS[locale][(((dayNumber(day) + 4) % 7) + 7) % 7];
  const full = `${dayOfMonth}${dot} ${MONTHS[locale][month - 1]}`;
  const brief = `${dayOfMonth}${dot} ${SHORT_MONTHS[locale][month - 1]}`;
  switch (style) {
    case "long":
      return `${weekday} ${locale === "da" ? "den " : ""}${full} ${year}`;
    case "weekday":
      return `${weekday} ${locale === "da" ? "den " : ""}${full}`;
    case "short":
      return `${brief} ${year}`;
    case "brief":
      return brief;
    case "numeric":
      return `${String(dayOfMonth).padStart(2, "0")}-${String(month).padStart(2, "0")}-${year}`;
    case "month":
      return `${MONTHS[locale][month - 1]} ${year}`;
  }
}

/** Whole days from `today` to `day`; negative when `day` has passed. */
export function daysUntil(day: string, today: string): number {
  return dayNumber(day) - dayNumber(today);
}

/** What a work list shows for a due day: "i dag", "1 dag", "2 dage", "3 dage over". */
export function daysLeft(dueOn: string, today: string, locale: Locale): string {
  const left = daysUntil(dueOn, today);
  if (left === 0) return locale === "da" ? "i dag" : "today";
  const count = Math.abs(left);
  const unit = locale === "da" ? (count === 1 ? "dag" : "dage") : count === 1 ? "day" : "days";
  if (left > 0) return `${count} ${unit}`;
  return `${count} ${unit} ${locale === "da" ? "over" : "overdue"}`;
}

/** How pressing a due day is: red only for what is past, amber for today and the three days after. */
export function urgencyOf(dueOn: string, today: string): "overdue" | "soon" | "later" {
  const left = daysUntil(dueOn, today);
  return left < 0 ? "overdue" : left <= 3 ? "soon" : "later";
}

/** A clock time `HH:MM` as it is written: "10.15" in Danish, "10:15" in English. */
export function formatTime(time: string, locale: Locale): string {
  return locale === "da" ? time.replace(":", ".") : time;
}
