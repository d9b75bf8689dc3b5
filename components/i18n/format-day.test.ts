import { describe, expect, it } from "vitest";
import { daysLeft, daysUntil, formatDay, formatTime, urgencyOf } from "./format-day";
import { formatHours } from "./format-hours";

describe("formatDay", () => {
  it("writes days as Danes and Britons do", () => {
    expect(formatDay("2021-03-18", "da", "long")).toBe("torsdag den 18. marts 2021");
    expect(formatDay("2021-03-18", "da", "weekday")).toBe("torsdag den 18. marts");
    expect(formatDay("2021-03-18", "da")).toBe("18. mar. 2021");
    expect(formatDay("2021-03-08", "da", "numeric")).toBe("08-03-2021");
    expect(formatDay("2021-03-18", "en", "long")).toBe("Thursday 18 March 2021");
    expect(formatDay("2021-05-01", "en", "month")).toBe("May 2021");
  });

  it("knows the weekday of days before 1970 and of a leap day", () => {
    expect(formatDay("1969-12-31", "en", "weekday")).toBe("Wednesday 31 December");
    expect(formatDay("1948-02-29", "da", "weekday")).toBe("søndag den 29. februar");
    expect(formatDay("2024-02-29", "da", "weekday")).toBe("torsdag den 29. februar");
  });

  it("refuses what is not a day", () => {
    expect(() => formatDay("18-03-2021", "da")).toThrow(RangeError);
  });
});

describe("days left", () => {
  it("counts across both clock changes", () => {
    expect(daysUntil("2021-03-29", "2021-03-27")).toBe(2);
    expect(daysUntil("2021-11-01", "2021-10-30")).toBe(2);
  });

  it("has a word for each case", () => {
    expect(daysLeft("2021-03-18", "2021-03-18", "da")).toBe("i dag");
    expect(daysLeft("2021-03-19", "2021-03-18", "da")).toBe("1 dag");
    expect(daysLeft("2021-03-20", "2021-03-18", "da")).toBe("2 dage");
    expect(daysLeft("2021-03-15", "2021-03-18", "da")).toBe("3 dage over");
    expect(daysLeft("2021-03-17", "2021-03-18", "en")).toBe("1 day overdue");
  });

  it("is red only when past and amber within three days", () => {
    expect(urgencyOf("2021-03-17", "2021-03-18")).toBe("overdue");
    expect(urgencyOf("2021-03-18", "2021-03-18")).toBe("soon");
    expect(urgencyOf("2021-03-21", "2021-03-18")).toBe("soon");
    expect(urgencyOf("2021-03-22", "2021-03-18")).toBe("later");
  });
});

describe("hours and times", () => {
  it("writes hundredths exactly", () => {
    expect(formatHours(40_999, "da")).toBe("409,99");
    expect(formatHours(41_000, "da")).toBe("410");
    expect(formatHours(31_250, "en")).toBe("312.5");
    expect(formatHours(5, "da")).toBe("0,05");
    expect(formatHours(-740, "da")).toBe("-7,4");
  });

  it("writes a clock time with the language's own mark", () => {
    expect(formatTime("10:15", "da")).toBe("10.15");
    expect(formatTime("10:15", "en")).toBe("10:15");
  });
});
