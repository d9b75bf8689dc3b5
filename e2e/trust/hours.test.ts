import { expect, test } from "vitest";
import { hoursCounted } from "./hours-counted";

/** A fixed sample of what `npm run trust` tries in full. */
test("R9.1 I-16: hours at the limit and a hundredth to either side, corrected, twice and shuffled, as an independent count has them", async () => {
  const found = await hoursCounted({ members: 60, seed: 20_210_413 });
  expect(found.wrong).toEqual([]);
  expect(found.atTheLimit).toBeGreaterThan(30);
  expect(found.ended).toBeGreaterThan(15);
}, 120_000);
