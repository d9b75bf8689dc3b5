import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { actsIn } from "@/server/commands/test-acts";
import { FUND, type TestFund, testFund } from "@/server/commands/test-fund";
import type { Change } from "./change";
import { ChangeListener, LISTENER_NAME } from "./listener";

const LISTENERS = `from pg_stat_activity where datname = current_database() and application_name = '${LISTENER_NAME}'`;

/** The database tells, a process hears: against a real one, by its own triggers. */
let fund: TestFund;
let memberId: string;
let owner: pg.Client;
let serving: pg.Client;
beforeAll(async () => {
  fund = await testFund();
  memberId = await fund.newMember();
  owner = new pg.Client({ connectionString: fund.database.ownerUrl });
  owner.on("error", () => undefined);
  await owner.connect();
  serving = new pg.Client({ connectionString: fund.database.servingUrl });
  serving.on("error", () => undefined);
  await serving.connect();
});
afterAll(async () => {
  await serving?.end();
  await owner?.end();
  await fund?.leave();
});

let told: (Change | "missed")[];
let waiting: { want: string; resolve: () => void }[];
beforeEach(() => {
  told = [];
  waiting = [];
});
const nameOf = (change: Change | "missed"): string =>
  change === "missed"
    ? change
    : change.kind === "case"
      ? `case ${change.version}`
      : `${change.kind} ${change.fundCode}`;
function hearer(change: Change | "missed"): void {
  told.push(change);
  for (const { want, resolve } of waiting) if (want === nameOf(change)) resolve();
}
/** Kept once it has been told, whether that is before or after. */
const untilTold = (want: string): Promise<void> =>
  new Promise((resolve) => {
    if (told.some((change) => nameOf(change) === want)) resolve();
    else waiting.push({ want, resolve });
  });

async function hearing<T>(fundCode: string, work: () => Promise<T>): Promise<T> {
  const stop = await new ChangeListener(fund.database.servingUrl).hear(fundCode, hearer);
  try {
    return await work();
  } finally {
    stop();
  }
}
const setVersion = (version: number, id = memberId) =>
  owner.query("update member set version = $2 where id = $1", [id, version]);

test("a change of a case is told when it is committed, with its version, and not when it is rolled back", async () => {
  await hearing(FUND, async () => {
    await owner.query("begin");
    await setVersion(101);
    await owner.query("rollback");
    await owner.query("begin");
    await setVersion(102);
    // What is told later in order would show that this was told before its commit.
    const between = told.length;
    await owner.query("commit");
    await untilTold("case 102");
    expect(between).toBe(0);
    expect(told).toEqual([{ kind: "case", fundCode: FUND, memberId, version: 102 }]);
  });
});

test("what leaves the version as it was is not told; times opened are, once for all of them", async () => {
  const acts = actsIn(fund);
  await fund.stand("2021-03-01");
  await hearing(FUND, async () => {
    await owner.query("update member set phone = '20202020' where id = $1", [memberId]);
    await acts.openSlots("2021-03-11", ["10:00", "11:00", "12:00"]);
    await setVersion(103);
    await untilTold("case 103");
    expect(told.map(nameOf)).toEqual(["times FOA", "case 103"]);
  });
});

test("cases that change by the thousand are told of at once, where who changes them says so", async () => {
  await hearing(FUND, async () => {
    await owner.query("begin");
    await owner.query("select set_config('app.told_at_once', 'on', true)");
    await setVersion(201);
    await owner.query("select pg_notify('case_changed', $1)", [FUND]);
    await owner.query("commit");
    await setVersion(202);
    await untilTold("case 202");
    expect(told.map(nameOf)).toEqual([`cases ${FUND}`, "case 202"]);
  });
});

test("another fund's changes are not told", async () => {
  await hearing("HK", async () => {
    await setVersion(104);
    await owner.query("select pg_notify('times_changed', 'HK')");
    await untilTold("times HK");
    expect(told.map(nameOf)).toEqual(["times HK"]);
  });
});

test("a connection that breaks is made anew, and whoever hears is told that something may have been missed", async () => {
  await hearing(FUND, async () => {
    // By the role whose connection it is: another may not.
    await serving.query(`select pg_terminate_backend(pid) ${LISTENERS}`);
    await setVersion(105);
    await untilTold("missed");
    await setVersion(106);
    await untilTold("case 106");
  });
});

test("when nobody hears any more, the connection is closed", async () => {
  const listening = async () => {
    const { rows } = await owner.query<{ count: number }>(`select count(*)::integer as count ${LISTENERS}`);
    return rows[0]!.count;
  };
  await expect.poll(listening, { timeout: 5000 }).toBe(0);
  const listener = new ChangeListener(fund.database.servingUrl);
  const stop = await listener.hear(FUND, hearer);
  const stopOther = await listener.hear("HK", hearer);
  expect(await listening()).toBe(1);
  stop();
  expect(await listening()).toBe(1);
  stopOther();
  await expect.poll(listening, { timeout: 5000 }).toBe(0);
});
