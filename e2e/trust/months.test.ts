import { expect, test } from "vitest";
import { monthsKilled } from "./months-killed";

/** A fixed sample of what `npm run trust` tries in full. */
const SEED = 20_210_430;
/** Processes that are started again and again: minutes on a busy machine. */
const PATIENCE = 240_000;

test(
  "R9.2: the month's turn, killed anywhere and run again: the same decisions as unbroken, nobody twice, no letter twice",
  async () => {
    const found = await monthsKilled({ members: 40, turns: 2, seed: SEED });
    expect(found).toMatchObject({ turned: 2, different: 0, leftBehind: 0 });
    expect(found.kills).toBeGreaterThan(0);
  },
  PATIENCE,
);
