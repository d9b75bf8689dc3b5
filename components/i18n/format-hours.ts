import type { Locale } from "./locale";

/**
 * Hours as they are written: `31250` is "312,5" in Danish and "312.5" in English; whole hours carry no decimals.
 * @param hundredths integer hundredths of an hour.
 */
export function formatHours(hundredths: number, locale: Locale): string {
  const sign = hundredths < 0 ? "-" : "";
  const whole = Math.floor(Math.abs(hundredths) / 100);
  const rest = String(Math.abs(hundredths) % 100)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${sign}${whole}${rest === "" ? "" : `${locale === "da" ? "," : "."}${rest}`}`;
}
