import { isDay } from "@/server/rules/day";

/**
 * A CPR number as it was typed: its ten digits, and how it is shown once it has been written; `null` where it is not ten
 * digits that begin with a day of some century. The server, which knows the century, has the last word.
 */
export function typedCpr(text: string): { digits: string; masked: string } | null {
  const digits = text.replace(/[\s-]/gu, "");
  if (!/^\d{10}$/u.test(digits)) return null;
  const [day, month, year] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)];
  if (!["18", "19", "20"].some((century) => isDay(`${century}${year}-${month}-${day}`))) return null;
  return { digits, masked: `${digits.slice(0, 6)}-••••` };
}
