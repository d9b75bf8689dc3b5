import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import { parseTypedDay, parseTypedHours, parseTypedTime } from "./parse-typed";

describe("parseTypedDay", () => {
  it.each([
    "18-03-2021",
    "18.3.2021",
    "18/3 2021",
    "18 3 21",
    "18032021",
    "180321",
    "18. marts 2021",
    "18 mar. 21",
    "torsdag den 18. marts 2021",
    "Thursday 18 March 2021",
    "2021-03-18",
    " 18-3-2021 ",
  ])("reads %s", (typed) => {
    expect(parseTypedDay(typed)).toEqual({ value: "2021-03-18" });
  });

  it("knows which days there are", () => {
    expect(parseTypedDay("29-02-2020")).toEqual({ value: "2020-02-29" });
    expect(parseTypedDay("29-02-2021")).toEqual({ problem: "notADay" });
    expect(parseTypedDay("31-04-2021")).toEqual({ problem: "notADay" });
    expect(parseTypedDay("18-13-2021")).toEqual({ problem: "notADay" });
    expect(parseTypedDay("00-01-2021")).toEqual({ problem: "notADay" });
    expect(parseTypedDay("29-02-1900")).toEqual({ problem: "notADay" });
  });

  it("says when it cannot read, and nothing typed is nothing", () => {
    expect(parseTypedDay("i morgen")).toEqual({ problem: "unreadable" });
    expect(parseTypedDay("18-03-202")).toEqual({ problem: "unreadable" });
    expect(parseTypedDay("  ")).toEqual({ value: null });
  });

  it("takes two digits up to 50 for this century", () => {
    expect(parseTypedDay("1-1-50")).toEqual({ value: "2050-01-01" });
    expect(parseTypedDay("1-1-51")).toEqual({ value: "1951-01-01" });
  });

  it("reads back every day it writes, in every style and both languages", () => {
    const day = fc
      .record({
        year: fc.integer({ min: 1900, max: 2199 }),
        month: fc.integer({ min: 1, max: 12 }),
        date: fc.integer({ min: 1, max: 28 }),
      })
      .map((d) => `${d.year}-${String(d.month).padStart(2, "0")}-${String(d.date).padStart(2, "0")}`);
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("long", "short", "numeric" as const),
        fc.constantFrom("da", "en" as const),
        (d, style, locale) => {
          expect(parseTypedDay(formatDay(d, locale, style as "long"))).toEqual({ value: d });
        },
      ),
    );
  });
});

describe("parseTypedTime", () => {
  it("reads the ways a time is written", () => {
    for (const typed of ["10.15", "10:15", "1015", "kl. 10.15"])
      expect(parseTypedTime(typed)).toEqual({ value: "10:15" });
    expect(parseTypedTime("9")).toEqual({ value: "09:00" });
    expect(parseTypedTime("")).toEqual({ value: null });
  });
  it("refuses times there are not", () => {
    for (const typed of ["24", "10.60", "ti", "10.1"]) expect(parseTypedTime(typed)).toEqual({ problem: "unreadable" });
  });
});

describe("parseTypedHours", () => {
  it("reads comma and point", () => {
    expect(parseTypedHours("409,99")).toEqual({ value: 40_999 });
    expect(parseTypedHours("409.9")).toEqual({ value: 40_990 });
    expect(parseTypedHours("37")).toEqual({ value: 3700 });
    expect(parseTypedHours("")).toEqual({ value: null });
  });
  it("says what is wrong", () => {
    expect(parseTypedHours("7,125")).toEqual({ problem: "tooManyDecimals" });
    expect(parseTypedHours("1.234")).toEqual({ problem: "tooManyDecimals" });
    expect(parseTypedHours("-3")).toEqual({ problem: "negative" });
    expect(parseTypedHours("mange")).toEqual({ problem: "unreadable" });
  });
  it("reads back every number of hours it writes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.constantFrom("da", "en" as const),
        (hundredths, locale) => {
          expect(parseTypedHours(formatHours(hundredths, locale))).toEqual({ value: hundredths });
        },
      ),
    );
  });
});
