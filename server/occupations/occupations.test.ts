import { expect, test } from "vitest";
import { COMPILED, COMPILED_PROBLEMS } from "./compiled";
import { findOccupations, indexOf } from "./find-occupations";
import { readOccupations, writeOccupations } from "./read-occupations";
import { isShortage, suggestedAim } from "./suggested-aim";

const index = indexOf(COMPILED);
const names = (typed: string) => findOccupations(index, typed, 12).map(({ name }) => name);

test("the compiled list has every unit group of ISCO-08 once, and no faults", () => {
  expect(COMPILED_PROBLEMS).toEqual([]);
  expect(new Set(COMPILED.map(({ code }) => code)).size).toBe(436);
});

test.each([
  ["sosu-assistent", "Sosu-assistent"],
  ["pædagogmed", "Pædagogmedhjælper"],
  ["elektr", "Elektriker"],
  ["lagermed", "Lagermedarbejder"],
  ["nurs", "Sygeplejerske"],
  ["tø", "Tømrer"],
  ["ch", "Chauffør"],
])("R11.2c: a job is found by the beginning of any of its words: %s", (typed, name) => {
  expect(
    names(typed).some((one) => one.startsWith(name)) ||
      findOccupations(index, typed, 60).some((hit) => hit.name === name),
  ).toBe(true);
});

test("one letter finds nothing, nor does what begins no word", () => {
  expect(names("s")).toEqual([]);
  expect(names("xyzzy")).toEqual([]);
});

test("a list is read with its faults by line and column, and what is written is read again as it was", () => {
  const { occupations, problems } = readOccupations(
    "code;title_da;title_en;synonyms\n2221;Sygeplejerske;Nurse;a, b\n22;X;Y;\n2221;Z;Z;\n3000;;;",
  );
  expect(occupations).toEqual([{ code: "2221", da: "Sygeplejerske", en: "Nurse", synonyms: ["a", "b"] }]);
  expect(problems.map(({ line, column, why }) => `${line} ${column} ${why}`)).toEqual([
    "3 code fourDigits",
    "4 code twice",
    "5 title_da missing",
  ]);
  expect(readOccupations(writeOccupations(COMPILED)).occupations).toEqual(COMPILED);
});

test("R11.2d: a shortage area of the fund's suggests the aim; under notice it is a similar job", () => {
  const carpenter = COMPILED.find(({ code }) => code === "7115")!;
  expect(isShortage("Tømrersvend", carpenter, ["tømrer"])).toBe(true);
  expect(isShortage("Tømrersvend", carpenter, ["Murer"])).toBe(false);
  expect(suggestedAim(true, "unemployed")).toBe("shortageArea");
  expect(suggestedAim(false, "unemployed")).toBeNull();
  expect(suggestedAim(true, "underNotice")).toBe("similarJob");
});
