import { afterEach, beforeEach, expect, test } from "vitest";
import { giveBackDay } from "@/server/commands/give-back-day";
import { COMMANDS, MEMBER_COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { type TestFund, testFund } from "@/server/commands/test-fund";
import { mayDeregisterByItself } from "@/server/rules/section-04-deadlines";
import { nightsOf } from "./night-fixture";

let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
let nights: ReturnType<typeof nightsOf>;
beforeEach(async () => {
  fund = await testFund();
  acts = actsIn(fund);
  nights = nightsOf(fund);
  await fund.stand("2021-03-10");
});
afterEach(() => fund.leave());

/** A member with times to book who did not by the 12th, and was told so in the night to the 13th. */
async function whoMissed(): Promise<{ memberId: string; deadlineId: string }> {
  await fund.stand("2021-03-10");
  const memberId = await acts.participant();
  await acts.openSlots("2021-05-03", ["10:00"]);
  await acts.openSlots("2021-03-11", ["09:00"]);
  await acts.done(COMMANDS.setDeadline, memberId, { deadline: "2021-03-12" });
  await nights.nightTo("2021-03-13");
  expect(await nights.lettersOf(memberId, "deadlineMissed")).toHaveLength(1);
  return { memberId, deadlineId: (await acts.factsOf(memberId)).deadlines[0]!.entityId };
}
const deregisteredFrom = async (memberId: string) => (await acts.factsOf(memberId)).registrations[0]!.deregisteredFrom;

test("I-29: by itself after so many whole days to explain, from the day after the deadline, and once", async () => {
  await nights.choose({ deregisterAfterDays: 5 });
  const { memberId } = await whoMissed();
  expect((await nights.nightTo("2021-03-17")).deregistered).toBe(0);
  expect(await deregisteredFrom(memberId)).toBeNull();
  expect((await nights.nightTo("2021-03-18")).deregistered).toBe(1);
  expect(await deregisteredFrom(memberId)).toBe("2021-03-13");
  expect(await nights.lettersOf(memberId, "deregistered")).toMatchObject([
    { fields: { deadline: "2021-03-12", deregisteredFrom: "2021-03-13" } },
  ]);
  expect((await nights.nightTo("2021-03-19")).deregistered).toBe(0);
  const kept = await fund.ask<{ asked: { rule: string }[]; actor_name: string }>(
    "select asked, actor_name from decision where command = 'deregister'",
  );
  expect(kept).toHaveLength(1);
  expect(kept[0]!.asked.map(({ rule }) => rule)).toContain("mayDeregisterByItself");
  expect(kept[0]!.actor_name).toBe("Nattens kørsel");
});

test("I-29: where the fund has not chosen it, nobody is deregistered by itself", async () => {
  const { memberId } = await whoMissed();
  expect((await nights.nightTo("2021-06-01")).deregistered).toBe(0);
  expect(await deregisteredFrom(memberId)).toBeNull();
});

test("I-29: never while what the member explained lies unread; once it is handled, the next night", async () => {
  await nights.choose({ deregisterAfterDays: 1 });
  const { memberId, deadlineId } = await whoMissed();
  await fund.stand("2021-03-13");
  await acts.done(MEMBER_COMMANDS.explain, memberId, { about: deadlineId, text: "Jeg var indlagt." });
  expect((await nights.nightTo("2021-03-14")).deregistered).toBe(0);
  expect((await nights.nightTo("2021-03-20")).deregistered).toBe(0);
  const [notice] = (await acts.factsOf(memberId)).notices;
  await fund.stand("2021-03-20");
  await acts.done(COMMANDS.handleNotice, memberId, { noticeId: notice!.entityId });
  expect((await nights.nightTo("2021-03-21")).deregistered).toBe(1);
  // Nothing of it lies in the decision log as a refusal: it was not tried.
  expect(await fund.ask("select 1 from decision where command = 'deregister' and outcome <> 'allowed'")).toEqual([]);
});

test("I-17: never for a deadline to which days were given back after it; a caseworker still can", async () => {
  await nights.choose({ deregisterAfterDays: 1 });
  const { memberId, deadlineId } = await whoMissed();
  await acts.confirm(giveBackDay, memberId, { deadlineId, on: "2021-03-12", fewestTimes: 0, portalDown: false });
  await nights.nightTo("2021-03-14");
  expect((await acts.factsOf(memberId)).deadlines[0]!.daysWithoutTimes).toBe(1);
  expect(await nights.lettersOf(memberId, "deadlineMissed")).toHaveLength(2);
  expect((await nights.nightTo("2021-03-20")).deregistered).toBe(0);
  await fund.stand("2021-03-20");
  await acts.done(COMMANDS.deregister, memberId, { deadlineId });
  expect(await deregisteredFrom(memberId)).toBe("2021-03-14");
});

test("I-29: allowed on the day and after; refused the day before, by hand only, unread, or told of another deadline", () => {
  const facts = {
    afterDays: 5,
    toldOn: "2021-03-13",
    changedSince: false,
    explanationUnread: false,
    today: "2021-03-18",
  };
  const reasons = (changes: Partial<typeof facts> | { afterDays: null } | { toldOn: null }) =>
    mayDeregisterByItself({ ...facts, ...changes }).grounds.map(({ reason }) => reason);
  expect(mayDeregisterByItself(facts)).toMatchObject({ outcome: "allowed", value: { takenOn: "2021-03-18" } });
  expect(reasons({ today: "2021-03-19" })).toEqual([]);
  expect(reasons({ today: "2021-03-17" })).toEqual(["timeToExplain"]);
  expect(reasons({ toldOn: null })).toEqual(["timeToExplain"]);
  expect(reasons({ afterDays: null })).toEqual(["deregisteredByHand"]);
  expect(reasons({ explanationUnread: true })).toEqual(["explanationUnread"]);
  expect(reasons({ changedSince: true })).toEqual(["deadlineChangedSince"]);
});
