/** The languages of the product, Danish first. */
export const LOCALES = ["da", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "da";
export const LOCALE_COOKIE = "locale";

/** Day-first English, so that a date is written in the same order in both languages. */
export const BCP47: Readonly<Record<Locale, string>> = { da: "da-DK", en: "en-GB" };

/** The language a cookie or a stored preference names; Danish for anything else. */
export function localeOf(value: string | null | undefined): Locale {
  return LOCALES.find((locale) => locale === value) ?? DEFAULT_LOCALE;
}
