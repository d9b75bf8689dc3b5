import { expect, test } from "vitest";
import { nightKills } from "./night-kills";

/** A fixed sample of what `npm run trust` tries in full. */
const SEED = 20_231_231;

test("the night is killed anywhere and run again: the same came of it as unbroken, and no letter twice", async () => {
  const result = await nightKills({ kills: 6, size: 2, seed: SEED });
  expect(result).toMatchObject({ kills: 6, different: 0, example: null });
  expect(result.inTheMiddle).toBeGreaterThan(0);
}, 240_000);
