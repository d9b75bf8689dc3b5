import type { TimesInput } from "@/server/queries/times";
import { isDay } from "@/server/rules/day";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The address of a week of somebody's times; what is as usual is left out of it. */
export function timesAddress({ who, week }: Pick<TimesInput, "who" | "week">): string {
  const query = new URLSearchParams();
  if (who !== "mine") query.set("who", who);
  if (week !== null) query.set("week", week);
  return query.size > 0 ? `/times?${query}` : "/times";
}

/** What an address asks for; anything it cannot mean is as usual. */
export function readTimesAddress(
  query: Readonly<Record<string, string | string[] | undefined>>,
): Omit<TimesInput, "span"> {
  const { who, week } = query;
  const known = typeof who === "string" && (who === "all" || ID.test(who));
  const dated = typeof week === "string" && isDay(week);
  return { who: known ? who : "mine", week: dated ? week : null };
}
