import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type Running, start, typescript } from "@/server/start/processes";
import { chanceOf, startReceiver } from "./outbox-receiver";
import { FUND, outboxWorld } from "./outbox-world";

export type OutboxExtent = {
  readonly messages: number;
  readonly members: number;
  readonly kills: number;
  /** Members one of whose messages is refused whenever it comes. */
  readonly poisoned: number;
  readonly seed: number;
};

export type OutboxFound = {
  readonly written: number;
  /** Neither told, nor refused, nor behind one that was refused. */
  readonly lost: number;
  /** Told without having been written. */
  readonly invented: number;
  /** Told twice, counted by what the other side did. */
  readonly doubled: number;
  /** Members whose messages had their effect in another order than they were written. */
  readonly disordered: number;
  /** Poisoned ones that stand as refused, with a duty that says so. */
  readonly parked: number;
  readonly visible: number;
  readonly kills: number;
  readonly calls: { total: number; failed: number; silent: number; repeated: number; refused: number };
};

const WORKERS = 2;
/** A message of which nobody is told whether it was taken is given up after so many milliseconds. */
const TIMEOUT = "150";
const PATIENCE = 240_000;

/**
 * Workers tell what acts write, to a receiver that fails in every way, and are killed while they do. Acts go on all the
 * while, some of them uncommitted for a moment with the next one waiting behind.
 */
export async function outboxTrial(extent: OutboxExtent, say: (line: string) => void = () => {}): Promise<OutboxFound> {
  const { messages, members, kills, poisoned, seed } = extent;
  const chance = chanceOf(seed);
  const ids = Array.from({ length: messages }, (_, at) => idOf(seed, at));
  // Each poisoned message is of another member: members take turns, so one in the middle of the first of them.
  const poison = new Set(Array.from({ length: poisoned }, (_, at) => ids[members * 2 + at]!));
  const world = await outboxWorld(members);
  const receiver = await startReceiver(seed, poison);
  const workers: Running[] = [];
  const begin = () => {
    const env = { ...world.env, DFDG_URL: receiver.url, DFDG_TIMEOUT_MS: TIMEOUT };
    const worker = start({ name: "outbox worker", args: typescript("e2e/trust/outbox-worker.ts", FUND), env });
    workers.push(worker);
    return worker;
  };
  try {
    const alive = Array.from({ length: WORKERS }, begin);
    let killed = 0;
    let next = 0;
    for (let portion = 0; portion <= kills; portion++) {
      const until = Math.ceil((messages * (portion + 1)) / (kills + 1));
      const acts: Promise<void>[] = [];
      for (; next < until; next++) {
        // Acts on one member follow each other; those on different members go on side by side.
        if (next % members === 0) await Promise.all(acts.splice(0));
        const held = chance() < 0.02 ? 20 + Math.floor(chance() * 100) : 0;
        acts.push(world.act(next % members, ids[next]!, held));
      }
      await Promise.all(acts);
      if (portion === kills) break;
      const at = Math.floor(chance() * WORKERS);
      await untilItWorks(alive[at]!);
      await wait(20 + chance() * 300);
      process.kill(alive[at]!.pid!, "SIGKILL");
      killed++;
      alive[at] = begin();
      if (killed % 5 === 0) say(`outbox: ${killed} of ${kills} workers killed, ${next} messages written`);
    }
    const end = Date.now() + PATIENCE;
    while ((await world.stillDue()) > 0 && Date.now() < end) await wait(100);
    return { ...(await judged()), kills: killed, calls: receiver.calls };
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
    await receiver.stop();
    await world.leave();
  }

  async function judged(): Promise<Omit<OutboxFound, "kills" | "calls">> {
    const states = await world.states();
    const all = new Set(ids);
    const told = [...receiver.effects.values()].flat();
    let [lost, disordered] = [0, 0];
    for (const [person, written] of world.written) {
      const stops = written.findIndex((id) => poison.has(id));
      const due = stops < 0 ? written : written.slice(0, stops);
      const got = receiver.effects.get(person) ?? [];
      const missing = due.filter((id) => !got.includes(id) || states.get(id) !== "delivered");
      lost += missing.length;
      if (missing.length === 0 && due.join() !== got.join()) disordered++;
    }
    return {
      written: states.size,
      lost,
      invented: told.filter((id) => !all.has(id)).length,
      doubled: told.length - new Set(told).size,
      disordered,
      parked: [...poison].filter((id) => states.get(id) === "parked").length,
      visible: await world.troubled(),
    };
  }
}

async function untilItWorks(worker: Running): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(20)) {
    if (worker.lastLines().includes("working")) return;
    if (worker.hasEnded()) throw new Error(`a worker ended by itself:\n${worker.lastLines()}`);
  }
  throw new Error("a worker does not begin");
}

/** The same ids for the same seed. */
function idOf(seed: number, at: number): string {
  const hex = createHash("sha256").update(`${seed} ${at}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Whether everything holds that must. */
export const holds = (found: OutboxFound, { messages, kills, poisoned }: OutboxExtent): boolean =>
  found.written === messages &&
  found.kills === kills &&
  found.lost + found.invented + found.doubled + found.disordered === 0 &&
  found.parked === poisoned &&
  found.visible === poisoned;
