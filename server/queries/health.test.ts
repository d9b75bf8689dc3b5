import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type TestFund, testFund } from "@/server/commands/test-fund";
import { giveRoundSigns, keepStep } from "@/server/jobs/round-signs";
import { type FundOperation, health, judgeOperation } from "./health";

const WELL: FundOperation = {
  code: "FOA",
  lastTurnedDay: "2021-04-13",
  businessDay: "2021-04-13",
  sinceMidnightMs: 10 * 3_600_000,
  movedClock: false,
  rounds: [{ name: "day", silentSeconds: 19, failing: false }],
};
const failing = (changes: Partial<FundOperation>, demonstration = false) =>
  judgeOperation([{ ...WELL, ...changes }], { demonstration })
    .checks.filter(({ ok }) => !ok)
    .map(({ check }) => check);

describe("what is failing", () => {
  test("nothing, while the day is turned and the rounds give signs of life", () => {
    expect(judgeOperation([WELL], { demonstration: false }).status).toBe("ok");
    expect(failing({})).toEqual([]);
  });

  test("the day, when it has not been turned two hours into it; the night before that is under way", () => {
    const yesterday = { lastTurnedDay: "2021-04-12" };
    expect(failing({ ...yesterday, sinceMidnightMs: 2 * 3_600_000 })).toEqual([]);
    expect(failing({ ...yesterday, sinceMidnightMs: 2 * 3_600_000 + 1 })).toEqual(["turnedDay"]);
    expect(failing({ lastTurnedDay: "2021-04-11", sinceMidnightMs: 0 })).toEqual(["turnedDay"]);
    expect(failing({ lastTurnedDay: null })).toEqual(["turnedDay"]);
  });

  test("the rounds, when one is silent for more than two minutes, keeps failing, or was never there", () => {
    const round = WELL.rounds[0]!;
    expect(failing({ rounds: [{ ...round, silentSeconds: 120 }] })).toEqual([]);
    expect(failing({ rounds: [{ ...round, silentSeconds: 121 }] })).toEqual(["rounds"]);
    expect(failing({ rounds: [round, { ...round, name: "outbox", failing: true }] })).toEqual(["rounds"]);
    expect(failing({ rounds: [] })).toEqual(["rounds"]);
  });

  test("a clock that was moved, anywhere but in the demonstration", () => {
    expect(failing({ movedClock: true })).toEqual(["clock"]);
    expect(failing({ movedClock: true }, true)).toEqual([]);
  });
});

describe("asked of the database", () => {
  let fund: TestFund;
  beforeEach(async () => {
    fund = await testFund();
  });
  afterEach(() => fund.leave());

  test("of every fund, with no session and nothing of any person; a failure that lasts is told, one that passed is not", async () => {
    await fund.ask("update fund set clock_offset_seconds = 0, last_turned_day = business_today(code)");
    const stop = await giveRoundSigns(["day"]);
    stop();
    const told = await health();
    expect(told.status).toBe("ok");
    expect(told.checks.map(({ fund: code, check }) => `${code} ${check}`)).toEqual([
      "null database",
      "FOA turnedDay",
      "FOA rounds",
      "FOA clock",
      "HK turnedDay",
      "HK rounds",
      "HK clock",
    ]);
    await keepStep("FOA", "day", "CasesLeft 23514");
    expect((await health()).checks.find(({ check, ok }) => check === "rounds" && !ok)).toMatchObject({
      fund: "FOA",
      about: { failing: ["day"] },
    });
    await keepStep("FOA", "day", null);
    expect((await health()).status).toBe("ok");
    await fund.ask("update round_sign set alive_at = alive_at - interval '3 minutes' where fund_code = 'HK'");
    expect((await health()).checks.filter(({ ok }) => !ok)).toMatchObject([{ fund: "HK", about: { silent: ["day"] } }]);
  });

  test("a day that did not turn is seen", async () => {
    await giveRoundSigns(["day"]).then((stop) => stop());
    await fund.stand("2021-04-13", "12:00");
    await fund.ask("update fund set last_turned_day = '2021-04-12'");
    const told = await health();
    expect(told.status).toBe("failing");
    expect(told.checks.filter(({ ok, check }) => !ok && check === "turnedDay")).toHaveLength(2);
  });
});
