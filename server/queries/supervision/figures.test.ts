import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "@/db/client";
import { freshDatabase, type TestDatabase } from "@/db/postgres/test-database";
import { member } from "@/db/schema";
import { inFund } from "@/db/scope";
import { type CaseParts, caseWith } from "@/server/rules/duties/case-fixture";
import { FIGURE_KEYS, FIGURES, type FigureKey } from "@/server/rules/section-12-figures";
import { idOf, storeCase, storeFund } from "../stored-case-fixture";
import { countFigures } from "./figures";
import { generatedCases } from "./generated-cases-fixture";
import { figuresOf } from "./independent-count-fixture";
import { countsOf, readingOf } from "./supervision";

const TODAY = "2021-05-20";
const CASES = 160;
const METTE = idOf("mette");
const MONTHS = ["2021-02", "2021-03", "2021-04", "2021-05"] as const;

let database: TestDatabase;
let close: () => Promise<void>;
const cases = generatedCases(CASES);

const everything = { municipality: null, caseworkerId: null };
const counts = (fundCode: string, month: string, narrowed: Partial<typeof everything> | object = {}) =>
  inFund({ fundCode }, async (tx) =>
    countsOf(await countFigures(tx, readingOf({ fundCode }, { month, ...everything, ...narrowed }, TODAY))),
  );

const store = (fundCode: string, parts: CaseParts, place: number, caseworkerId: string | null = null) =>
  inFund({ fundCode }, async (tx) => {
    const person = { givenNames: `Nummer ${place}`, surname: "Prøve", birthDate: "1980-05-05", caseworkerId };
    const id = await storeCase(tx, fundCode, TODAY, { ...person, parts });
    await tx
      .update(member)
      .set({ leftFundOn: parts.leftFundOn ?? null })
      .where(eq(member.id, id));
  });

beforeAll(async () => {
  database = await freshDatabase();
  close = useDatabase(database.servingUrl);
  for (const code of ["FOA", "HK"]) await storeFund(database.ownerUrl, { code, name: code, today: TODAY, people: [] });
  for (const [place, parts] of cases.entries()) await store("FOA", parts, place, place % 3 === 0 ? METTE : null);
}, 120_000);
afterAll(async () => {
  await close();
  await database.drop();
});

/** The same figures told by the rules, case by case. */
function told(month: string, of: readonly CaseParts[]): Record<FigureKey, Record<string, number>> {
  const { from, to } = readingOf({ fundCode: "FOA" }, { month, ...everything }, TODAY);
  const empty = FIGURE_KEYS.map((key) => [key, Object.fromEntries(FIGURES[key].parts.map((part) => [part, 0]))]);
  const sums = Object.fromEntries(empty) as Record<FigureKey, Record<string, number>>;
  for (const parts of of)
    for (const { figure, part } of figuresOf(caseWith({ ...parts, fundCode: "FOA" }), { from, to, today: TODAY }))
      sums[figure][part] = (sums[figure][part] ?? 0) + 1;
  return sums;
}

describe("R12: the figures against an independent count, for generated cases", () => {
  test.each(MONTHS)("%s", async (month) => {
    expect(await counts("FOA", month)).toEqual(told(month, cases));
  });

  test("narrowed to a municipality, and to a caseworker's cases", async () => {
    const living = cases.filter(({ circumstances }) => circumstances?.[0]?.municipalityCode === "0461");
    expect(await counts("FOA", "2021-04", { municipality: "0461" })).toEqual(told("2021-04", living));
    const mettes = cases.filter((_, place) => place % 3 === 0);
    expect(await counts("FOA", "2021-04", { caseworkerId: METTE })).toEqual(told("2021-04", mettes));
  });

  test("every part of every figure occurs, but what the exchange tells", () => {
    const sums = MONTHS.map((month) => told(month, cases));
    const absent = FIGURE_KEYS.flatMap((key) =>
      FIGURES[key].parts.filter((part) => sums.every((sum) => sum[key][part] === 0)).map((part) => `${key} ${part}`),
    );
    expect(absent).toEqual(["handover atOnce", "handover later"]);
  });
});

test("R12: another fund's figures are its own", async () => {
  for (const figure of Object.values(await counts("HK", "2021-04")))
    for (const count of Object.values(figure)) expect(count).toBe(0);
});
