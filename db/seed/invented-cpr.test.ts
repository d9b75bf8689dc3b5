import { expect, test } from "vitest";
import { birthDateOf, personNumbered } from "./cast";
import { inventedCpr, PLACES_PER_DAY, passesCheckDigit } from "./invented-cpr";
import people from "./people.json";

test("the check digit is known by numbers that pass and numbers that do not", () => {
  // 0101010000 has weighted sum 4*0+3*1+2*0+7*1+6*0+5*1 = 15; a last digit of 7 makes 22.
  expect(passesCheckDigit("0101010007")).toBe(true);
  expect(passesCheckDigit("0101010006")).toBe(false);
});

test("an invented number belongs to nobody: it fails the check digit, and its day of birth is real and before 2007", () => {
  const made = new Set<string>();
  for (const birthDate of ["1944-02-29", "1971-12-31", "1996-02-29", "1999-12-31", "2000-01-01", "2003-06-05"]) {
    for (const sex of ["female", "male"] as const) {
      for (let place = 0; place < PLACES_PER_DAY; place += 1) {
        const cpr = inventedCpr(birthDate, place, sex);
        const right = /^\d{10}$/.test(cpr) && !passesCheckDigit(cpr) && birthDateOf(cpr) === birthDate;
        if (!right || (Number(cpr[9]) % 2 === 0) !== (sex === "female")) throw new Error(`${cpr} ${birthDate} ${sex}`);
        made.add(cpr);
      }
    }
  }
  expect(made.size).toBe(6 * 2 * PLACES_PER_DAY);
});

test("a day of birth from 2007 on, when numbers no longer have a check digit to fail, is refused", () => {
  expect(() => inventedCpr("2007-01-01", 0, "male")).toThrow(RangeError);
  expect(inventedCpr("2006-12-31", 0, "male")).toHaveLength(10);
});

test("the people of the sign-in page have such numbers, each their own", () => {
  const numbers = people.flatMap(({ kind, cpr }) => (kind === "member" ? [cpr ?? ""] : []));
  expect(numbers).toHaveLength(8);
  expect(new Set(numbers).size).toBe(8);
  for (const cpr of numbers) {
    expect(passesCheckDigit(cpr), cpr).toBe(false);
    expect(birthDateOf(cpr) < "2007-01-01", cpr).toBe(true);
    expect(Number.isNaN(Date.parse(birthDateOf(cpr))), cpr).toBe(false);
  }
});

test("a person of a number is the same every time, and another than the next", () => {
  expect(personNumbered("FOA", 17).person).toEqual(personNumbered("FOA", 17).person);
  expect(personNumbered("FOA", 17).person.cpr).not.toBe(personNumbered("FOA", 18).person.cpr);
  expect(personNumbered("FOA", 17).person.cpr).not.toBe(personNumbered("HK", 17).person.cpr);
});
