import { expect, test } from "vitest";
import { holds, outboxTrial } from "./outbox-trial";

/** A fixed sample of what `npm run trust` tries in full. */
const SAMPLE = { messages: 400, members: 40, kills: 3, poisoned: 4, seed: 20_210_413 };
const PATIENCE = 300_000;

test(
  "R11.1: of messages told through failures, silence and killed workers none is lost, doubled or out of order; poisoned ones are parked and seen",
  async () => {
    const found = await outboxTrial(SAMPLE);
    expect(found).toMatchObject({
      written: 400,
      lost: 0,
      invented: 0,
      doubled: 0,
      disordered: 0,
      parked: 4,
      visible: 4,
    });
    expect(holds(found, SAMPLE)).toBe(true);
    // It was tried in every way: failed, taken in silence and so repeated, refused.
    for (const times of Object.values(found.calls)) expect(times).toBeGreaterThan(0);
  },
  PATIENCE,
);
