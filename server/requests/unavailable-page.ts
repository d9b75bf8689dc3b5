const TEXTS = {
  da: {
    title: "Vi kan ikke vise siden lige nu",
    text: "Systemet kan ikke nå sine oplysninger i øjeblikket. Det, du har gemt, er gemt. Prøv igen om lidt.",
    retry: "Prøv igen",
  },
  en: {
    title: "We cannot show the page right now",
    text: "The system cannot reach its information at the moment. What you have saved is saved. Try again in a moment.",
    retry: "Try again",
  },
} as const;

const COLUMN = "max-width:40rem;margin:0 auto;padding:3rem 1.25rem;font:18px/28px system-ui,sans-serif";

/**
 * What a browser is shown while the database is away. Neither the person's language nor a style sheet is counted on: it
 * says the same in both languages, in the browser's own colours.
 */
export const UNAVAILABLE_PAGE = `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Kontaktforløb</title></head>
<body><main style="${COLUMN}">${(["da", "en"] as const)
  .map((locale) => {
    const { title, text, retry } = TEXTS[locale];
    return `<section lang="${locale}"><h1 style="font-size:28px;line-height:36px">${title}</h1><p>${text}</p><p><a href="">${retry}</a></p></section>`;
  })
  .join("")}</main></body>
</html>
`;
