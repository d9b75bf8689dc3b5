import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { twoFunds } from "@/server/routers/two-funds-fixture";
import { awayHolds } from "./database-away";
import { actThroughHandler, databaseAwayInProcess } from "./database-faults";
import { injectedFaults } from "./injected-faults";

/** A fixed sample of what `npm run trust` tries in full. */
const SEED = 20_210_413;

const errors = vi.spyOn(console, "error");
beforeEach(() => {
  errors.mockImplementation(() => undefined);
});
afterEach(() => {
  const said = new Set(errors.mock.calls.splice(0).map(([what]) => String(what)));
  expect([...said]).toEqual(["the database cannot serve"]);
});

test("a full disk anywhere in an act, and deadlocks: 503 with when to ask again, and not a row is another", async () => {
  const funds = await twoFunds();
  try {
    const found = await injectedFaults(funds, actThroughHandler, { share: 0.08, seed: SEED });
    expect(found.wrong).toEqual([]);
    expect(found.acts).toBeGreaterThan(2);
    expect(found.retried).toBe(found.acts);
    expect(found.failures).toBeGreaterThan(found.acts * 4);
  } finally {
    await funds.leave();
  }
}, 120_000);

test("the database stopped, and every connection busy: nothing but 503 meanwhile, back within five seconds, nothing half written", async () => {
  const found = await databaseAwayInProcess({ stoppedMs: 1_500, lockedMs: 1_500 });
  expect(found.wrong).toEqual([]);
  expect(awayHolds(found), JSON.stringify(found)).toBe(true);
}, 120_000);
