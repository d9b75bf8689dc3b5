import type { CalendarInput } from "@/server/queries/calendar";
import { isDay } from "@/server/rules/day";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LONGEST_PLACE = 200;

/** The address of a week or a day of the calendar; what is as usual is left out of it. */
export function calendarAddress({ who, view, day, place }: CalendarInput): string {
  const query = new URLSearchParams();
  if (view !== "week") query.set("view", view);
  if (who !== "mine") query.set("who", who);
  if (day !== null) query.set("day", day);
  if (place !== null) query.set("place", place);
  return query.size > 0 ? `/calendar?${query}` : "/calendar";
}

/** What an address asks for; anything it cannot mean is as usual. */
export function readCalendarAddress(query: Readonly<Record<string, string | string[] | undefined>>): CalendarInput {
  const { who, view, day, place } = query;
  const somebody = typeof who === "string" && (who === "all" || ID.test(who));
  return {
    who: somebody ? who : "mine",
    view: view === "day" ? "day" : "week",
    day: typeof day === "string" && isDay(day) ? day : null,
    place: typeof place === "string" && place !== "" && place.length <= LONGEST_PLACE ? place : null,
  };
}
