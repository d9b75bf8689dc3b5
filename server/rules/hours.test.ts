import fc from "fast-check";
import { expect, test } from "vitest";
import { formatHours, sumHours, toDecimalHours, toHundredths } from "./hours";

test.each([
  [410, 41_000],
  [409.99, 40_999],
  [0.1, 10],
  [0.07, 7],
  ["160,5", 16_050],
  [" 160.33 ", 16_033],
  [0, 0],
])("I-1: %s is %i hundredths", (hours, hundredths) => {
  expect(toHundredths(hours)).toBe(hundredths);
});

test.each([
  -1,
  1.001,
  0.1 + 0.2,
  1e308,
  1e-7,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "",
  "1.234",
  "1 000",
  "-0.5",
  "1e3",
])("I-1: %s is no figure of hours", (hours) => {
  expect(toHundredths(hours)).toBeNull();
});

test("I-1: every figure survives the way in and out", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (hundredths) => {
      expect(toHundredths(toDecimalHours(hundredths))).toBe(hundredths);
      expect(toHundredths(formatHours(hundredths, "da"))).toBe(hundredths);
      expect(toHundredths(formatHours(hundredths, "en"))).toBe(hundredths);
    }),
  );
});

test("I-1: hours are written as each language writes them", () => {
  expect(formatHours(16_005, "da")).toBe("160,05");
  expect(formatHours(16_005, "en")).toBe("160.05");
  expect(formatHours(41_000, "da")).toBe("410");
  expect(sumHours([])).toBe(0);
});
