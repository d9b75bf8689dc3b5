/** Reading what people type: days, times and hours, forgiving in form and strict in meaning. */

const MONTH_STARTS: readonly (readonly string[])[] = [
  ["jan"],
  ["feb"],
  ["mar"],
  ["apr"],
  ["maj", "may"],
  ["jun"],
  ["jul"],
  ["aug"],
  ["sep"],
  ["okt", "oct"],
  ["nov"],
  ["dec"],
];

export type DayProblem = "unreadable" | "notADay";

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayOf(year: number, month: number, day: number): { value: string } | { problem: DayProblem } {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return { problem: "notADay" };
  if (year < 1900 || year > 2199) return { problem: "notADay" };
  return { value: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` };
}

/** Two digits are this century up to 50 and the last one from 51: enough for both births and appointments. */
function centuryOf(year: string): number {
  return year.length === 4 ? Number(year) : Number(year) + (Number(year) <= 50 ? 2000 : 1900);
}

/**
 * A typed day: 18-03-2021, 18.3.21, 18/3 2021, 18032021, 180321, 18. marts 2021, 2021-03-18.
 * @returns the day as `YYYY-MM-DD`; `null` for nothing typed; or why it cannot be read.
 */
export function parseTypedDay(text: string): { value: string | null } | { problem: DayProblem } {
  const typed = text.trim().toLowerCase();
  if (typed === "") return { value: null };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parted =
    /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4}|\d{2})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed);
  if (parted) return dayOf(centuryOf(parted[3] ?? ""), Number(parted[2]), Number(parted[1]));
  const named = /^(?:\p{L}+\s+(?:den\s+)?)?(\d{1,2})\.?\s*(\p{L}{3,9})\.?\s*(\d{4}|\d{2})$/u.exec(typed);
  if (named) {
    const month = MONTH_STARTS.findIndex((starts) => starts.some((start) => named[2]?.startsWith(start))) + 1;
    if (month > 0) return dayOf(centuryOf(named[3] ?? ""), month, Number(named[1]));
  }
  return { problem: "unreadable" };
}

/**
 * A typed clock time: 10.15, 10:15, 1015, 9, kl. 9.
 * @returns `HH:MM`; `null` for nothing typed; or that it cannot be read.
 */
export function parseTypedTime(text: string): { value: string | null } | { problem: "unreadable" } {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^kl\.?\s*/, "");
  if (typed === "") return { value: null };
  const match = /^(\d{1,2})(?:[.:\s]?(\d{2}))?$/.exec(typed);
  const hour = Number(match?.[1]);
  const minute = Number(match?.[2] ?? "0");
  if (!match || hour > 23 || minute > 59) return { problem: "unreadable" };
  return { value: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` };
}

export type HoursProblem = "unreadable" | "tooManyDecimals" | "negative";

/**
 * Typed hours with a Danish comma or a point: "18,25" is 1825. A group of three after a point is not taken for
 * thousands: nobody has that many hours, and a slip of the finger must not become a thousandfold.
 * @returns integer hundredths; `null` for nothing typed; or why it cannot be read.
 */
export function parseTypedHours(text: string): { value: number | null } | { problem: HoursProblem } {
  const typed = text.replace(/\s|\u00a0/g, "");
  if (typed === "") return { value: null };
  if (/^[-−]\d/.test(typed)) return { problem: "negative" };
  const match = /^(\d{1,5})(?:[.,](\d*))?$/.exec(typed);
  if (!match) return { problem: "unreadable" };
  const decimals = match[2] ?? "";
  if (decimals.length > 2) return { problem: "tooManyDecimals" };
  return { value: Number(match[1]) * 100 + Number(decimals.padEnd(2, "0")) };
}
