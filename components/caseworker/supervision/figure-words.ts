import type { useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import type { Locale } from "@/components/i18n/locale";
import { lawTexts } from "@/server/rules/explain";
import type { FigureKey } from "@/server/rules/section-12-figures";
import type { ReasonCode } from "@/server/rules/vocabulary";

type Words = ReturnType<typeof useTranslations<"supervision">>;

/** What a part of a figure is called. The reason codes have the names that the law's catalogue gives them. */
export function partWord(t: Words, figure: FigureKey, part: string, locale: Locale): string {
  if (figure === "reasonCodes") return `${part} ${lawTexts(locale).names.reasonCodes[Number(part) as ReasonCode]}`;
  return t(`figures.${figure}.parts.${part}` as "figures.visitation.parts.inTime");
}

/** A share in hundredths of a per cent as whole per cent: never 100 while something lacks, never 0 while there is something. */
export function wholePercent(share: number): number {
  if (share > 9_900 && share < 10_000) return 99;
  if (share > 0 && share < 100) return 1;
  return Math.round(share / 100);
}

/** `2021-03` as "marts 2021", with a capital where it stands alone. */
export function monthWord(month: string, locale: Locale): string {
  const word = formatDay(`${month}-01`, locale, "month");
  return word.charAt(0).toUpperCase() + word.slice(1);
}
