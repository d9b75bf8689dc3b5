import { civil } from "@/server/rules/civil";
import { formatDay, formatTime } from "./format-day";
import type { Locale } from "./locale";

export { civil };

/** "18. mar. 2021 10.15": the day and time in Denmark. */
export function formatInstant(instant: string, locale: Locale): string {
  const { day, time } = civil(instant);
  return `${formatDay(day, locale)} ${formatTime(time, locale)}`;
}
