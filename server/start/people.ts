import fs from "node:fs";
import path from "node:path";
import { ROOT } from "./processes";

type Person = {
  readonly kind: "caseworker" | "member";
  readonly name: string;
  readonly roles?: readonly string[];
  readonly fundCode: string;
  readonly fundName?: string;
  readonly story?: { readonly en?: string };
};

const ROLES: Readonly<Record<string, string>> = {
  caseworker: "caseworker",
  teamLead: "team lead",
  authorityReader: "authority's reader",
  administrator: "administrator",
  member: "member",
};
const MEMBERS_SHOWN = 3;

/** Lines on whom to sign in as: of each fund, one person per set of roles and a few members. */
export function whoToSignInAs(file = path.join(ROOT, "db/seed/people.json")): string {
  let people: Person[];
  try {
    const read = JSON.parse(fs.readFileSync(file, "utf8")) as Person[] | { people: Person[] };
    people = Array.isArray(read) ? read : read.people;
  } catch {
    return "  The sign-in page shows whom to sign in as.";
  }
  const seen = new Map<string, number>();
  const shown = people.filter((person) => {
    const key = `${person.fundCode} ${person.kind} ${person.roles?.join("+")}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count <= (person.kind === "member" ? MEMBERS_SHOWN : 1);
  });
  const width = Math.max(0, ...shown.map((person) => person.name.length));
  const lines = shown.map((person) => {
    const roles = person.kind === "member" ? ["member"] : (person.roles ?? []);
    const what = roles.map((role) => ROLES[role] ?? role).join(", ");
    const story = person.story?.en ? ` – ${person.story.en}` : "";
    return `    ${person.name.padEnd(width)}  ${person.fundName ?? person.fundCode}: ${what}${story}`;
  });
  return ["  Sign in as, for instance (no password; the sign-in page shows everybody):", ...lines].join("\n");
}
