import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, weekdayOf } from "./day";
import { closedDay, closedDaysOf, easterSunday } from "./public-holidays";

test.each([
  [2019, "2019-04-21"],
  [2020, "2020-04-12"],
  [2021, "2021-04-04"],
  [2022, "2022-04-17"],
  [2023, "2023-04-09"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2030, "2030-04-21"],
  // The earliest and the latest there can be.
  [1818, "1818-03-22"],
  [2038, "2038-04-25"],
])("Easter Sunday of %i", (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test("Easter is a Sunday between 22 March and 25 April, whatever the year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2999 }), (year) => {
      const easter = easterSunday(year);
      expect(weekdayOf(easter)).toBe(weekdayOf("2021-04-04"));
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
    }),
  );
});

test("store bededag was a holiday until 2023 and not from 2024", () => {
  expect(closedDay("2021-04-30")).toBe("prayerDay");
  expect(closedDay("2023-05-05")).toBe("prayerDay");
  expect(closedDay("2024-04-26")).toBeNull();
});

test("the days of 2021, those around them, and those that are no holidays by law", () => {
  expect(Object.fromEntries([...closedDaysOf(2021)].filter(([day]) => day < "2021-06-01"))).toEqual(
    Object.fromEntries([
      ["2021-01-01", "newYearsDay"],
      ["2021-04-01", "maundyThursday"],
      ["2021-04-02", "goodFriday"],
      ["2021-04-04", "easterSunday"],
      ["2021-04-05", "easterMonday"],
      ["2021-04-30", "prayerDay"],
      ["2021-05-13", "ascensionDay"],
      ["2021-05-23", "whitSunday"],
      ["2021-05-24", "whitMonday"],
    ]),
  );
  for (const day of ["2021-03-31", "2021-04-06", "2021-06-06", "2021-12-27"]) expect(closedDay(day)).toBeNull();
  expect(closedDay("2021-06-05")).toBe("constitutionDay");
  expect(closedDay("2021-12-24")).toBe("christmasEve");
  expect(closedDay(addDays("2021-12-24", 1))).toBe("christmasDay");
});

test("a holiday that falls on a closed day is named as the holiday", () => {
  // Whit Sunday of 2022 was the 5th of June.
  expect(closedDay("2022-06-05")).toBe("whitSunday");
});
