import { expect, test } from "vitest";
import { MUNICIPALITIES } from "./municipalities";
import type { Scheme } from "./scheme";
import { DEFAULT_SCHEME, FUND_NAMES, fundCodes, schemeById } from "./schemes";
import { inScope, scopeAfterLeaving, scopeAfterMove } from "./section-01-scope";

const scheme = DEFAULT_SCHEME;

test("R1.1: a fund is in where its permission reaches, and refused elsewhere", () => {
  expect(inScope({ fundCode: "METAL", municipalityCode: "0461", day: "2021-03-01" }, scheme).outcome).toBe("allowed");
  const aalborg = inScope({ fundCode: "METAL", municipalityCode: "0851", day: "2021-03-01" }, scheme);
  expect(aalborg.outcome).toBe("refused");
  expect(aalborg.grounds).toEqual([
    { rule: "R1.1", reason: "municipalityOutside", facts: { municipality: "0851", day: "2021-03-01" } },
  ]);
  expect(inScope({ fundCode: "BUPL", municipalityCode: "0330", day: "2021-03-01" }, scheme).outcome).toBe("allowed");
  expect(inScope({ fundCode: "BUPL", municipalityCode: "0461", day: "2021-03-01" }, scheme).outcome).toBe("refused");
});

test("R1.1: a permission holds from its first to its last day, nationwide where it says so", () => {
  const limited: Scheme = {
    ...scheme,
    permissions: [
      {
        fundCode: "MA",
        validFrom: "2021-02-01",
        validTo: "2021-04-30",
        nationwide: true,
        municipalities: [],
        assumed: false,
      },
    ],
  };
  const on = (day: string) => inScope({ fundCode: "MA", municipalityCode: "0851", day }, limited).outcome;
  expect([on("2021-01-31"), on("2021-02-01"), on("2021-04-30"), on("2021-05-01")]).toEqual([
    "refused",
    "allowed",
    "allowed",
    "refused",
  ]);
});

test("R1.1: the default scheme names nine funds, 98 municipalities, and what it assumes", () => {
  expect(fundCodes(scheme).sort()).toEqual(["3FA", "BUPL", "FOA", "FTFA", "HK", "MA", "METAL", "MIN", "SL"]);
  expect(Object.keys(FUND_NAMES).sort()).toEqual(fundCodes(scheme).sort());
  expect(MUNICIPALITIES).toHaveLength(98);
  expect(MUNICIPALITIES.every(({ code }) => /^\d{4}$/.test(code))).toBe(true);
  const metal = scheme.permissions.find(({ fundCode }) => fundCode === "METAL");
  expect(metal?.municipalities).toHaveLength(98 - 15);
  expect(scheme.permissions.filter(({ assumed }) => assumed).map(({ fundCode }) => fundCode)).toEqual([
    "3FA",
    "MA",
    "FTFA",
    "HK",
    "MIN",
  ]);
});

test("I-13: the scheme's days and figures are its data", () => {
  const { placementsFrom, lastDay, hoursLimit } = schemeById("forsoeg-2020") ?? {};
  expect({ placementsFrom, lastDay, hoursLimit }).toEqual({
    placementsFrom: "2020-01-01",
    lastDay: "2023-12-31",
    hoursLimit: { fullTime: 41_000, partTime: 33_300 },
  });
  expect(schemeById("forsoeg-2030")).toBeNull();
});

test("R1.2a: moving outside the fund's own permission is code 42, also into another fund's area", () => {
  const move = (municipalityCode: string) =>
    scopeAfterMove({ fundCode: "BUPL", municipalityCode, movedOn: "2021-03-10" }, scheme);
  expect(move("0630").value).toEqual({ reasonCode: null });
  expect(move("0461").outcome).toBe("refused");
  expect(move("0461").value).toEqual({ reasonCode: 42 });
});

test("R1.2b: leaving the fund is code 43, whatever comes next; a member stays", () => {
  expect(scopeAfterLeaving({ leftFundOn: "2021-03-31" }).value).toEqual({ reasonCode: 43 });
  expect(scopeAfterLeaving({ leftFundOn: null }).outcome).toBe("allowed");
});
