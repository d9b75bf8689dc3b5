import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { TestDatabase } from "@/db/postgres/test-database";
import { type Chance, chanceOf } from "@/db/seed/chance";
import { confirmMonth } from "@/server/months/decide-import";
import { fileOf, type Insured, type MonthsFund, monthsFund, participant } from "@/server/months/months-fixture";
import type { CaseParts } from "@/server/rules/duties/case-fixture";
import { typescript } from "@/server/start/processes";

export type Killed = {
  /** Months turned with kills, and the kills that met a run at work. */
  readonly turned: number;
  readonly kills: number;
  /** Turns after which anything was other than unbroken: whom it met twice, missed, or told otherwise. */
  readonly different: number;
  /** Turns that left something of the file behind. */
  readonly leftBehind: number;
};

const CHILD = new URL("months-child.ts", import.meta.url).pathname;
/** So often a step is killed before it is let to its end. */
const MOST_IN_A_ROW = 2;
/** Longer than that no run of this size takes, on the busiest machine. */
const PATIENCE_MS = 60_000;

/**
 * Turns the same month again and again on copies of one database, each time in processes that are killed (-9) at moments
 * of chance and started again, and compares with a turn that nobody broke.
 * @param members how many the file has
 * @param turns how many months are turned
 */
export async function monthsKilled(
  { members, turns, seed }: { members: number; turns: number; seed: number },
  say: (line: string) => void = () => {},
): Promise<Killed> {
  const world = await monthsFund();
  const chance = chanceOf(`months killed ${seed}`);
  const people = await world.insured(...Array.from({ length: members }, () => someone(chance)));
  const content = fileOf(people.map((who) => rowOf(who, chance)));
  const { database } = world;
  await world.close();
  try {
    const unbroken = await turnOn(database, content, null);
    let different = 0;
    let leftBehind = 0;
    let kills = 0;
    for (let turn = 1; turn <= turns; turn++) {
      const found = await turnOn(database, content, { chance, longestMs: unbroken.longestMs });
      kills += found.kills;
      if (!isDeepStrictEqual(found.state, unbroken.state)) different++;
      if (found.left > 0 || found.imports !== 1) leftBehind++;
      if (turn % 10 === 0) say(`${turn} of ${turns} months turned, ${kills} kills`);
    }
    return { turned: turns, kills, different, leftBehind };
  } finally {
    await world.leave();
  }
}

function someone(chance: Chance): CaseParts {
  return participant({
    circumstances: [{ insurance: chance.happens(0.2) ? "partTime" : "fullTime" }],
    participations: [chance.happens(0.15) ? { endDate: "2021-04-30", reasonCode: 41 } : {}],
    benefitMonths: chance.happens(0.8) ? [{ month: "2021-03", hours: chance.between(10_000, 41_000) }] : [],
    interviews: chance.happens(0.5) ? [{ status: "held", on: "2021-03-25", caseworkerId: uuid(chance) }] : [],
    deadlines: chance.happens(0.3) ? [{ deadline: "2021-04-20", setOn: "2021-04-01" }] : [],
  });
}

const uuid = (chance: Chance) => `00000000-0000-4000-8000-${String(chance.between(0, 999_999_999)).padStart(12, "0")}`;

function rowOf(who: Insured, chance: Chance): readonly [Insured, string, string] {
  const month = chance.happens(0.8) ? "2021-04" : "2021-03";
  return [who, month, `${chance.between(0, 300)},${chance.between(10, 99)}`];
}

type Breaking = { readonly chance: Chance; readonly longestMs: number } | null;

async function turnOn(original: TestDatabase, content: string, breaking: Breaking) {
  const copy = await original.copy();
  const fund = await monthsFund(copy);
  try {
    const received = await fund.send(content);
    if (received.kind !== "received") throw new Error(received.kind);
    let kills = 0;
    let longestMs = 0;
    const until = async (state: string) => {
      const deadline = Date.now() + PATIENCE_MS;
      let inARow = 0;
      while ((await fund.look(received.id)).state !== state) {
        if (Date.now() > deadline) throw new Error(`the file never became ${state}`);
        const ran = await runOnce(copy.servingUrl, inARow < MOST_IN_A_ROW ? breaking : null);
        if (ran.killed) {
          kills++;
          inARow++;
        }
        longestMs = Math.max(longestMs, ran.tookMs);
      }
    };
    await until("ready");
    const { id, previewNumber } = await fund.look(received.id);
    const how = await confirmMonth(fund.open, { importId: id, previewNumber });
    if (how !== "done") throw new Error(how);
    await until("done");
    return { state: await fund.snapshot(), kills, longestMs, ...(await remains(fund)) };
  } finally {
    await fund.close();
    await copy.drop();
  }
}

/** What is still there of the file, and how often its being entered is logged. */
async function remains(fund: MonthsFund): Promise<{ left: number; imports: number }> {
  const [found] = await fund.ask<{ left: number; imports: number }>(`
    select (select count(*)::integer from month_import_piece) + (select count(*)::integer from month_import_figure) as left,
      (select count(*)::integer from audit where what = 'importHours' and member_id is null) as imports`);
  return found!;
}

/** One process that turns the month, killed after a while of chance once it is at work. */
async function runOnce(servingUrl: string, breaking: Breaking): Promise<{ killed: boolean; tookMs: number }> {
  const child = spawn(process.execPath, typescript(CHILD), {
    env: { ...process.env, DATABASE_URL: servingUrl },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), ended]);
  const began = performance.now();
  const over = new AbortController();
  let killed = false;
  if (breaking) {
    const after = breaking.chance.fraction() * breaking.longestMs;
    void wait(after, undefined, { signal: over.signal })
      .then(() => {
        killed = child.kill("SIGKILL");
      })
      .catch(() => undefined);
  }
  await ended;
  over.abort();
  return { killed, tookMs: performance.now() - began };
}
