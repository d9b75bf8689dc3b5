/**
 * Hours of benefits are exact: integer hundredths inside, decimals with at most two places at the edges. They are read
 * from their decimal digits and never multiplied as binary fractions (I-1).
 */
const DECIMAL = /^(\d{1,9})(?:[.,](\d{1,2}))?$/;

/**
 * A decimal number of hours, or text such as "160,33" or "160.33", as hundredths. `null` for anything else: negative,
 * more than two decimals, not a number.
 */
export function toHundredths(hours: number | string): number | null {
  const match = DECIMAL.exec(typeof hours === "number" ? String(hours) : hours.trim());
  if (!match) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

/** Hundredths as a decimal number: 41001 gives 410.01. The division rounds to the nearest double, which prints so. */
export function toDecimalHours(hundredths: number): number {
  return hundredths / 100;
}

/** The sum of hours in hundredths, exact. */
export function sumHours(hundredths: readonly number[]): number {
  return hundredths.reduce((sum, hours) => sum + hours, 0);
}

/** Hundredths as words read them: "160,33" in Danish, "160.33" in English, no decimals where there are none. */
export function formatHours(hundredths: number, locale: "da" | "en"): string {
  const whole = Math.trunc(Math.abs(hundredths) / 100);
  const rest = Math.abs(hundredths) % 100;
  const sign = hundredths < 0 ? "-" : "";
  if (rest === 0) return `${sign}${whole}`;
  return `${sign}${whole}${locale === "da" ? "," : "."}${String(rest).padStart(2, "0")}`;
}
