/** A stretch of time in the unit that it is best told in: the text's key and its figures. */
export type Duration =
  | { readonly key: "seconds"; readonly facts: { readonly seconds: string } }
  | { readonly key: "minutes"; readonly facts: { readonly minutes: string } }
  | { readonly key: "hours"; readonly facts: { readonly hours: string; readonly minutes: string } };

/** In: seconds. A single second has a decimal, since "at once" is told in tenths of it. */
export function duration(seconds: number, locale: "da" | "en"): Duration {
  if (seconds < 90) {
    const digits = seconds < 10 ? 1 : 0;
    const written = seconds.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    return { key: "seconds", facts: { seconds: written } };
  }
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return { key: "minutes", facts: { minutes: String(minutes) } };
  return { key: "hours", facts: { hours: String(Math.floor(minutes / 60)), minutes: String(minutes % 60) } };
}
