import type { Role } from "@/server/identity/roles";
import people from "./people.json";

export type Staff = {
  readonly name: string;
  readonly fundCode: string;
  readonly roles: readonly Role[];
  readonly professionalId: string;
  /** Known to the demonstration's identity provider; `null` for those nobody signs in as. */
  readonly subject: string | null;
};

/** Beside those on the sign-in page: colleagues who have cases too. */
const COLLEAGUES: readonly Staff[] = [
  { name: "Aisha Rahimi", fundCode: "FOA", roles: ["caseworker"], professionalId: "FOA-103", subject: null },
  { name: "Kirsten Lundager", fundCode: "FOA", roles: ["caseworker"], professionalId: "FOA-104", subject: null },
  { name: "Thomas Beck Iversen", fundCode: "HK", roles: ["caseworker"], professionalId: "HK-203", subject: null },
  { name: "Camilla Friis Hougaard", fundCode: "HK", roles: ["caseworker"], professionalId: "HK-204", subject: null },
  { name: "Ulla Ingemann", fundCode: "HK", roles: ["administrator"], professionalId: "HK-220", subject: null },
];

/** The two funds of the demonstration. FOA may nearly everywhere, HK in four municipalities. */
export const FUNDS = [
  { code: "FOA", name: "FOAs A-kasse", accent: "#a3262a" },
  { code: "HK", name: "HK Danmarks A-kasse", accent: "#1b4f8f" },
] as const;

export const STAFF: readonly Staff[] = [
  ...people
    .filter(({ kind }) => kind === "caseworker")
    .map(({ name, fundCode, roles, professionalId, subject }) => ({
      name,
      fundCode,
      roles: (roles ?? []) as Role[],
      professionalId: professionalId ?? "",
      subject,
    })),
  ...COLLEAGUES,
];

export type Place = {
  readonly fundCode: string;
  readonly name: string;
  readonly address: string;
  readonly municipalityCode: string;
};

export const PLACES: readonly Place[] = [
  { fundCode: "FOA", name: "FOA København", address: "Prøvestrædet 12, 2. sal, København", municipalityCode: "0101" },
  { fundCode: "FOA", name: "FOA Odense", address: "Eksempelgade 4, Odense", municipalityCode: "0461" },
  { fundCode: "FOA", name: "FOA Esbjerg", address: "Mønstervej 31, Esbjerg", municipalityCode: "0561" },
  { fundCode: "HK", name: "HK Hovedstaden", address: "Skabelonpladsen 1, København", municipalityCode: "0101" },
  { fundCode: "HK", name: "HK Østjylland", address: "Forlæggade 88, Aarhus", municipalityCode: "0751" },
];

/** Where the members of each fund live: inside the fund's permission. */
export const MUNICIPALITIES_OF: Readonly<Record<string, readonly string[]>> = {
  FOA: ["0101", "0147", "0461", "0561", "0751", "0630", "0265", "0370", "0615", "0540"],
  HK: ["0101", "0147", "0461", "0751"],
};
