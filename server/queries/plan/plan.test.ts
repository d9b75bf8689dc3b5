import { afterEach, beforeEach, expect, test } from "vitest";
import { importOccupations } from "@/server/commands/import-occupations";
import { runFundAct } from "@/server/commands/kernel/run-fund-act";
import { COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { type TestFund, testFund } from "@/server/commands/test-fund";
import type { SignedIn } from "@/server/identity/roles";
import { searchOccupations } from "../occupations";
import { casePlan } from "./case-plan";
import { jobcenterView } from "./jobcenter-view";
import { planChanges } from "./plan-changes";

let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
beforeEach(async () => {
  fund = await testFund();
  acts = actsIn(fund);
});
afterEach(() => fund.leave());

const reader = () => ({ fundCode: "FOA", userId: fund.caseworkerId, name: "Mette Holm", memberId: null }) as SignedIn;
const goal = { title: "Elektriker", occupationCode: "7411", aim: "shortageArea", approved: true } as const;
const step = { kind: "step", what: "Ring til tre firmaer", by: "member", duty: false, dueOn: "2021-03-22" } as const;

test("R11.2a, R10.3: each version keeps what stood in it, what changed is told, and so is what the exchange was told", async () => {
  await fund.stand("2021-03-10");
  const memberId = await acts.participant();
  await acts.done(COMMANDS.writeMinPlan, memberId, {
    text: "Søger i byen.",
    state: "published",
    goals: [goal],
    activities: [step],
  });
  await fund.stand("2021-03-15");
  const [old] = (await acts.factsOf(memberId)).planActivities;
  await acts.done(COMMANDS.closeActivity, memberId, { activityId: old!.entityId, state: "done" });
  await acts.done(COMMANDS.writeMinPlan, memberId, { text: "Søger i regionen.", state: "published", goals: [] });
  const page = await fund.inScope((tx) => casePlan(tx, reader(), memberId));
  const [newest, first] = page!.history;
  expect(page!.history).toHaveLength(2);
  expect(first).toMatchObject({ goals: [{ title: "Elektriker" }], activities: [{ state: "open" }] });
  expect(newest).toMatchObject({ goals: [], activities: [{ state: "done", closedOn: "2021-03-15" }] });
  const { text, goals, activities } = planChanges(first!, newest!);
  expect(text?.filter(({ kind }) => kind !== "same").map(({ value }) => value)).toEqual(["byen", "regionen"]);
  expect(goals.removed).toMatchObject([{ title: "Elektriker" }]);
  expect(activities.changed).toMatchObject([{ before: { state: "open" }, after: { state: "done" } }]);
  expect(page!.question).toMatchObject({ responsible: "fund", state: "published", jobGoals: [] });
  const view = await fund.inScope((tx) => jobcenterView(tx, reader(), memberId));
  expect(view).toMatchObject({
    plan: { text: "Søger i regionen.", goals: [], toldAt: null, activities: [{ what: step.what, state: "done" }] },
    goals: [],
    held: [],
  });
});

test("R11.2c: another list takes the place of the compiled one; goals keep the title that they were written with", async () => {
  await fund.stand("2021-03-10");
  const memberId = await acts.participant();
  await acts.done(COMMANDS.setJobGoal, memberId, goal);
  const found = async (typed: string) =>
    (await fund.inScope((tx) => searchOccupations(tx, { typed }))).map(({ name }) => name);
  expect(await found("elektrik")).toContain("Elektriker");
  const input = {
    basedOn: 0,
    name: "Prøveliste",
    csv: "code;title_da;title_en;synonyms\n7411;Elinstallatør;Electrician;",
  };
  const seen = await runFundAct(fund.open, importOccupations, { input });
  if (seen.kind !== "preview") throw new Error(seen.kind);
  expect(seen.plan.consequences).toMatchObject([
    { kind: "occupationsAdded", facts: { count: 0 } },
    { kind: "occupationsRemoved", facts: { count: 435, goals: 0 } },
    { kind: "occupationsRenamed", facts: { count: 1, goals: 1, examples: "Elektriker → Elinstallatør" } },
    { kind: "occupationsOtherwise" },
    { kind: "goalsKeep", facts: { count: 1 } },
  ]);
  await runFundAct(fund.open, importOccupations, { input, confirm: { hash: seen.hash } });
  expect(await found("elektrik")).toEqual([]);
  expect(await found("elinst")).toEqual(["Elinstallatør"]);
  expect((await acts.factsOf(memberId)).jobGoals).toMatchObject([{ title: "Elektriker", occupationCode: "7411" }]);
  expect((await runFundAct(fund.open, importOccupations, { input })).kind).toBe("conflict");
});
