import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import type { Locale } from "@/components/i18n/locale";
import type { MemberSubjects } from "@/server/queries/member-subjects";
import type { Names } from "@/server/rules/texts/shape";

/** An interview by its day, time and purposes: "torsdag den 29. april 10.00 · jobsamtale". */
export function subjectInWords(
  { on, startsAt, purposes }: Pick<MemberSubjects["interviews"][number], "on" | "startsAt" | "purposes">,
  names: Pick<Names, "purposes">,
  locale: Locale,
): string {
  const what = purposes.map((purpose) => names.purposes[purpose]).join(" + ");
  return `${formatDay(on, locale, "weekday")} ${formatTime(civil(startsAt).time, locale)} · ${what}`;
}
