import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { replayDifference, replayRun } from "@/db/schema";
import { inFund } from "@/db/scope";
import { ASKABLE_RULES } from "@/server/commands/kernel/questions";
import { replayDecision } from "@/server/commands/kernel/replay";
import { runCommand } from "@/server/commands/kernel/run-command";
import { registerUnemployment } from "@/server/commands/register-unemployment";
import { FUND, type TestFund, testFund } from "@/server/commands/test-fund";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import { replayFund } from "./replay-decisions";
import { goOnReplaying } from "./replay-round";

let fund: TestFund;
beforeAll(async () => {
  fund = await testFund();
  await fund.stand("2021-04-13");
  for (let times = 0; times < 3; times += 1) {
    const memberId = await fund.newMember();
    const input = { registeredOn: "2021-04-12", learnedOn: null };
    await runCommand(fund.open, registerUnemployment, {
      memberId,
      input: registerUnemployment.input.parse(input),
      confirm: { hash: null },
    });
  }
});
afterAll(() => fund?.leave());

const run = async () => {
  const id = randomUUID();
  await fund.inScope((tx) =>
    tx
      .insert(replayRun)
      .values({ fundCode: FUND, id, askedAt: "2021-04-13T09:00:00Z", askedByName: "Lis", counts: {} }),
  );
  await goOnReplaying(FUND, new AbortController().signal);
  return fund.inScope(async (tx) => {
    const [one] = (await tx.select().from(replayRun)).filter((each) => each.id === id);
    const found = (await tx.select().from(replayDifference)).filter(({ runId }) => runId === id);
    return { ...one!, found };
  });
};

test("replay of every stored decision: none differs", async () => {
  const { done, differences, counts } = await replayFund(FUND);
  expect(differences).toEqual([]);
  expect(done).toBe((await fund.ask("select 1 from decision where fund_code = 'FOA'")).length);
  expect(Object.keys(counts)).toContain("mayRegister");
  const finished = await run();
  expect(finished).toMatchObject({ total: done, done, found: [] });
  expect(finished.finishedAt).not.toBeNull();
});

test("a rule that was changed shows with both answers, one that is gone and one that cannot answer are told apart", async () => {
  const changed = {
    ...ASKABLE_RULES,
    mayRegister: () => ({ outcome: "refused", value: null, basis: ["R2.2a"], grounds: [], missing: [] }),
  };
  const { differences, counts } = await replayFund(FUND, { rules: changed });
  expect(differences).toHaveLength(3);
  expect(differences[0]).toMatchObject({
    rule: "mayRegister",
    why: "differs",
    before: { outcome: "allowed" },
    now: { outcome: "refused" },
  });
  expect(counts.mayRegister).toEqual([3, 3]);
  const answer = { outcome: "allowed", value: null, basis: [], grounds: [], missing: [] } as const;
  expect(replayDecision([{ rule: "noSuchRule", input: {}, answer }], DEFAULT_SCHEME)).toMatchObject([{ why: "gone" }]);
  expect(replayDecision([{ rule: "constructor", input: {}, answer }], DEFAULT_SCHEME)).toMatchObject([{ why: "gone" }]);
  expect(replayDecision([{ rule: "hours", input: null, answer }], DEFAULT_SCHEME)).toMatchObject([
    { why: "unanswerable" },
  ]);
});

test("the order of an answer's keys, and what is not there, are no difference", () => {
  const rules = {
    one: () => ({ outcome: "allowed", value: { a: 1, b: undefined }, basis: [], grounds: [], missing: [] }),
  };
  const answer = { missing: [], value: { a: 1 }, grounds: [], basis: [], outcome: "allowed" } as const;
  expect(replayDecision([{ rule: "one", input: {}, answer }], DEFAULT_SCHEME, rules)).toEqual([]);
});

test("a difference is kept with the run, and a run that was broken off goes on where it stood", async () => {
  const [, second] = await fund.ask<{ id: string }>("select id from decision where fund_code = 'FOA' order by id");
  await fund.ask("alter table decision disable trigger user");
  await fund.ask(
    `update decision set asked = jsonb_build_array(jsonb_build_object('rule', 'noSuchRule', 'input', '{}'::jsonb, 'answer',
       '{"outcome":"allowed","value":null,"basis":[],"grounds":[],"missing":[]}'::jsonb)) where id = $1`,
    [second!.id],
  );
  await fund.ask("alter table decision enable trigger user");
  const { found, counts } = await run();
  expect(found).toMatchObject([{ decisionId: second!.id, rule: "noSuchRule", why: "gone", now: null }]);
  expect(counts).toMatchObject({ noSuchRule: [1, 1] });

  const id = randomUUID();
  await inFund({ fundCode: FUND }, (tx) =>
    tx.insert(replayRun).values({
      fundCode: FUND,
      id,
      askedAt: "2021-04-13T10:00:00Z",
      askedByName: "Lis",
      counts: {},
      done: 1,
      total: 99,
      reached: second!.id,
    }),
  );
  await goOnReplaying(FUND, new AbortController().signal);
  const [resumed] = await fund.ask<{ done: number; total: number }>(
    "select done, total from replay_run where id = $1",
    [id],
  );
  const all = await fund.ask("select 1 from decision where fund_code = 'FOA'");
  expect(resumed).toEqual({ done: all.length - 1, total: 99 });
});
