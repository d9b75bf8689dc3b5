import { expect, test } from "vitest";
import { twoFunds } from "@/server/routers/two-funds-fixture";
import { sessions } from "./sessions";

/** A fixed sample of what `npm run trust` tries in full. */
const SEED = 20_210_413;

test("a guessed token, another site's request, a lost role and a session signed out of: none is accepted by any procedure", async () => {
  const funds = await twoFunds();
  try {
    const found = await sessions(funds, { tokens: 200, seed: SEED });
    expect(found.wrong).toEqual([]);
    expect(found.procedures).toBeGreaterThan(150);
  } finally {
    await funds.leave();
  }
}, 120_000);
