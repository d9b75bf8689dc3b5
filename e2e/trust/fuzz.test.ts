import { afterEach, expect, test, vi } from "vitest";
import { fuzz } from "./fuzz";

/** A fixed sample of what `npm run trust` tries in full. */
const SEED = 20_210_413;

const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
afterEach(() => {
  expect(errors.mock.calls.splice(0)).toEqual([]);
});

test("odd inputs to every procedure: no fault, no trace, no hang, and nothing unexpected in the log", async () => {
  const found = await fuzz({ inputs: 60, called: 6, seed: SEED, longestMs: 5_000 });
  expect(found.faults).toEqual([]);
  expect(found.procedures).toBeGreaterThan(200);
  expect(found.letThrough).toBeGreaterThan(1_500);
  for (const status of [200, 400, 404, 422]) expect(found.statuses[status]).toBeGreaterThan(0);
}, 240_000);
