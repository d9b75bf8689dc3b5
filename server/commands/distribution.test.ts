import { afterEach, beforeEach, expect, test } from "vitest";
import { inventedCpr } from "@/db/seed/invented-cpr";
import type { DistributionRule } from "@/server/fund/distribution";
import { howItIsHad } from "@/server/queries/how-it-is-had";
import { changeDistribution, changeDistributionInput } from "./change-distribution";
import { createMember, createMemberInput } from "./create-member";
import { distributeCase } from "./distribute-case";
import { previewOne, runOne } from "./kernel/run-for-many";
import { runFundAct } from "./kernel/run-fund-act";
import { COMMANDS } from "./registry";
import { actsIn } from "./test-acts";
import { KEYS, type TestFund, testFund } from "./test-fund";

let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
beforeEach(async () => {
  fund = await testFund();
  acts = actsIn(fund);
  await fund.stand("2021-03-10");
});
afterEach(() => fund.leave());

let made = 700;
const create = async (municipalityCode = "0101", birthDate = "1985-05-05") => {
  const input = createMemberInput.parse({
    cpr: inventedCpr(birthDate, made++, "female"),
    givenNames: "Ny",
    surname: "Ledig",
    circumstances: { municipalityCode, insurance: "fullTime" },
  });
  return (await createMember(fund.open, input, KEYS)).memberId;
};
const run = (rules: Partial<DistributionRule>[], basedOn: number, confirm?: { hash: string | null }) =>
  runFundAct(fund.open, changeDistribution, {
    input: changeDistributionInput.parse({
      basedOn,
      rules: rules.map((rule) => ({ municipalities: [], bornOn: null, caseworkerIds: [], ...rule })),
    }),
    confirm,
  });
const change = (rules: Partial<DistributionRule>[], basedOn = 0) => run(rules, basedOn, { hash: null });
const hasIt = async (memberId: string) =>
  (await fund.ask<{ id: string | null }>("select caseworker_id as id from member where id = $1", [memberId]))[0]!.id;

test("without rules a new member is nobody's; with them the first that fits gives the case, and the reason is kept with it", async () => {
  expect(await hasIt(await create())).toBeNull();
  expect(
    (await change([{ municipalities: ["0461"], bornOn: { from: 1, to: 15 }, caseworkerIds: [fund.colleagueId] }])).kind,
  ).toBe("done");
  const memberId = await create("0461");
  expect(await hasIt(memberId)).toBe(fund.colleagueId);
  const how = await fund.inScope(async (tx) => howItIsHad(tx, await acts.factsOf(memberId)));
  expect(how.distributed).toMatchObject({ rule: 1, version: 1, municipality: "0461", bornFrom: 1, bornTo: 15 });
  expect(await hasIt(await create("0101"))).toBeNull();
  expect(await hasIt(await create("0461", "1985-05-16"))).toBeNull();
});

test("given to another by hand, the case is no longer had by the rule", async () => {
  await change([{ caseworkerIds: [fund.colleagueId] }]);
  const memberId = await create();
  await acts.done(COMMANDS.assignCase, memberId, { caseworkerId: fund.caseworkerId });
  const how = await fund.inScope(async (tx) => howItIsHad(tx, await acts.factsOf(memberId)));
  expect(how.distributed).toBeNull();
});

test("a change is previewed on the newest members, is a version, and is not made over another's", async () => {
  await create("0461");
  await create("0101");
  const rules = [{ municipalities: ["0461"], caseworkerIds: [fund.colleagueId] }];
  const preview = await run(rules, 0);
  expect(preview.kind).toBe("preview");
  expect(preview.plan.consequences).toMatchObject([
    { kind: "triedOn", facts: { count: 2 } },
    { kind: "newestTo", facts: { name: "Jonas Bach", before: 0, after: 1 } },
    { kind: "newestToNobody", facts: { before: 2, after: 1 } },
  ]);
  expect((await change(rules)).kind).toBe("done");
  expect(await change([], 0)).toMatchObject({
    kind: "conflict",
    plan: { conflict: { reason: "distributionChanged" } },
  });
  expect(await change(rules, 1)).toMatchObject({ kind: "conflict", plan: { conflict: { reason: "nothingChanged" } } });
  await expect(change([{ caseworkerIds: ["00000000-0000-4000-8000-000000000009"] }], 1)).rejects.toThrow(/unknown/);
});

test("many at once: each is done as it was previewed; a case that somebody took, or rules that changed, stop that one alone", async () => {
  const [one, other] = [await create(), await create()];
  await change([{ caseworkerIds: [fund.colleagueId] }]);
  const input = { caseworkerId: fund.colleagueId, rule: 1, version: 1 };
  const preview = async (memberId: string) => {
    const told = await previewOne(fund.open, distributeCase, { memberId, input });
    if (told.kind !== "preview") throw new Error(JSON.stringify(told));
    return told.preview.hash;
  };
  const [first, second] = [await preview(one), await preview(other)];
  await acts.done(COMMANDS.assignCase, one, { caseworkerId: fund.caseworkerId });
  expect(await runOne(fund.open, distributeCase, { memberId: one, input, hash: first })).toMatchObject({
    kind: "conflict",
    conflict: { reason: "caseTaken" },
  });
  expect(await runOne(fund.open, distributeCase, { memberId: other, input, hash: second })).toMatchObject({
    kind: "done",
  });
  expect([await hasIt(one), await hasIt(other)]).toEqual([fund.caseworkerId, fund.colleagueId]);
  await change([{ caseworkerIds: [fund.caseworkerId] }], 1);
  const third = await previewOne(fund.open, distributeCase, { memberId: one, input });
  expect(third.kind).toBe("conflict");
});

test("many at once: what the law refuses one is done for the others, and bad input of one is told with its field", async () => {
  const [one, other] = [await acts.participant(), await fund.newMember()];
  await acts.openSlots("2021-03-16", ["10:00"]);
  const input = { deadline: "2021-03-18" };
  const told = [one, other].map((memberId) => runOne(fund.open, COMMANDS.setDeadline, { memberId, input, hash: null }));
  expect(await Promise.all(told)).toMatchObject([{ kind: "done" }, { kind: "refused" }]);
  const unknown = { interviewId: "00000000-0000-4000-8000-000000000009", reason: "None." };
  expect(await runOne(fund.open, COMMANDS.cancelInterview, { memberId: one, input: unknown, hash: null })).toEqual({
    memberId: one,
    kind: "badInput",
    field: "interviewId",
    why: "unknown",
  });
  // Confirmed as another than what was previewed: nothing is done.
  const changed = { memberId: one, input: { deadline: "2021-03-20" }, hash: "another" };
  expect((await runOne(fund.open, COMMANDS.setDeadline, changed)).kind).not.toBe("done");
});
