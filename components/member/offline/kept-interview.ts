import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import type { Locale } from "@/components/i18n/locale";
import type { Interview } from "@/server/rules/case-facts";

/** The keys under which a device keeps that the member has chosen it, and the one record. */
export const CHOICE = "kontakt.offline";
export const RECORD = "kontakt.offline.next";

/** The next interview as it is read without a network: words alone, and neither a name nor what it is about. */
export type KeptInterview = {
  readonly locale: Locale;
  readonly day: string;
  readonly time: string;
  readonly where: string;
};

/** @param form how an interview that has no place is held, in words; `null` interview: none is fixed */
export function keptInterview(
  interview: Pick<Interview, "on" | "startsAt" | "place"> | null,
  form: string,
  locale: Locale,
): KeptInterview | null {
  if (interview === null) return null;
  const { on, startsAt, place } = interview;
  return {
    locale,
    day: formatDay(on, locale, "long"),
    time: formatTime(civil(startsAt).time, locale),
    where: place ?? form,
  };
}
