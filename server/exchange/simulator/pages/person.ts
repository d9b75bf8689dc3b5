import { type Held, heldBy } from "../holdings";
import { isTaken } from "../notifier";
import type { Person } from "../register";
import { cprWritten, dayIn, frame, instantIn, linkTo, type Shown } from "./frame";
import { type Names, personName, statusOf } from "./front";
import { type Html, html } from "./html";
import { notificationForms } from "./notification-forms";
import { type Locale, WORDS, type Words } from "./words";

/** One person as the jobcentre sees them: what is held, what is owed, and what the fund can be told. */
export function personPage(
  shown: Shown,
  { person, names, now }: { person: Person; names: Names; now: string },
): string {
  const { locale } = shown;
  const words = WORDS[locale];
  const held = heldBy(person);
  const today = now.slice(0, 10);
  const body = html`<p><a href="${linkTo("/", locale)}">${words.back}</a></p>
<h1>${personName(person, names)}</h1><p class="notice">${person.fundCode ?? "–"} · ${statusOf(person, locale)}</p>
<div class="columns"><div>
${handOver(held, person, locale)}
${section(
  words.sections.markings,
  held.markings.map((one) => markingLine(one, locale)),
  words,
)}
${section(
  words.sections.interviews,
  held.interviews.map((one) => interviewLine(one, locale)),
  words,
)}
${section(
  words.sections.deadlines,
  held.deadlines.map((one) => deadlineLine(one, today, locale)),
  words,
)}
${section(
  words.sections.holidays,
  held.holidays.map((one) => holidayLine(one, locale)),
  words,
)}
${section(
  words.sections.hours,
  held.hours.map((one) => hoursLine(one, locale)),
  words,
)}
${section(words.sections.plan, planLines(held, locale), words)}
${section(
  words.sections.received,
  person.received.toReversed().map((one) => receivedLine(one, locale)),
  words,
)}
</div><div>
<h2>${words.sections.tell}</h2>${notificationForms(person, today, locale)}
${section(
  words.sections.sent,
  person.sent.toReversed().map((one) => sentLine(one, locale)),
  words,
)}
${flagForm(person, locale)}
</div></div>`;
  return frame(shown, cprWritten(person.cpr).slice(0, 6), body);
}

const section = (title: string, lines: readonly Html[], words: Words): Html =>
  html`<section><h2>${title}</h2>${lines.length === 0 ? html`<p class="empty">${words.empty}</p>` : html`<ul>${lines}</ul>`}</section>`;

const line = (what: string | Html, quiet: string | Html): Html =>
  html`<li><span>${what}</span><span class="quiet">${quiet}</span></li>`;

function handOver(held: Held, { sent, received }: Person, locale: Locale): Html | null {
  const words = WORDS[locale];
  const last = held.markings.at(-1);
  if (!last?.handover) return null;
  const { handover } = last;
  const told = received.findLast(
    ({ message }) => message.type === "marking.ended" && message.payload.fravaerId === last.fravaerId,
  );
  const answer = sent.findLast(
    ({ type, payload }) => type === "handover.acknowledged" && payload.requestId === told?.requestId,
  );
  const count = (individual: number, joint: number) =>
    `${individual} ${words.handover.individual} + ${joint} ${words.handover.joint}`;
  return html`<section><h2>${words.sections.handover}</h2><dl>
<dt>${words.handover.held}</dt><dd>${count(handover.afholdtIndividuelle, handover.afholdtFaelles)}</dd>
<dt>${words.handover.owed}</dt><dd><strong>${count(handover.manglerIndividuelle, handover.manglerFaelles)}</strong></dd>
<dt>${words.handover.acknowledged}</dt><dd>${answer && isTaken(answer.status) ? instantIn(answer.occurredAt, locale) : words.handover.waiting}</dd>
</dl></section>`;
}

function markingLine(marking: Held["markings"][number], locale: Locale): Html {
  const { marking: words } = WORDS[locale];
  const { startDato, slutDato, fravaersAfslutningsAarsag: code } = marking;
  const from = `${words.from} ${dayIn(startDato, locale)}`;
  return slutDato === null
    ? line(from, words.open)
    : line(`${from} ${words.to} ${dayIn(slutDato, locale)}`, `${words.code} ${code ?? "–"}`);
}

function interviewLine(interview: Held["interviews"][number], locale: Locale): Html {
  const { purposes, interview: states, forms, jobcenter } = WORDS[locale];
  const what = interview.samtaleTyper.map((id) => purposes[String(id) as keyof typeof purposes]).join(" + ");
  const part = interview.jobcenter ? jobcenter.there : interview.jobcenter === false ? jobcenter.away : jobcenter.open;
  const joint = interview.samtaleTyper.includes(19) && interview.state !== "cancelled" ? ` · ${part}` : "";
  return line(
    what,
    `${states[interview.state]} · ${instantIn(interview.startTidspunkt, locale)} · ${forms[interview.form]}${joint}`,
  );
}

function deadlineLine({ frist, state }: Held["deadlines"][number], today: string, locale: Locale): Html {
  const { deadline: words } = WORDS[locale];
  return line(dayIn(frist, locale), state === "runs" && frist < today ? words.passed : words[state]);
}

function holidayLine({ startDato, slutDato, bortfaldet }: Held["holidays"][number], locale: Locale): Html {
  return line(
    `${dayIn(startDato, locale)} – ${dayIn(slutDato, locale)}`,
    bortfaldet ? WORDS[locale].holiday.withdrawn : "",
  );
}

function hoursLine({ month, hours, corrected }: Held["hours"][number], locale: Locale): Html {
  const written = hours.toLocaleString(locale === "da" ? "da-DK" : "en-GB", { minimumFractionDigits: 2 });
  return line(month, corrected ? `${written} (${WORDS[locale].corrected})` : written);
}

function planLines(held: Held, locale: Locale): Html[] {
  const { plan: words } = WORDS[locale];
  const { minPlan, jobGoals, reducedEfforts, cv, recommendations, deregisteredFrom } = held;
  return [
    ...(minPlan ? [line(minPlan.published ? words.published : words.draft, dayIn(minPlan.dato, locale))] : []),
    ...(minPlan?.aktiviteter ?? []).map(({ tekst, hvem, pligt, senest, status }) =>
      line(
        words.activity,
        [tekst, hvem, pligt && words.duty, senest && dayIn(senest, locale), status].filter(Boolean).join(" · "),
      ),
    ),
    ...jobGoals.map(({ titel, sigte }) => line(words.goal, titel ?? sigte)),
    ...reducedEfforts.map(({ fra, til }) => line(words.reduced, `${dayIn(fra, locale)} – ${dayIn(til, locale)}`)),
    ...(cv ? [line(words.cv, dayIn(cv.dato, locale))] : []),
    ...recommendations.map(({ tilbud, dato }) => line(words.recommended, `${tilbud}, ${dayIn(dato, locale)}`)),
    ...(deregisteredFrom ? [line(words.deregistered, dayIn(deregisteredFrom, locale))] : []),
  ];
}

function receivedLine({ message }: Person["received"][number], locale: Locale): Html {
  const { fullName } = message.requestUserMetadata;
  return html`<li><span>${message.type}</span><span class="quiet">${fullName}, ${instantIn(message.occurredAt, locale)}</span>
<pre>${JSON.stringify(message.payload)}</pre></li>`;
}

function sentLine(sent: Person["sent"][number], locale: Locale): Html {
  const { notify, answer } = WORDS[locale];
  const { status } = sent;
  const taken = isTaken(status);
  const how = !taken ? answer.none : status! < 300 ? answer.taken : `${answer.refused} (${status})`;
  return html`<li><span>${notify.types[sent.type]}</span><span class="quiet">${instantIn(sent.occurredAt, locale)} · ${how}</span>
${!taken && html`<form method="post" action="${linkTo(`/notifications/${sent.id}/again`, locale)}"><button>${answer.again}</button></form>`}</li>`;
}

function flagForm(person: Person, locale: Locale): Html {
  const { flags, sections } = WORDS[locale];
  return html`<h2>${sections.person}</h2><p class="notice">${flags.help}</p>
<form method="post" action="${linkTo(`/persons/${person.number}/marked`, locale)}">
<label class="check"><input type="checkbox" name="unknown" value="1"${person.unknown && html` checked`}> ${flags.unknown}</label>
<label class="check"><input type="checkbox" name="deceased" value="1"${person.deceased && html` checked`}> ${flags.deceased}</label>
<label><span>${flags.fund}</span><input name="fundCode" value="${person.fundCode ?? ""}" maxlength="20"></label>
<button>${flags.act}</button></form>`;
}
