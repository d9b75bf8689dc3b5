import { dayNumber } from "@/components/i18n/format-day";

/** The week's number as Danes count them (ISO 8601: week 1 has the year's first Thursday). @param monday its Monday */
export function weekNumber(monday: string): number {
  const thursday = dayNumber(monday) + 3;
  const year = new Date(thursday * 86_400_000).getUTCFullYear();
  return Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1;
}
