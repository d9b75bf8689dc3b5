import { RECORD } from "./kept-interview";

/** What the page without a network says, in each language. */
export type OfflineTexts = {
  readonly title: string;
  readonly next: string;
  readonly none: string;
  readonly nothing: string;
  readonly again: string;
};

/**
 * The service worker's script. It keeps nothing: where a page of the member's cannot be had, it answers with one that
 * reads the record which the member has chosen to have on this device. No act is queued.
 */
export function workerScript(texts: Readonly<Record<"da" | "en", OfflineTexts>>): string {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
  };
  return `const PAGE = ${JSON.stringify(offlinePage(texts))};
const HEADERS = ${JSON.stringify(headers)};
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  if (event.request.mode !== "navigate") return;
  event.respondWith(fetch(event.request).catch(() => new Response(PAGE, { headers: HEADERS })));
});
`;
}

function offlinePage(texts: Readonly<Record<"da" | "en", OfflineTexts>>): string {
  // In a script element nothing may look like its end.
  const words = JSON.stringify(texts).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kontaktforløb</title>
<style>
:root { color-scheme: light dark; font: 18px/28px system-ui, sans-serif; }
body { margin: 0 auto; max-width: 640px; padding: 32px 20px; }
h1 { font-size: 28px; line-height: 36px; }
p { max-width: 66ch; }
#next { border-left: 3px solid #004d99; padding-left: 16px; }
button { font: inherit; min-height: 48px; padding: 0 20px; }
</style>
<main>
<h1 id="title"></h1>
<div id="next" hidden><p id="about"></p><p><strong id="when"></strong><br><span id="where"></span></p></div>
<p id="none" hidden></p>
<p id="nothing"></p>
<button id="again"></button>
</main>
<script>
const texts = ${words};
let kept = null;
try { kept = JSON.parse(localStorage.getItem(${JSON.stringify(RECORD)})); } catch {}
const locale = kept ? kept.locale : /(?:^|; )locale=en/.test(document.cookie) ? "en" : "da";
const say = (id, text) => { document.getElementById(id).textContent = text; };
document.documentElement.lang = locale;
for (const id of ["title", "nothing", "again"]) say(id, texts[locale][id]);
document.getElementById(kept ? "next" : "none").hidden = false;
if (kept) { say("about", texts[locale].next); say("when", kept.day + " · " + kept.time); say("where", kept.where); }
else say("none", texts[locale].none);
document.getElementById("again").onclick = () => location.reload();
</script>
</html>`;
}
