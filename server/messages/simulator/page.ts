import { Html, html } from "@/server/exchange/simulator/pages/html";
import { stylesheet } from "@/server/identity/provider/stylesheet";
import { KINDS, type Kind, type PostRoom, type Received } from "./post-room";

type Locale = "da" | "en";

const words = {
  da: {
    title: "Postrummet",
    mark: "Demonstration",
    notice:
      "Her ender det, der ville være kommet frem til medlemmerne: mails, SMS’er og Digital Post. Rummet er simuleret. Intet forlader denne maskine, og det er tomt, når det starter igen.",
    other: "English",
    empty: "Her er ikke kommet noget endnu. Skriv til et medlem, der vil have besked ad en af vejene.",
    kinds: { mail: "Mail", sms: "SMS", digitalPost: "Digital Post" },
    outcomes: { received: "modtaget", delivered: "afleveret", bounced: "kommet retur" },
    faults: { none: "Virker", refuse: "Den næste afvises", bounce: "Den næste kommer retur", down: "Lukket" },
    set: "Vælg, hvad der sker",
    to: "Til",
    times: (count: number) => `kom ${count} gange`,
    letter: "Åbn brevet (PDF)",
    clear: "Tøm postrummet",
    again: "Vis det nye",
    save: "Sæt",
    received: "Det, der er kommet",
  },
  en: {
    title: "The post room",
    mark: "Demonstration",
    notice:
      "Here ends what would have reached the members: mails, SMS and Digital Post. The room is simulated. Nothing leaves this machine, and it is empty when it starts again.",
    other: "Dansk",
    empty: "Nothing has come yet. Write to a member who wants to be told by one of these ways.",
    kinds: { mail: "Mail", sms: "SMS", digitalPost: "Digital Post" },
    outcomes: { received: "received", delivered: "delivered", bounced: "came back" },
    faults: { none: "Works", refuse: "The next is refused", bounce: "The next comes back", down: "Shut" },
    set: "Choose what happens",
    to: "To",
    times: (count: number) => `came ${count} times`,
    letter: "Open the letter (PDF)",
    clear: "Empty the post room",
    again: "Show what is new",
    save: "Set",
    received: "What has come",
  },
} as const;

/** A number that somebody is known by is shown by its beginning. */
const shownTo = ({ kind, to }: Received): string => (kind === "digitalPost" ? `${to.slice(0, 6)}-••••` : to);

const ownStyle = `
select { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--muted); border-radius: 4px; padding: 8px; min-height: 44px; max-width: 100%; }
.controls { display: flex; flex-wrap: wrap; gap: 16px 32px; padding-top: 8px; }
.controls form { display: flex; flex-wrap: wrap; align-items: end; gap: 8px; }
.controls label { display: flex; flex-direction: column; font-size: 14px; color: var(--muted); }
article { border-bottom: 1px solid var(--line); padding: 16px 0; }
article p { overflow-wrap: anywhere; }
article .said { white-space: pre-wrap; padding-top: 8px; max-width: 62ch; }
article h3 { font-size: 16px; line-height: 24px; font-weight: 600; color: var(--ink); padding: 0; }
.small { font-size: 14px; line-height: 20px; color: var(--muted); }
.plain { border: 1px solid var(--muted); border-radius: 4px; padding: 8px 16px; min-height: 44px; }
.bounced { color: var(--attention); font-weight: 500; }
`;

/** The post room's page: what has come, newest first, and what the next one of each kind will meet. Plain HTML without scripts. */
export function postRoomPage(room: PostRoom, locale: Locale, nonce: string): string {
  const text = words[locale];
  const other = locale === "da" ? "en" : "da";
  const here = `?lang=${locale}`;
  const control = (kind: Kind) => html`<form method="post" action="/control${here}">
<label>${text.kinds[kind]} <select name="fault">${Object.entries(text.faults).map(([fault, said]) =>
    room.faultOf(kind) === fault
      ? html`<option value="${fault}" selected>${said}</option>`
      : html`<option value="${fault}">${said}</option>`,
  )}</select></label>
<input type="hidden" name="kind" value="${kind}"><button class="plain" aria-label="${text.save}: ${text.kinds[kind]}">${text.save}</button></form>`;
  const article = (one: Received) => html`<article data-reference="${one.reference}">
<p class="small">${text.kinds[one.kind]} · ${text.to} ${shownTo(one)} · <span class="${one.outcome}">${text.outcomes[one.outcome]}</span>${one.times > 1 ? ` · ${text.times(one.times)}` : ""}</p>
${one.title ? html`<h3>${one.title}</h3>` : null}
${one.text ? html`<p class="said">${one.text}</p>` : null}
${one.document ? html`<p><a href="/letters/${one.id}">${text.letter}</a></p>` : null}</article>`;
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${text.title}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${new Html(stylesheet + ownStyle)}</style>
</head>
<body><main><header><p class="mark">${text.mark}</p><a href="?lang=${other}" lang="${other}" hreflang="${other}">${text.other}</a></header>
<h1>${text.title}</h1><p class="notice">${text.notice}</p>
<section><h2>${text.set}</h2><div class="controls">${KINDS.map(control)}</div></section>
<section><h2>${text.received}</h2><p><a href="${here}">${text.again}</a></p>${
    room.received.length > 0 ? room.received.map(article) : html`<p class="notice">${text.empty}</p>`
  }</section>
<form class="end" method="post" action="/control${here}"><button class="quiet" name="clear" value="1">${text.clear}</button></form>
</main></body>
</html>`.text;
}
