import { afterEach, beforeEach, expect, test } from "vitest";
import { COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { FUND, type TestFund, testFund } from "@/server/commands/test-fund";
import { nightsOf } from "@/server/jobs/night-fixture";
import { expiryInput, expiryPage } from "./expiry";

let fund: TestFund;
beforeEach(async () => {
  fund = await testFund();
  await fund.stand("2023-11-06");
});
afterEach(() => fund.leave());

const LEAD = { fundCode: FUND, name: "Lone Leder" };
const pageOf = (asked: object = {}) =>
  fund.inScope((tx) => expiryPage(tx, { ...LEAD, userId: fund.caseworkerId } as never, expiryInput.parse(asked)));

test("R14.3: months before, who goes over with the scheme, what lapses, what stands, and what the jobcenter owes", async () => {
  const acts = actsIn(fund);
  const [mixed, none] = [await acts.participantFrom("2023-11-06"), await acts.participantFrom("2023-11-06")];
  const at = (on: string) => ({ at: { on, start: "09:00", end: "09:45" }, form: "inPerson", place: "Rum 2" }) as const;
  await acts.done(COMMANDS.summon, mixed, {
    ...at("2024-01-03"),
    purposes: ["cv", "job"],
    shortNoticeReason: "En konkret jobordre.",
  });
  await acts.done(COMMANDS.summon, mixed, { ...at("2024-01-04"), purposes: ["joint"] });
  await acts.openSlots("2024-01-10", ["11:00"]);
  await acts.done(COMMANDS.setDeadline, mixed, { deadline: "2024-01-12" });
  const page = await pageOf();
  expect(page).toMatchObject({ lastDay: "2023-12-31", open: 2, withLapses: 1, next: null });
  const row = page.rows.find(({ memberId }) => memberId === mixed);
  expect(row).toMatchObject({
    startDate: "2023-11-06",
    lapsedDeadlines: ["2024-01-12"],
    lapsedInterviews: [{ on: "2024-01-04", purposes: ["joint"] }],
    keptInterviews: [{ on: "2024-01-03", purposes: ["cv"] }],
    owed: { individual: 4, joint: 2 },
  });
  expect((await pageOf({ lapsing: true })).rows.map(({ memberId }) => memberId)).toEqual([mixed]);
  // What the list foretold is what the night does.
  await nightsOf(fund).nightTo("2024-01-01");
  const left = (await acts.factsOf(mixed)).interviews;
  expect(left.find(({ on }) => on === "2024-01-03")).toMatchObject({ status: "booked", purposes: ["cv"] });
  expect(left.find(({ on }) => on === "2024-01-04")).toMatchObject({ status: "cancelled" });
  expect((await acts.factsOf(none)).participations).toMatchObject([{ endDate: "2023-12-31", reasonCode: 41 }]);
  expect(await pageOf()).toMatchObject({ open: 0, withLapses: 0, rows: [] });
});
