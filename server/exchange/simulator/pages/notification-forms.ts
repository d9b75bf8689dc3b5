import { MUNICIPALITIES } from "@/server/rules/municipalities";
import { JOBCENTER_MEASURES } from "@/server/rules/vocabulary";
import { INBOUND, INBOUND_TYPES, type InboundType } from "../../notification";
import { heldBy } from "../holdings";
import type { Person } from "../register";
import { dayIn, instantIn, linkTo } from "./frame";
import { type Html, html } from "./html";
import { type Locale, WORDS } from "./words";

type Choice = { readonly value: string; readonly label: string };
type Field = "day" | "flag" | "text" | "cpr" | ((person: Person, locale: Locale) => Choice[]);

const oneOf =
  (...values: string[]): Field =>
  (_person, locale) =>
    values.map((value) => ({ value, label: WORDS[locale].notify.choices[value] ?? value }));

const jointInterviews: Field = (person, locale) =>
  heldBy(person)
    .interviews.filter(({ samtaleTyper, state }) => samtaleTyper.includes(19) && state !== "cancelled")
    .map(({ samtaleId, startTidspunkt }) => ({ value: samtaleId, label: instantIn(startTidspunkt, locale) }));

const handOvers: Field = ({ received }, locale) =>
  received
    .filter(({ message }) => message.type === "marking.ended")
    .map(({ requestId, message }) => ({ value: requestId, label: dayIn(message.occurredAt, locale) }));

/** What is asked for each kind of notification, in the order of its form. */
const FIELDS: Readonly<Record<InboundType, Readonly<Record<string, Field>>>> = {
  "jobseeker.registered": { registeredOn: "day" },
  "jobseeker.deregistered": { deregisteredFrom: "day" },
  "member.moved": {
    municipalityCode: () => MUNICIPALITIES.map(({ code, name }) => ({ value: code, label: name })),
    movedOn: "day",
  },
  "member.leftFund": { leftFundOn: "day", cause: oneOf("U", "A") },
  "member.died": { diedOn: "day" },
  "member.cprChanged": { newCivilRegistrationIdentifier: "cpr" },
  "jobcenter.deadlineAnnulled": { on: "day" },
  "jobcenter.meetingBooked": { on: "day" },
  "jobcenter.meetingCancelled": { on: "day" },
  "jobcenter.contacted": { on: "day", channel: oneOf("phone", "other"), about: oneOf("jobOrder", "other") },
  "jobcenter.measureGranted": { measure: oneOf(...JOBCENTER_MEASURES), from: "day", to: "day" },
  "jobcenter.participation": { interviewId: jointInterviews, assessment: oneOf("attend", "stayAway") },
  "handover.acknowledged": { requestId: handOvers },
  "holiday.registeredOnJobnet": { from: "day", to: "day", reportedOn: "day" },
  "cv.statusChanged": { complete: "flag", searchable: "flag", on: "day" },
  "member.protectionChanged": { protected: "flag" },
};

/** One form for each kind of notification that can be sent about a person; days are proposed as the fund's today. */
export function notificationForms(person: Person, today: string, locale: Locale): Html {
  const { notify } = WORDS[locale];
  const action = linkTo(`/persons/${person.number}/notify`, locale);
  return html`${INBOUND_TYPES.map(
    (type) => html`<details><summary>${notify.types[type]}</summary><form method="post" action="${action}">
<input type="hidden" name="type" value="${type}">
<label><span>${notify.fund}</span><input name="fundCode" value="${person.fundCode ?? ""}" required maxlength="20"></label>
${Object.entries(FIELDS[type]).map(([name, field]) => control(name, field, person, today, locale))}
<button>${notify.act}<span hidden> ${notify.types[type]}</span></button></form></details>`,
  )}`;
}

function control(name: string, field: Field, person: Person, today: string, locale: Locale): Html {
  const label = WORDS[locale].notify.fields[name] ?? name;
  if (typeof field === "function") {
    const choices = field(person, locale);
    return html`<label><span>${label}</span><select name="${name}" required>${choices.map(
      (choice) => html`<option value="${choice.value}">${choice.label}</option>`,
    )}</select></label>`;
  }
  if (field === "flag")
    return html`<label class="check"><input type="checkbox" name="${name}" value="1"> ${label}</label>`;
  if (field === "day")
    return html`<label><span>${label}</span><input type="date" name="${name}" value="${today}" required></label>`;
  return html`<label><span>${label}</span><input name="${name}" required${field === "cpr" && html` inputmode="numeric"`}></label>`;
}

/** The notification that a form asks for; `null` for its kind where there is none such, with the fields that are wrong. */
export function readNotification(
  form: URLSearchParams,
): { type: InboundType; fundCode: string; payload: Record<string, unknown> } | { wrong: string[] } {
  const type = INBOUND_TYPES.find((one) => one === form.get("type"));
  const fundCode = form.get("fundCode")?.trim() ?? "";
  if (!type) return { wrong: ["type"] };
  const written = Object.entries(FIELDS[type]).map(([name, field]) => {
    const value = form.get(name)?.trim() ?? "";
    if (field === "flag") return [name, value === "1"];
    return [name, field === "cpr" ? value.replace(/[\s-]/gu, "") : value];
  });
  const payload = INBOUND[type].safeParse(Object.fromEntries(written));
  const wrong = payload.success ? [] : payload.error.issues.map(({ path }) => String(path[0]));
  if (fundCode === "") wrong.unshift("fundCode");
  return wrong.length > 0 || !payload.success ? { wrong } : { type, fundCode, payload: payload.data };
}
