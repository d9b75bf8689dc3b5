import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chanceOf } from "@/db/seed/chance";
import { turnDays } from "@/server/jobs/turn-day";
import { addDays, daysBetween } from "@/server/rules/day";
import { FIRST_DAY, LAST_DAY, type NightWorld, nightWorld, whatCameOf } from "./night-world";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** A night of the world's takes about so long: kills fall anywhere in it, and some after it. */
const NIGHT_MS = 500;

export type NightKills = {
  kills: number;
  /** Of the kills, those that met a process still at it. */
  inTheMiddle: number;
  /** Members of whom something else came than in nights that nobody broke off. */
  different: number;
  /** The first of them, in words. */
  example: string | null;
};

/**
 * Turns the same days of two worlds made alike: in one nobody disturbs, in the other each night is killed (kill -9) at
 * random moments, and then run again until it is done.
 */
export async function nightKills(
  { kills, size, seed }: { kills: number; size: number; seed: number },
  say: (line: string) => void = () => {},
): Promise<NightKills> {
  const chance = chanceOf(`night ${seed}`);
  const unbroken = await nightWorld(size);
  const expected = await inTurn(unbroken, turned);
  await unbroken.fund.leave();
  const days = daysBetween(FIRST_DAY, LAST_DAY) + 1;
  const broken = await nightWorld(size);
  try {
    let killed = 0;
    let inTheMiddle = 0;
    const found = await inTurn(broken, async (world, day, at) => {
      // The kills are spread evenly over the nights.
      for (; killed < Math.floor((kills * (at + 1)) / days); killed++)
        if (await killedAfter(world, chance.fraction() * NIGHT_MS)) inTheMiddle++;
      await turned(world, day);
      say(`night ${at + 1} of ${days}, ${killed} kills`);
    });
    const different = found.filter((one, at) => one !== expected[at]);
    return { kills: killed, inTheMiddle, different: different.length, example: differing(expected, found) };
  } finally {
    await broken.fund.leave();
  }
}

/** Lets each day come, and turns to it. @returns what came of it all */
async function inTurn(
  world: NightWorld,
  turn: (world: NightWorld, day: string, at: number) => Promise<void>,
): Promise<string[]> {
  for (let day = FIRST_DAY, at = 0; day <= LAST_DAY; day = addDays(day, 1), at++) {
    await world.fund.stand(day, "00:00");
    await turn(world, day, at);
  }
  return whatCameOf(world);
}

/** Turns to the day in this process; of a process that was killed the lock may still be on its way out. */
async function turned({ fund }: NightWorld, day: string): Promise<void> {
  for (;;) {
    await turnDays("FOA");
    const [row] = await fund.ask<{ last: string }>("select last_turned_day::text as last from fund where code = 'FOA'");
    if (row!.last >= day) return;
    await wait(20);
  }
}

/** A process that turns the days, killed after so many milliseconds of its work. @returns whether it was still at it */
async function killedAfter({ fund }: NightWorld, milliseconds: number): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", path.join(import.meta.dirname, "turn-once.ts")],
    { cwd: ROOT, env: { ...process.env, DATABASE_URL: fund.database.servingUrl }, stdio: ["ignore", "pipe", "ignore"] },
  );
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  const begun = new Promise((resolve) => child.stdout.once("data", resolve));
  await Promise.race([begun, ended]);
  await Promise.race([wait(milliseconds), ended]);
  child.kill("SIGKILL");
  const code = await ended;
  if (code !== null && code !== 0) throw new Error(`the night failed by itself, with ${code}`);
  return code === null;
}

function differing(expected: readonly string[], found: readonly string[]): string | null {
  const at = found.findIndex((one, place) => one !== expected[place]);
  if (at < 0) return null;
  const [should, is] = [expected[at]!.split("\n"), found[at]!.split("\n")];
  const line = is.findIndex((one, place) => one !== should[place]);
  return `member ${at}: ${should[line] ?? "nothing more"} became ${is[line] ?? "nothing more"}`;
}
