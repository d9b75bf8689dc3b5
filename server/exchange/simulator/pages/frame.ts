import { type Html, html, Html as Markup } from "./html";
import { stylesheet } from "./stylesheet";
import { type Locale, WORDS } from "./words";

/** What every page is shown with: the language, and the nonce of its only style. */
export type Shown = {
  readonly locale: Locale;
  readonly nonce: string;
  readonly path: string;
  readonly flash: string | null;
};

/** The headers of a page: no script runs on it, and nothing of it is kept. */
export const pageHeaders = (nonce: string): Record<string, string> => ({
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "content-security-policy": `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
});

/** An address of the simulator in the language of the page. */
export const linkTo = (path: string, locale: Locale): string =>
  locale === "da" ? path : `${path}${path.includes("?") ? "&" : "?"}lang=en`;

/** A whole page, which says on its face that it is simulated. */
export function frame({ locale, nonce, path, flash }: Shown, title: string, body: Html): string {
  const words = WORDS[locale];
  const other = locale === "da" ? "en" : "da";
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – ${words.mark}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${new Markup(stylesheet)}</style>
</head>
<body><main><header><p class="mark">${words.mark}</p><a href="${linkTo(path, other)}" lang="${other}" hreflang="${other}">${words.other}</a></header>
${flash && html`<p class="flash" role="status">${flash}</p>`}${body}</main></body>
</html>`.text;
}

/** A day as it is read. */
export const dayIn = (day: string, locale: Locale): string =>
  new Date(`${day.slice(0, 10)}T12:00:00Z`).toLocaleDateString(locale === "da" ? "da-DK" : "en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });

/** An instant as it is read, in Danish time. */
export const instantIn = (instant: string, locale: Locale): string =>
  new Date(instant).toLocaleString(locale === "da" ? "da-DK" : "en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Copenhagen",
  });

/** A CPR number as it is written. */
export const cprWritten = (cpr: string): string => `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
