import { afterAll, beforeAll, expect, test } from "vitest";
import { useDatabase as connectTo } from "@/db/client";
import { send } from "@/server/routers/http-call-fixture";
import { bookingModel } from "./booking-model-run";
import { bookingRace } from "./booking-race";
import { type RaceWorld, raceWorld } from "./race-world";

/** A fixed sample of what `npm run trust` tries in full. */
const SEED = 20_210_413;
/** Thousands of acts on one database: minutes on a busy machine. */
const PATIENCE = 180_000;
const ORIGIN = "http://localhost:3000";

let world: RaceWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  world = await raceWorld(8);
  close = connectTo(world.addresses.DATABASE_URL);
});
afterAll(async () => {
  await close();
  await world.leave();
});

test(
  "R4.3a: of members who race for a time one has it and is told so, and none of the others is",
  async () => {
    const call = async ({ cookie }: { cookie: string }, procedure: string, input: unknown) => {
      const { status, data, text } = await send(procedure, input, { cookie, origin: ORIGIN, "x-kontakt": "1" });
      return { status, data: (data ?? JSON.parse(text).error?.data) as never };
    };
    const result = await bookingRace(world, call, { slots: 3, rounds: 5, seed: SEED });
    expect(result).toMatchObject({ slots: 15, doubleBooked: 0, without: 0, toldWrong: 0, serverErrors: 0 });
    expect(result.calls).toBeGreaterThan(150);
  },
  PATIENCE,
);

test(
  "I-9 I-17 I-30: booked, moved, cancelled and passing days, the commands and the model agree after every step",
  async () => {
    expect(await bookingModel({ runs: 60, seed: SEED })).toEqual({ done: 60, divergence: null });
  },
  PATIENCE,
);
