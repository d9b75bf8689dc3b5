import { addDays } from "@/server/rules/day";
import { TODAY } from "./calendar";
import { type Chance, chanceOf } from "./chance";
import { MUNICIPALITIES_OF, STAFF, type Staff } from "./funds";
import { staffId } from "./ids";
import { inventedCpr } from "./invented-cpr";
import { MEN, SURNAMES, WOMEN } from "./names";
import people from "./people.json";

/** Who a story is told of. Nobody who lives: names put together, a number that fails the check digit. */
export type Person = {
  readonly fundCode: string;
  readonly givenNames: string;
  readonly surname: string;
  readonly birthDate: string;
  readonly cpr: string;
  readonly municipalityCode: string;
  readonly locale: "da" | "en";
};

export type Caseworker = { readonly id: string; readonly name: string; readonly fundCode: string };

/** What a story asks of the one it is told of; the rest is chance. */
export type Wanted = {
  readonly birthDate?: string;
  readonly municipalityCode?: string;
  readonly locale?: "da" | "en";
  /** One of the people of the sign-in page. */
  readonly subject?: string;
};

const asCaseworker = ({ professionalId, name, fundCode }: Staff): Caseworker => ({
  id: staffId(professionalId),
  name,
  fundCode,
});

export const caseworkersOf = (fundCode: string): Caseworker[] =>
  STAFF.filter(
    (one) => one.fundCode === fundCode && one.roles.includes("caseworker") && !one.roles.includes("teamLead"),
  ).map(asCaseworker);

/** The person with this number in the fund's telling: the same at every run. */
export function personNumbered(
  fundCode: string,
  number: number,
  wanted: Wanted = {},
): { person: Person; chance: Chance } {
  const chance = chanceOf(`${fundCode} ${number}`);
  const woman = chance.happens(fundCode === "FOA" ? 0.7 : 0.6);
  const givenNames = chance.oneOf(woman ? WOMEN : MEN);
  const surname = `${chance.oneOf(SURNAMES)}${chance.happens(0.35) ? ` ${chance.oneOf(SURNAMES)}` : ""}`;
  // Between 27 and 62 years old, so that the education order is looked at only where a story wants it.
  const birthDate = wanted.birthDate ?? addDays(TODAY, -chance.between(27 * 366, 62 * 365));
  const municipalityCode = wanted.municipalityCode ?? chance.oneOf(MUNICIPALITIES_OF[fundCode]!);
  const locale = wanted.locale ?? "da";
  const known = people.find(({ subject }) => subject === wanted.subject);
  if (wanted.subject && !known?.cpr) throw new Error(`${wanted.subject} is not among the people`);
  if (known?.cpr) {
    const words = known.name.split(" ");
    const named = { givenNames: words[0]!, surname: words.slice(1).join(" ") };
    return {
      person: { fundCode, ...named, birthDate: birthDateOf(known.cpr), cpr: known.cpr, municipalityCode, locale },
      chance,
    };
  }
  const cpr = inventedCpr(birthDate, 400 + number, woman ? "female" : "male");
  return { person: { fundCode, givenNames, surname, birthDate, cpr, municipalityCode, locale }, chance };
}

/** The day of birth that an invented number begins with. */
export function birthDateOf(cpr: string): string {
  const century = Number(cpr[6]) >= 4 && Number(cpr.slice(4, 6)) <= 36 ? "20" : "19";
  return `${century}${cpr.slice(4, 6)}-${cpr.slice(2, 4)}-${cpr.slice(0, 2)}`;
}
