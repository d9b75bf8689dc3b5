import { expect, test } from "vitest";
import { firstShortage, supplyStandings } from "./supply";

const week = (at: number, deadlines: number, owed: number, times: number) => ({
  week: `2021-04-${String(5 + 7 * at).padStart(2, "0")}`,
  deadlines,
  owed,
  times,
});

test("I-17: what is owed takes the times up to its week; times that come later are none before", () => {
  const standings = supplyStandings([week(0, 2, 1, 4), week(1, 3, 0, 1), week(2, 0, 0, 5)]);
  expect(standings.map(({ left }) => left)).toEqual([1, -1, 4]);
  expect(firstShortage(standings)).toEqual({ week: "2021-04-12", missing: 1, ofDeadlines: false });
});

test("I-17: deadlines that would run out with nothing to book are told of as such", () => {
  expect(firstShortage(supplyStandings([week(0, 3, 4, 1)]))).toEqual({
    week: "2021-04-05",
    missing: 2,
    ofDeadlines: true,
  });
  expect(firstShortage(supplyStandings([week(0, 3, 1, 4)]))).toBeNull();
});
