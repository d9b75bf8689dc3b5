import { MUNICIPALITIES } from "./municipalities";
import type { Scheme, SchemePermission } from "./scheme";

/** Municipalities that no fund's permission covers (rules.md section 7). */
const OUTSIDE_THE_TRIAL = [
  "Aalborg",
  "Allerød",
  "Ballerup",
  "Brønderslev",
  "Fredensborg",
  "Frederikshavn",
  "Gribskov",
  "Hjørring",
  "Jammerbugt",
  "Læsø",
  "Mariagerfjord",
  "Morsø",
  "Rebild",
  "Thisted",
  "Vesthimmerlands",
];

const everyOther = MUNICIPALITIES.filter(({ name }) => !OUTSIDE_THE_TRIAL.includes(name)).map(({ code }) => code);

function named(...names: string[]): string[] {
  return MUNICIPALITIES.filter((municipality) => names.includes(municipality.name)).map(({ code }) => code);
}

function permission(fundCode: string, municipalities: readonly string[], assumed: boolean): SchemePermission {
  return { fundCode, validFrom: "2020-01-01", validTo: null, nationwide: false, municipalities, assumed };
}

const fourLargest = named("København", "Frederiksberg", "Aarhus", "Odense");

/** The funds of the trial, by the codes used here. */
export const FUND_NAMES: Readonly<Record<string, string>> = {
  "3FA": "3FA",
  METAL: "Dansk Metal A-kasse",
  FOA: "FOAs A-kasse",
  MA: "Magistrenes A-kasse",
  FTFA: "FTFa",
  HK: "HK Danmarks A-kasse",
  SL: "Socialpædagogernes A-kasse",
  BUPL: "BUPL-A",
  MIN: "Min A-kasse",
};

/**
 * The trial of 2020 to 2023, version 1. The annex with the municipalities is not part of the guidance: where it is not
 * publicly known, the list is this project's assumption and says so.
 */
const trial2020: Scheme = {
  id: "forsoeg-2020",
  version: 1,
  name: { da: "Forsøget 2020-2023", en: "The trial of 2020-2023" },
  placementsFrom: "2020-01-01",
  lastDay: "2023-12-31",
  hoursLimit: { fullTime: 41_000, partTime: 33_300 },
  visitationDays: 14,
  guidanceDays: 14,
  holidayNoticeDays: 14,
  fundInterviews: { individual: 2, joint: 1 },
  sixMonthInterviews: { individual: 4, joint: 2 },
  educationOrderAge: 25,
  maxInterviewsPerDay: 2,
  permissions: [
    permission("3FA", fourLargest, true),
    permission("METAL", everyOther, false),
    permission("FOA", everyOther, false),
    permission("MA", fourLargest, true),
    permission("FTFA", fourLargest, true),
    permission("HK", fourLargest, true),
    permission("SL", everyOther, false),
    permission(
      "BUPL",
      named("København", "Frederiksberg", "Slagelse", "Aarhus", "Vejle", "Fredericia", "Kolding"),
      false,
    ),
    permission("MIN", fourLargest, true),
  ],
};

export const DEFAULT_SCHEME_ID = trial2020.id;

/** The schemes that come with the software; others are rows of the administration, passed to the rules like these. */
export const SCHEMES: readonly Scheme[] = [trial2020];

/** The scheme with this id in its newest version here; `null` where there is none. */
export function schemeById(id: string): Scheme | null {
  return SCHEMES.filter((scheme) => scheme.id === id).sort((a, b) => b.version - a.version)[0] ?? null;
}

export const DEFAULT_SCHEME: Scheme = trial2020;

/** The codes of the funds that a scheme gives permission to. */
export function fundCodes(scheme: Scheme): string[] {
  return [...new Set(scheme.permissions.map(({ fundCode }) => fundCode))];
}
