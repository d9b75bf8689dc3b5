import { expect, test } from "vitest";
import { timeZones } from "./time-zones";

/** A sample of what `npm run trust` tries for every day: one in twenty-nine, and all those that are delicate. */
const STEP = 29;

test("2019-2030, both clock-change days and leap day: the same results with the server in three time zones", async () => {
  const { lines, offsets, different } = await timeZones(STEP);
  expect(different).toEqual([]);
  expect(offsets).toEqual([0, 480, -780]);
  expect(lines).toBeGreaterThan(400);
}, 240_000);
