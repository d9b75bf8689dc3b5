import { birthDateOfCpr } from "@/server/identity/cpr-cipher";
import { cprDigits } from "@/server/identity/cpr-hash";
import { isDay, isMonth, monthOf } from "@/server/rules/day";
import type { Ground } from "@/server/rules/decision";
import { toHundredths } from "@/server/rules/hours";
import { isMunicipalityCode, MUNICIPALITIES } from "@/server/rules/municipalities";
import type { Insurance, PlacementKind } from "@/server/rules/vocabulary";
import type { Column, Row } from "./read-rows";

/** What is wrong with a row, at its line and column: a key of the texts, and where the law says it, its ground. */
export type RowProblem = {
  readonly line: number;
  readonly column: Column;
  readonly why: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly grounds?: readonly Ground[];
};

/** A running case as the file tells it. */
export type RunningCase = {
  readonly line: number;
  /** Ten digits: never part of an answer. */
  readonly cpr: string;
  readonly birthDate: string;
  readonly givenNames: string;
  readonly surname: string;
  readonly municipalityCode: string;
  readonly insurance: Insurance;
  readonly registeredOn: string;
  readonly placementKind: PlacementKind;
  readonly effectiveFrom: string;
  readonly visitedOn: string | null;
  readonly responsible: "fund" | "jobcenter" | null;
  readonly startDate: string | null;
  /** Hundredths of hours, by month. */
  readonly months: readonly { month: string; hours: number }[];
  readonly individual: readonly string[];
  readonly joint: readonly string[];
  readonly deadline: string | null;
  readonly initials: string | null;
  readonly education: boolean | null;
  readonly children: boolean | null;
};

const WORDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  insurance: { fuldtid: "fullTime", fulltime: "fullTime", deltid: "partTime", parttime: "partTime" },
  placementKind: {
    ny: "new",
    new: "new",
    genindplacering: "replacement",
    replacement: "replacement",
    igangværende: "ongoing",
    ongoing: "ongoing",
  },
  responsible: {
    "a-kasse": "fund",
    "a-kassen": "fund",
    fund: "fund",
    jobcenter: "jobcenter",
    jobcenteret: "jobcenter",
  },
  known: { ja: true, yes: true, nej: false, no: false },
};

/** `YYYY-MM-DD`, or as Danes write it: 12-04-2021, 12.04.2021, 12/4/2021. `null` where it is no day that exists. */
function dayOf(written: string): string | null {
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/u.exec(written);
  const day = danish ? `${danish[3]}-${danish[2]!.padStart(2, "0")}-${danish[1]!.padStart(2, "0")}` : written;
  return isDay(day) ? day : null;
}

const hundredthsOf = (written: string): number | null => toHundredths(written.replace(",", "."));

/** Reads a row's cells; everything that is wrong with it is told at once. */
export function readCells({ line, cells }: Row, today: string): { read: RunningCase } | { problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const wrong = (column: Column, why: string): null => {
    problems.push({ line, column, why });
    return null;
  };
  const needed = (column: Column): string => cells[column] || (wrong(column, "missing") ?? "");
  const word = <T>(column: Column, list: string): T | null => {
    const written = cells[column];
    if (written === "") return null;
    const found = WORDS[list]![written.toLowerCase()];
    return (found as T | undefined) ?? wrong(column, "word");
  };
  const past = (column: Column, written = cells[column]): string | null => {
    if (written === "") return null;
    const day = dayOf(written) ?? wrong(column, "day");
    return day !== null && day > today ? wrong(column, "future") : day;
  };
  const days = (column: Column): string[] =>
    cells[column].split(/[\s|]+/u).flatMap((written) => (written === "" ? [] : (past(column, written) ?? [])));

  const digits = cprDigits(needed("cpr"));
  const birthDate = digits && birthDateOfCpr(digits);
  if (cells.cpr !== "" && (!birthDate || birthDate > today)) wrong("cpr", "cpr");
  const municipalityCode = municipalityOf(needed("municipality"));
  if (cells.municipality !== "" && municipalityCode === null) wrong("municipality", "municipality");
  for (const column of ["insurance", "placementKind", "registeredOn", "effectiveFrom"] as const) needed(column);
  const insurance = word<Insurance>("insurance", "insurance");
  const placementKind = word<PlacementKind>("placementKind", "placementKind");
  const registeredOn = past("registeredOn");
  const effectiveFrom =
    cells.effectiveFrom === "" ? null : (dayOf(cells.effectiveFrom) ?? wrong("effectiveFrom", "day"));
  if (effectiveFrom !== null && !effectiveFrom.endsWith("-01")) wrong("effectiveFrom", "firstOfMonth");
  const deadline = cells.deadline === "" ? null : (dayOf(cells.deadline) ?? wrong("deadline", "day"));
  if (deadline !== null && deadline < today) wrong("deadline", "past");
  const givenNames = needed("givenNames");
  const surname = needed("surname");
  if (givenNames.length > 100) wrong("givenNames", "tooLong");
  if (surname.length > 100) wrong("surname", "tooLong");
  const visitedOn = past("visitedOn");
  const responsible = word<"fund" | "jobcenter">("responsible", "responsible");
  const startDate = past("startDate");
  const months = monthsOf(cells.hours, today) ?? wrong("hours", "hours");
  const individual = days("individual");
  const joint = days("joint");
  const education = word<boolean>("education", "known");
  const children = word<boolean>("children", "known");
  if (problems.length > 0) return { problems };
  return {
    read: {
      line,
      cpr: digits!,
      birthDate: birthDate!,
      givenNames,
      surname,
      municipalityCode: municipalityCode!,
      insurance: insurance!,
      registeredOn: registeredOn!,
      placementKind: placementKind!,
      effectiveFrom: effectiveFrom!,
      visitedOn,
      responsible,
      startDate,
      months: months!,
      individual,
      joint,
      deadline,
      initials: cells.initials || null,
      education,
      children,
    },
  };
}

/** A code of three or four digits, or the name. */
function municipalityOf(written: string): string | null {
  const code = written.padStart(4, "0");
  if (isMunicipalityCode(code)) return code;
  const name = written.toLowerCase();
  return MUNICIPALITIES.find((one) => one.name.toLowerCase() === name)?.code ?? null;
}

/** `2021-02:160,33 2021-03:80`, or a total with the month it is counted to: `240,33 2021-03`. `null` where it is neither. */
function monthsOf(written: string, today: string): RunningCase["months"] | null {
  if (written === "") return [];
  const total = /^([\d.,]+)\s+(\d{4}-\d{2})$/u.exec(written);
  const parts = total ? [`${total[2]}:${total[1]}`] : written.split(/[\s|]+/u);
  const months = parts.map((part) => {
    const [month = "", figure = ""] = part.split(":");
    const hours = hundredthsOf(figure);
    return isMonth(month) && month <= monthOf(today) && hours !== null && figure !== "" ? { month, hours } : null;
  });
  const read = months.filter((month) => month !== null);
  const different = new Set(read.map(({ month }) => month)).size === read.length;
  return read.length === months.length && different ? read : null;
}
