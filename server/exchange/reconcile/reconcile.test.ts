import { afterEach, beforeEach, expect, test } from "vitest";
import { COMMANDS } from "@/server/commands/registry";
import type { Holding } from "../contract";
import { cprOf, type InboundFund, inboundFund } from "../inbound/inbound-fixture";
import { differencesBetween } from "./both-sides";
import { reconcile, type SearchHoldings } from "./reconcile";
import { sendDifferenceAgain } from "./send-again";

let world: InboundFund;
beforeEach(async () => {
  world = await inboundFund();
  await world.fund.stand("2021-03-15");
});
afterEach(() => world.fund.leave());

const nothingHeld: Holding = {
  civilRegistrationIdentifier: "",
  known: true,
  markings: [],
  deadline: null,
  interviews: [],
  holidays: [],
  hours: [],
};
const marked = { id: "m", start: "2021-03-01", end: null, code: null };
/** A DFDG that holds the same of everybody, and counts what it is asked. */
function holding(held: Partial<Holding>): SearchHoldings & { asked: string[] } {
  const asked: string[] = [];
  const search = async (_fund: string, numbers: readonly string[]) => {
    asked.push(...numbers);
    return numbers.map((civilRegistrationIdentifier) => ({ ...nothingHeld, ...held, civilRegistrationIdentifier }));
  };
  return Object.assign(search, { asked });
}
const drained = () => world.fund.ask("update outbox set state = 'delivered'");
const compare = (search: SearchHoldings) => reconcile("FOA", search, new AbortController().signal);
const open = () =>
  world.fund.ask<{ id: string; kind: string; ours: unknown; theirs: unknown; since: string }>(
    "select id, kind, ours, theirs, since::text as since from exchange_difference where settled_at is null order by kind",
  );
const duty = () => world.fund.ask("select facts from duty where wording = 'exchangeDiffers' and state = 'open'");

test("where both hold the same nothing is found, and a case is compared once a day", async () => {
  await world.acts.participant();
  await drained();
  const search = holding({ markings: [marked] });
  expect(await compare(search)).toBe(1);
  expect(await compare(search)).toBe(0);
  expect(search.asked).toEqual([cprOf(0)]);
  expect(await open()).toEqual([]);
  await world.fund.stand("2021-03-16", "00:01");
  expect(await compare(search)).toBe(1);
});

test("a difference is found, stands with the case and the day, and is settled by itself when the two agree again", async () => {
  const memberId = await world.acts.participant();
  await drained();
  await compare(holding({ deadline: { id: "d", deadline: "2021-03-20" } }));
  expect(await open()).toMatchObject([
    { kind: "deadline", ours: null, theirs: "2021-03-20", since: "2021-03-15" },
    { kind: "marking", ours: { start: "2021-03-01", end: null, code: null }, theirs: null, since: "2021-03-15" },
  ]);
  expect(await duty()).toMatchObject([{ facts: { what: "marking,deadline", since: "2021-03-15" } }]);
  // The next night one of them is left: it is the same difference, and the duty says so.
  await world.fund.stand("2021-03-16", "00:01");
  await compare(holding({}));
  expect(await open()).toMatchObject([{ kind: "marking", since: "2021-03-15" }]);
  expect(await duty()).toMatchObject([{ facts: { what: "marking" } }]);
  await world.fund.stand("2021-03-17", "00:01");
  await compare(holding({ markings: [marked] }));
  expect(await open()).toEqual([]);
  expect(await duty()).toEqual([]);
  expect((await world.acts.factsOf(memberId)).troubles).toEqual([]);
});

test("of whom something is on its way, or was refused, nobody is asked", async () => {
  await world.acts.participant();
  const search = holding({});
  expect(await compare(search)).toBe(0);
  await world.fund.ask("update outbox set state = 'parked'");
  expect(await compare(search)).toBe(0);
  expect(search.asked).toEqual([]);
  await world.fund.ask("update outbox set state = 'settled'");
  expect(await compare(search)).toBe(1);
});

test("a case that becomes another while the DFDG is asked is compared later, and not by what it was", async () => {
  const memberId = await world.acts.participant();
  await drained();
  let changed = false;
  const search: SearchHoldings = async (fund, numbers) => {
    if (!changed) {
      changed = true;
      await world.acts.done(COMMANDS.reportHoliday, memberId, { from: "2021-03-29", to: "2021-04-02" });
    }
    return holding({ markings: [marked] })(fund, numbers);
  };
  await compare(search);
  expect(await open()).toEqual([]);
  await drained();
  await compare(search);
  expect(await open()).toMatchObject([{ kind: "holidays", ours: ["2021-03-29 2021-04-02"], theirs: [] }]);
});

test("those whose course ended lately are compared too; those who never had one, and those long gone, are not", async () => {
  const memberId = await world.acts.participant();
  await world.fund.newMember();
  await world.acts.done(COMMANDS.markOut, memberId, { reasonCode: 44, ground: "earlyEffort", reason: "Needs it." });
  await drained();
  const search = holding({ markings: [marked] });
  expect(await compare(search)).toBe(1);
  expect(await open()).toMatchObject([{ kind: "marking", ours: { end: "2021-03-15", code: 44 } }]);
  await world.fund.stand("2021-06-15");
  expect(await compare(search)).toBe(0);
});

test("what differs is told again as the case stands, and the case compared anew once that is through", async () => {
  const memberId = await world.acts.participant();
  await drained();
  await compare(holding({}));
  const [row] = await open();
  expect((await sendDifferenceAgain(world.fund.open, row!.id))?.kind).toBe("done");
  const [sent] = await world.fund.ask("select type, payload from outbox where member_id = $1 order by number desc", [
    memberId,
  ]);
  expect(sent).toMatchObject({ type: "marking.corrected", payload: { startDate: "2021-03-01", endDate: null } });
  expect(await compare(holding({ markings: [marked] }))).toBe(0);
  await drained();
  expect(await compare(holding({ markings: [marked] }))).toBe(1);
  expect(await open()).toEqual([]);
  expect(await sendDifferenceAgain(world.fund.open, row!.id)).toBeNull();
});

test("a DFDG that does not answer changes nothing, and the next round asks again", async () => {
  await world.acts.participant();
  await drained();
  await expect(compare(async () => Promise.reject(new Error("unreachable")))).rejects.toThrow("unreachable");
  expect(await open()).toEqual([]);
  expect(await compare(holding({ markings: [marked] }))).toBe(1);
});

test("R6b: holiday that Jobnet has and the fund has not decided yet is no difference", () => {
  const side = { marking: null, deadline: null, interviews: [], holidays: [] };
  const theirs = { ...side, holidays: ["2021-04-01 2021-04-05"] };
  expect(differencesBetween(side, theirs, ["2021-04-01 2021-04-05"])).toEqual([]);
  expect(differencesBetween(side, theirs)).toMatchObject([{ kind: "holidays", theirs: ["2021-04-01 2021-04-05"] }]);
});
