import fc from "fast-check";
import { expect, test } from "vitest";
import { PAUSES, pauseAfter } from "./pauses";

test("pauses grow twofold, by chance between half and all of it, up to the longest", () => {
  expect([1, 2, 3, 4].map((attempts) => pauseAfter(attempts, PAUSES, 1))).toEqual([1_000, 2_000, 4_000, 8_000]);
  expect(pauseAfter(1, PAUSES, 0)).toBe(500);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (attempts, chance) => {
        const pause = pauseAfter(attempts, PAUSES, chance);
        expect(pause).toBeGreaterThanOrEqual(PAUSES.first / 2);
        expect(pause).toBeLessThanOrEqual(PAUSES.longest);
      },
    ),
  );
});
