import type { Role } from "../roles";
import type { DemonstrationPerson } from "./people";
import { stylesheet } from "./stylesheet";

type Locale = "da" | "en";

const words = {
  da: {
    title: "Vælg, hvem du vil være",
    mark: "Demonstration",
    notice:
      "Dette er demonstrationens egen login-udbyder. Den står i stedet for MitID, spørger ikke om adgangskode og kender kun opdigtede personer.",
    caseworkers: "Sagsbehandlere og ledelse",
    members: "Medlemmer",
    other: "English",
    back: "Fortryd",
    empty: "Demonstrationen har ingen personer endnu. De kommer, når dens data er indlæst.",
    failed: "Login kan ikke fortsætte",
    failedHelp: "Forsøget er udløbet eller er brugt. Gå tilbage til programmet, og log ind igen.",
    toApp: "Tilbage til login",
    roles: {
      member: "Medlem",
      caseworker: "Sagsbehandler",
      teamLead: "Teamleder",
      authorityReader: "Myndighedens læser",
      administrator: "Administrator",
    } satisfies Record<Role, string>,
  },
  en: {
    title: "Choose who to be",
    mark: "Demonstration",
    notice:
      "This is the demonstration’s own identity provider. It stands in for MitID, asks for no password, and knows invented people only.",
    caseworkers: "Caseworkers and management",
    members: "Members",
    other: "Dansk",
    back: "Cancel",
    empty: "The demonstration has no people yet. They appear once its data is loaded.",
    failed: "Sign-in cannot go on",
    failedHelp: "The attempt has expired or has been used. Go back to the application and sign in again.",
    toApp: "Back to sign-in",
    roles: {
      member: "Member",
      caseworker: "Caseworker",
      teamLead: "Team lead",
      authorityReader: "Authority’s reader",
      administrator: "Administrator",
    } satisfies Record<Role, string>,
  },
} as const;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (character) => entities[character] ?? "");

function frame(locale: Locale, nonce: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${stylesheet}</style>
</head>
<body><main>${body}</main></body>
</html>`;
}

function row(person: DemonstrationPerson, locale: Locale): string {
  const names = person.roles.map((role) => words[locale].roles[role]).join(", ");
  const role = person.kind === "member" ? "" : `<span class="role">${escapeHtml(names)}</span>`;
  const story = person.story[locale] ? `<span class="story">${escapeHtml(person.story[locale])}</span>` : "";
  return `<li><button name="subject" value="${escapeHtml(person.subject)}"><span class="who"><strong>${escapeHtml(person.name)}</strong>${role}</span>${story}</button></li>`;
}

function group(heading: string, people: readonly DemonstrationPerson[], locale: Locale): string {
  if (people.length === 0) return "";
  return `<h3>${escapeHtml(heading)}</h3><ul>${people.map((person) => row(person, locale)).join("")}</ul>`;
}

/**
 * The provider's sign-in page: the people given, by fund and by kind, each a button that signs in as them. Plain HTML
 * without scripts; the only style is its own, under the nonce.
 */
export function peoplePage(people: readonly DemonstrationPerson[], locale: Locale, nonce: string): string {
  const text = words[locale];
  const other = locale === "da" ? "en" : "da";
  const funds = [...new Set(people.map((person) => person.fundCode))];
  const sections = funds.map((code) => {
    const ofFund = people.filter((person) => person.fundCode === code);
    const name = ofFund.find((person) => person.fundName)?.fundName ?? code;
    return `<section><h2>${escapeHtml(name)}</h2>${group(
      text.caseworkers,
      ofFund.filter((person) => person.kind === "caseworker"),
      locale,
    )}${group(
      text.members,
      ofFund.filter((person) => person.kind === "member"),
      locale,
    )}</section>`;
  });
  return frame(
    locale,
    nonce,
    text.title,
    `<header><p class="mark">${text.mark}</p><a href="?lang=${other}" lang="${other}" hreflang="${other}">${text.other}</a></header>
<h1>${text.title}</h1><p class="notice">${text.notice}</p>
<form method="post">${sections.join("") || `<p>${text.empty}</p>`}<p class="end"><button class="quiet" name="cancel" value="1">${text.back}</button></p></form>`,
  );
}

/** What is shown when the provider cannot go on; `signInAddress` is where the application begins a sign-in. */
export function failedPage(locale: Locale, nonce: string, signInAddress: string): string {
  const text = words[locale];
  return frame(
    locale,
    nonce,
    text.failed,
    `<header><p class="mark">${text.mark}</p></header><h1>${text.failed}</h1><p class="notice">${text.failedHelp}</p><p><a href="${escapeHtml(signInAddress)}">${text.toApp}</a></p>`,
  );
}
