import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, ageOn, dayAfter, daysBetween, endOfMonth, isDay, isMonth, maxDay, minDay, weekdayOf } from "./day";

test.each([
  ["2020-02-29", true],
  ["2021-02-29", false],
  ["2000-02-29", true],
  ["2100-02-29", false],
  ["2021-04-31", false],
  ["2021-13-01", false],
  ["2021-00-10", false],
  ["2021-01-00", false],
  ["21-01-01", false],
  ["2021-1-1", false],
  ["2021-01-01T00:00", false],
  ["275760-09-13", false],
  ["0001-01-01", false],
])("R2.5b: %s exists: %s", (day, exists) => {
  expect(isDay(day)).toBe(exists);
});

test("R9.1: months and their last days, leap years among them", () => {
  expect(isMonth("2021-12")).toBe(true);
  expect(isMonth("2021-13")).toBe(false);
  expect(endOfMonth("2020-02-01")).toBe("2020-02-29");
  expect(endOfMonth("2021-02-28")).toBe("2021-02-28");
  expect(endOfMonth("2021-12-31")).toBe("2021-12-31");
});

test("R2.2a: day arithmetic crosses years, leap days and both clock changes", () => {
  expect(addDays("2020-12-25", 14)).toBe("2021-01-08");
  expect(dayAfter("2020-02-28")).toBe("2020-02-29");
  expect(daysBetween("2021-03-27", "2021-03-29")).toBe(2);
  expect(daysBetween("2021-10-31", "2021-10-30")).toBe(-1);
  expect(maxDay("2021-01-02", "2021-01-10", "2020-12-31")).toBe("2021-01-10");
  expect(minDay("2021-01-02", "2021-01-10", "2020-12-31")).toBe("2020-12-31");
  expect(weekdayOf("2021-03-18")).toBe(3);
  expect(weekdayOf("2021-03-21")).toBe(6);
});

test("I-23: the birthday itself counts; 29 February turns on 1 March in other years", () => {
  expect(ageOn("1996-03-18", "2021-03-17")).toBe(24);
  expect(ageOn("1996-03-18", "2021-03-18")).toBe(25);
  expect(ageOn("1996-02-29", "2021-02-28")).toBe(24);
  expect(ageOn("1996-02-29", "2021-03-01")).toBe(25);
  expect(ageOn("1996-02-29", "2020-02-29")).toBe(24);
});

test("R2.2a: adding days and counting them are each other's inverse", () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2019-01-01", days));
  fc.assert(
    fc.property(day, fc.integer({ min: -800, max: 800 }), (from, days) => {
      const to = addDays(from, days);
      expect(isDay(to)).toBe(true);
      expect(daysBetween(from, to)).toBe(days);
      expect(to > from).toBe(days > 0);
    }),
  );
});
