import { formatDay } from "@/components/i18n/format-day";
import type { Locale } from "@/components/i18n/locale";
import type { Gap } from "@/server/rules/complaint-gaps";
import { lawTexts } from "@/server/rules/explain";

/** Something that a complaint would ask for and the case cannot show, in words. `t`: the texts of the acts. */
export function gapWords(
  { gap, topics, days }: Gap,
  t: (key: string, values?: Record<string, string | number>) => string,
  locale: Locale,
): string {
  return t(`gap.${gap}`, {
    topics: (topics ?? []).map((topic) => lawTexts(locale).names.topics[topic]).join(", "),
    days: (days ?? []).map((day) => formatDay(day, locale)).join(", "),
  });
}
