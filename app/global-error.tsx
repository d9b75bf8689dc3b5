"use client";

import "./globals.css";

const TEXTS = {
  da: {
    title: "Siden kunne ikke vises",
    text: "Der er gået noget galt hos os. Intet er ændret. Prøv igen om lidt.",
    reference: "Nævn nummeret, hvis du beder om hjælp:",
    retry: "Prøv igen",
  },
  en: {
    title: "The page could not be shown",
    text: "Something went wrong on our side. Nothing has changed. Try again in a moment.",
    reference: "Give this number if you ask for help:",
    retry: "Try again",
  },
} as const;

/**
 * When even the frame of every page failed: nothing of it can be counted on, neither the chosen language nor a component,
 * so it says the same in both languages with what the browser has.
 */
export default function EverythingFailed({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="da">
      <head>
        <title>Kontaktforløb</title>
      </head>
      <body>
        <main id="main" className="mx-auto flex w-full max-w-column flex-col gap-10 px-5 py-12 sm:py-20">
          {(["da", "en"] as const).map((locale) => (
            <section key={locale} lang={locale}>
              <h1 className="text-title font-semibold">{TEXTS[locale].title}</h1>
              <p className="mt-3 max-w-measure text-muted">{TEXTS[locale].text}</p>
              {error.digest ? (
                <p className="figures mt-1 max-w-measure text-muted">
                  {TEXTS[locale].reference} {error.digest}
                </p>
              ) : null}
              <p className="mt-6">
                <a href="/" className="text-accent underline decoration-1 underline-offset-3 hover:decoration-2">
                  {TEXTS[locale].retry}
                </a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
