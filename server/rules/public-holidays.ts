import { addDays } from "./day";

/**
 * The days on which nobody in Denmark is called to an interview without thinking twice: the public holidays, and the days
 * on which funds are usually closed though the law does not say so. A function of the year and of nothing else.
 */
export const PUBLIC_HOLIDAYS = [
  "newYearsDay",
  "maundyThursday",
  "goodFriday",
  "easterSunday",
  "easterMonday",
  "prayerDay",
  "ascensionDay",
  "whitSunday",
  "whitMonday",
  "christmasDay",
  "secondChristmasDay",
] as const;
/** No public holidays; taken to be closed all the same. */
export const USUALLY_CLOSED = ["constitutionDay", "christmasEve", "newYearsEve"] as const;
export type ClosedDay = (typeof PUBLIC_HOLIDAYS)[number] | (typeof USUALLY_CLOSED)[number];

/** The last year in which the fourth Friday after Easter, store bededag, was a public holiday. */
const LAST_PRAYER_DAY = 2023;

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher), as `YYYY-MM-DD`. */
export function easterSunday(year: number): string {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leaps = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * a + century - leaps - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((a + 11 * moon + 22 * weekday) / 451);
  const count = moon + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1);
}

const two = (number: number): string => String(number).padStart(2, "0");
const dayOf = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

/** The days of a year that are closed, by the day. */
export function closedDaysOf(year: number): ReadonlyMap<string, ClosedDay> {
  const easter = easterSunday(year);
  const days: [string, ClosedDay][] = [
    [dayOf(year, 6, 5), "constitutionDay"],
    [dayOf(year, 12, 24), "christmasEve"],
    [dayOf(year, 12, 31), "newYearsEve"],
    [dayOf(year, 1, 1), "newYearsDay"],
    [addDays(easter, -3), "maundyThursday"],
    [addDays(easter, -2), "goodFriday"],
    [easter, "easterSunday"],
    [addDays(easter, 1), "easterMonday"],
    ...(year <= LAST_PRAYER_DAY ? ([[addDays(easter, 26), "prayerDay"]] as [string, ClosedDay][]) : []),
    [addDays(easter, 39), "ascensionDay"],
    [addDays(easter, 49), "whitSunday"],
    [addDays(easter, 50), "whitMonday"],
    [dayOf(year, 12, 25), "christmasDay"],
    [dayOf(year, 12, 26), "secondChristmasDay"],
  ];
  // Of two that fall on one day, the public holiday is named: it stands later in the list.
  return new Map(days);
}

/** Why a day is closed; `null` for any other day. */
export function closedDay(day: string): ClosedDay | null {
  return closedDaysOf(Number(day.slice(0, 4))).get(day) ?? null;
}
