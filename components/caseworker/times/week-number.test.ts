import { expect, it } from "vitest";
import { weekNumber } from "./week-number";

it.each([
  ["2021-01-04", 1],
  ["2020-12-28", 53],
  ["2021-04-12", 15],
  ["2024-12-30", 1],
])("the week from Monday %s is number %i", (monday, number) => {
  expect(weekNumber(monday)).toBe(number);
});
