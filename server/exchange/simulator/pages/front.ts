import { REFUSAL_CODES } from "../../contract";
import type { Faults } from "../faults";
import { heldBy } from "../holdings";
import type { Person, Register } from "../register";
import { cprWritten, frame, linkTo, type Shown } from "./frame";
import { type Html, html } from "./html";
import { type Locale, WORDS } from "./words";

const PER_PAGE = 50;
/** Who a number belongs to, for the people whom the demonstration names. */
export type Names = ReadonlyMap<string, string>;

/** The front page: who is known, the newest first, and the faults that can be set. */
export function frontPage(
  shown: Shown,
  { register, names, faults, page }: { register: Register; names: Names; faults: Faults; page: number },
): string {
  const { locale } = shown;
  const words = WORDS[locale];
  const people = [...register.persons].sort((one, other) => newest(other) - newest(one));
  const here = people.slice(0, page * PER_PAGE);
  const body = html`<h1>${words.title}</h1><p class="notice">${words.notice}</p>
<div class="columns"><div>
<h2>${words.people} (${people.length})</h2>
${
  here.length === 0
    ? html`<p class="empty">${words.nobody}</p>`
    : html`<ul class="people">${here.map((person) => row(person, names, locale))}</ul>`
}
${people.length > here.length && html`<p><a href="${linkTo(`/?page=${page + 1}`, locale)}">${words.more}</a></p>`}
</div><div>
<h2>${words.find.label}</h2>
<form method="post" action="${linkTo("/find", locale)}"><label><span>${words.find.help}</span>
<input name="cpr" inputmode="numeric" autocomplete="off" required></label><button>${words.find.act}</button></form>
${faultForm(faults, locale)}
</div></div>`;
  return frame(shown, words.title, body);
}

const newest = ({ received, sent }: Person): number =>
  Math.max(Date.parse(received.at(-1)?.receivedAt ?? "") || 0, Date.parse(sent.at(-1)?.occurredAt ?? "") || 0);

/** Who a person is, as it is written: the name where it is known, and the number. */
export const personName = ({ cpr }: Person, names: Names): string =>
  names.has(cpr) ? `${names.get(cpr)}, ${cprWritten(cpr)}` : cprWritten(cpr);

function row(person: Person, names: Names, locale: Locale): Html {
  const words = WORDS[locale];
  return html`<li><a href="${linkTo(`/persons/${person.number}`, locale)}">${personName(person, names)}</a>
<span class="quiet">${person.fundCode ?? "–"} · ${statusOf(person, locale)} · ${person.received.length} ${words.columns.messages.toLowerCase()}</span></li>`;
}

/** Where a person's contact course is, in a word. */
export function statusOf(person: Person, locale: Locale): string {
  const { status } = WORDS[locale];
  if (person.deceased) return status.deceased;
  if (person.unknown) return status.unknown;
  const marking = heldBy(person).markings.at(-1);
  if (!marking) return status.none;
  return marking.slutDato === null ? status.withFund : status.moved;
}

function faultForm(faults: Faults, locale: Locale): Html {
  const { faults: words, codes } = WORDS[locale];
  const { slowMs, down, busyTimes, silentTimes, refuse } = faults;
  const any = slowMs > 0 || down || busyTimes > 0 || silentTimes > 0 || refuse !== null;
  return html`<h2>${words.title}</h2><p class="notice" role="status">${any ? words.now : words.none} ${words.help}</p>
<form method="post" action="${linkTo("/faults", locale)}">
<label class="check"><input type="checkbox" name="down" value="1"${down && html` checked`}> ${words.down}</label>
<label><span>${words.slow}</span><input name="slowMs" type="number" min="0" max="60000" value="${slowMs}"></label>
<label><span>${words.busy}</span><input name="busyTimes" type="number" min="0" max="1000" value="${busyTimes}"></label>
<label><span>${words.silent}</span><input name="silentTimes" type="number" min="0" max="1000" value="${silentTimes}"></label>
<label><span>${words.refuse}</span><select name="code"><option value="">${words.nothing}</option>${REFUSAL_CODES.map(
    (code) => html`<option value="${code}"${refuse?.code === code && html` selected`}>${codes[code]}</option>`,
  )}</select></label>
<label><span>${words.times}</span><input name="times" type="number" min="1" max="1000" value="${refuse?.times ?? 1}"></label>
<p class="row"><button>${words.set}</button><button name="clear" value="1">${words.clear}</button></p></form>`;
}
