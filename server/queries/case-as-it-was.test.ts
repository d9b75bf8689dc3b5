import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { type TestFund, testFund } from "@/server/commands/test-fund";
import type { SignedIn } from "@/server/identity/roles";
import { caseAsItWas } from "./case-as-it-was";

let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
let memberId: string;
const at = (day: string, known: string | null = null) =>
  fund.inScope((tx) =>
    caseAsItWas(tx, { userId: fund.caseworkerId, name: "Mette Holm", fundCode: "FOA" } as SignedIn, {
      memberId,
      day,
      known,
    }),
  );
const hoursOf = (page: Awaited<ReturnType<typeof at>>) => page!.facts.benefitMonths.map(({ hours }) => hours);

beforeAll(async () => {
  fund = await testFund();
  acts = actsIn(fund);
  await fund.stand("2021-03-01");
  memberId = await acts.participant();
  await fund.stand("2021-04-06");
  await acts.done(COMMANDS.enterHours, memberId, { month: "2021-03", hours: 100 });
  await fund.stand("2021-04-20");
  await acts.done(COMMANDS.enterHours, memberId, { month: "2021-03", hours: 160 });
  await fund.stand("2021-04-22");
  await acts.done(COMMANDS.markOut, memberId, { reasonCode: 44, ground: "earlyEffort", reason: "Needs it." });
  await fund.stand("2021-05-10");
});
afterAll(() => fund?.leave());

describe("the case as it was, as we knew it", () => {
  test("a figure corrected later: the day before it was entered, the day itself, and after", async () => {
    expect(hoursOf(await at("2021-04-05"))).toEqual([]);
    expect(hoursOf(await at("2021-04-06"))).toEqual([10_000]);
    expect(hoursOf(await at("2021-04-19"))).toEqual([10_000]);
    expect(hoursOf(await at("2021-04-20"))).toEqual([16_000]);
  });

  test("the same day as it is known later: the other clock", async () => {
    expect(hoursOf(await at("2021-04-10", "2021-04-19"))).toEqual([10_000]);
    expect(hoursOf(await at("2021-04-10", "2021-04-20"))).toEqual([16_000]);
    // Known today, the hours of March stood on a day before anybody had entered them.
    expect(hoursOf(await at("2021-04-05", "2021-05-10"))).toEqual([16_000]);
  });

  test("what was believed then and is known otherwise today stands side by side", async () => {
    const { corrected } = (await at("2021-04-10"))!;
    expect(corrected).toMatchObject([{ kind: "benefitMonths", before: { hours: 10_000 }, after: { hours: 16_000 } }]);
    const early = (await at("2021-04-05"))!;
    expect(early.corrected).toMatchObject([{ kind: "benefitMonths", before: null, after: { hours: 16_000 } }]);
    expect((await at("2021-05-10"))!.corrected).toEqual([]);
  });

  test("R2.5a: before the end was registered the course was the fund's, however it is known", async () => {
    for (const known of [null, "2021-05-10"]) {
      const page = (await at("2021-04-21", known))!;
      expect(page.standing.responsible).toBe("fund");
      expect(page.facts.participations).toMatchObject([{ endDate: null, reasonCode: null }]);
    }
    expect((await at("2021-04-22"))!.facts.participations).toMatchObject([{ endDate: "2021-04-22", reasonCode: 44 }]);
  });

  test("duties are those of the day: what was owed then and is met since is open again", async () => {
    const open = (page: Awaited<ReturnType<typeof at>>) =>
      page!.duties.filter(({ state }) => state === "open").map(({ rule }) => rule);
    expect(open(await at("2021-03-02"))).toContain("R5.1");
  });

  test("a day to come is today, knowing before the day is knowing then, and each look is a line of the log", async () => {
    const lines = () => fund.ask("select detail from audit where what = 'caseAsItWas' order by id");
    const before = (await lines()).length;
    expect(await at("2022-01-01", "2019-01-01")).toMatchObject({ day: "2021-05-10", known: "2021-05-10" });
    expect((await lines()).slice(before)).toEqual([{ detail: { day: "2021-05-10", known: "2021-05-10" } }]);
    memberId = "00000000-0000-4000-8000-000000000000";
    expect(await at("2021-04-10")).toBeNull();
  });
});
