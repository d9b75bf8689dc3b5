import { afterAll, beforeAll, expect, test } from "vitest";
import { closeMonth } from "@/server/commands/close-month";
import { runFundAct } from "@/server/commands/kernel/run-fund-act";
import { COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { FUND, type TestFund, testFund } from "@/server/commands/test-fund";
import type { Role, SignedIn } from "@/server/identity/roles";
import { addDays } from "@/server/rules/day";
import type { FigureKey } from "@/server/rules/section-12-figures";
import { type StoredCase, storeCase } from "../stored-case-fixture";
import { figureCases } from "./figure-cases";
import { supervision } from "./supervision";
import {
  type FigureCasesInput,
  figureCasesInput,
  readFigureAddress,
  readSupervisionAddress,
} from "./supervision-filters";

let fund: TestFund;
beforeAll(async () => {
  fund = await testFund();
});
afterAll(() => fund?.leave());

const person = (...roles: Role[]): SignedIn => ({
  userId: fund.caseworkerId,
  fundCode: FUND,
  kind: "caseworker",
  roles,
  memberId: null,
  name: "Birgit Leder",
  initials: "BL",
  locale: "da",
  assurance: "substantial",
  sessionId: "session",
});

const figuresOf = (month: string, ...roles: Role[]) =>
  fund.inScope((tx) => supervision(tx, person(...roles), { ...readSupervisionAddress({ month }), exported: null }));
const casesOf = (input: Partial<FigureCasesInput> & { figure: FigureKey }, ...roles: Role[]) =>
  fund.inScope((tx) => figureCases(tx, person(...roles), figureCasesInput.parse(input)));

const stored = (surname: string, parts: StoredCase["parts"]) =>
  fund.inScope((tx) =>
    storeCase(tx, FUND, "2021-03-01", {
      givenNames: "Prøve",
      surname,
      birthDate: "1980-05-05",
      caseworkerId: fund.caseworkerId,
      parts,
    }),
  );

test("R2.2a, R5.1: the fourteenth day is in time, the fifteenth is not; the day before the deadline nothing is missing", async () => {
  // Registered on the 1st: the deadline is the 15th.
  for (const [surname, assessedOn] of [
    ["Tretten", "2020-03-14"],
    ["Fjorten", "2020-03-15"],
    ["Femten", "2020-03-16"],
  ] as const)
    await stored(surname, { registrations: [{ registeredOn: "2020-03-01" }], visitations: [{ assessedOn }] });
  await stored("Ingen", { registrations: [{ registeredOn: "2020-03-01" }] });
  const visitation = async () => (await figuresOf("2020-03", "teamLead")).figures.visitation.counts;
  await fund.stand("2020-03-15");
  expect(await visitation()).toEqual({ inTime: 2, late: 1, missing: 0, notYet: 1 });
  await fund.stand("2020-03-16");
  expect(await visitation()).toEqual({ inTime: 2, late: 1, missing: 1, notYet: 0 });
  // The month is the deadline's: registered on 18 February 2020, a leap year, it is 3 March.
  await stored("Skud", { registrations: [{ registeredOn: "2020-02-18" }] });
  await stored("Februar", { registrations: [{ registeredOn: "2020-02-15" }] });
  expect((await visitation()).missing).toBe(2);
  expect((await figuresOf("2020-02", "teamLead")).figures.visitation.counts.missing).toBe(1);
});

test("R4.3b: a deadline is missed the day after it, and the days given back are counted in", async () => {
  await stored("Frist", {
    participations: [{ startDate: "2020-06-01" }],
    deadlines: [{ setOn: "2020-06-08", deadline: "2020-06-29", daysWithoutTimes: 1 }],
  });
  const deadlines = async (month: string) => (await figuresOf(month, "teamLead")).figures.deadlines.counts;
  await fund.stand("2020-06-30");
  expect(await deadlines("2020-06")).toMatchObject({ notYet: 1, missed: 0 });
  await fund.stand("2020-07-01");
  expect(await deadlines("2020-06")).toMatchObject({ notYet: 0, missed: 1 });
  expect(await deadlines("2020-07")).toMatchObject({ notYet: 0, missed: 0 });
});

test("R2.5c: the share of code 38 is of all ends in the month, those marked in and out among them", async () => {
  const ended = (reasonCode: 38 | 41 | 45, startDate: string, endDate = "2020-09-30") => ({
    participations: [{ startDate, endDate, reasonCode }],
  });
  await stored("Fejl", ended(38, "2020-08-01"));
  await stored("Færdig", ended(41, "2020-08-01"));
  await stored("Ung", ended(45, "2020-09-30"));
  await fund.stand("2020-10-05");
  const { reasonCodes, participants, heldAtEnd } = (await figuresOf("2020-09", "teamLead")).figures;
  expect(reasonCodes.counts).toEqual({ 38: 1, 41: 1, 42: 0, 43: 0, 44: 0, 45: 1, 46: 0 });
  // In and out on one day is no participation (I-5).
  expect(participants.counts).toEqual({ continuing: expect.any(Number), ended: 2 });
  expect(heldAtEnd.counts).toMatchObject({ all: 0, lacking: 1 });
});

test("R12: the cases behind a figure page through all of it once; the authority gets numbers and no names", async () => {
  for (let at = 0; at < 120; at++)
    await stored(`Mange${at}`, { registrations: [{ registeredOn: addDays("2020-11-01", at % 5) }] });
  await fund.stand("2020-12-10");
  const seen: string[] = [];
  let after: FigureCasesInput["after"] = null;
  do {
    const page = await casesOf({ figure: "visitation", part: "missing", month: "2020-11", after }, "teamLead");
    seen.push(...page.rows.map(({ ref }) => ref));
    for (const { part, person: of } of page.rows)
      expect([part, of?.name.startsWith("Prøve Mange")]).toEqual(["missing", true]);
    after = page.next;
  } while (after);
  expect(seen).toHaveLength(120);
  expect(new Set(seen).size).toBe(120);
  const lead = await casesOf({ figure: "visitation", month: "2020-11" }, "teamLead");
  const reader = await casesOf({ figure: "visitation", month: "2020-11" }, "authorityReader");
  expect(JSON.stringify(reader)).not.toContain("Mange");
  expect(reader.rows.map(({ caseNumber }) => caseNumber)).toEqual(lead.rows.map(({ caseNumber }) => caseNumber));
  expect(reader.rows[0]!.caseNumber).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/);
  const { caseworkers, mayClose } = await figuresOf("2020-11", "authorityReader");
  expect([caseworkers, mayClose]).toEqual([[], false]);
});

test("R12: a closed month stands; what is corrected later is beside it, with the cases that made the difference", async () => {
  const { done, participant } = actsIn(fund);
  await fund.stand("2021-03-10");
  const memberId = await participant();
  await participant();
  const close = (month: string) => runFundAct(fund.open, closeMonth, { input: { month }, confirm: { hash: null } });
  // Not while it runs, its last day among it.
  await fund.stand("2021-03-31");
  await expect(close("2021-03")).rejects.toThrow("future");
  await fund.stand("2021-04-06");
  expect((await close("2021-03")).kind).toBe("done");
  expect(await close("2021-03")).toMatchObject({ kind: "conflict", plan: { conflict: { reason: "monthClosed" } } });
  const before = await figuresOf("2021-03", "teamLead");
  expect(before).toMatchObject({ closed: { closedOn: "2021-04-06" }, mayClose: false });
  for (const { counts, whenClosed, changed } of Object.values(before.figures))
    expect({ whenClosed, changed }).toEqual({ whenClosed: counts, changed: 0 });
  expect(before.figures.visitation.counts.inTime).toBe(2);

  // Registered in truth on 20 February: the deadline was 6 March, and the visitation of the 10th is late.
  await fund.stand("2021-04-08");
  const [registration] = await fund.ask<{ id: string }>(
    "select entity_id as id from registration where member_id = $1 and superseded_at is null",
    [memberId],
  );
  const correction = { registrationId: registration!.id, registeredOn: "2021-02-20", reason: "Typed wrongly." };
  await done(COMMANDS.correctRegistration, memberId, correction);
  const { visitation } = (await figuresOf("2021-03", "teamLead")).figures;
  expect(visitation).toMatchObject({
    whenClosed: { inTime: 2, late: 0 },
    counts: { inTime: 1, late: 1 },
    changed: 1,
  });
  // Narrowed, what stood then is read from the facts as they were known.
  const narrowed = await fund.inScope((tx) =>
    supervision(tx, person("teamLead"), {
      ...readSupervisionAddress({ month: "2021-03", municipality: "0101" }),
      exported: null,
    }),
  );
  expect(narrowed.figures.visitation).toMatchObject({ whenClosed: { inTime: 2 }, counts: { inTime: 1 }, changed: 1 });
  const { rows } = await casesOf({ figure: "visitation", month: "2021-03", changed: true }, "teamLead");
  expect(rows).toMatchObject([{ memberId, part: "late", partThen: "inTime", dueDay: "2021-03-06" }]);
  // And the stored figures are what the facts as known then still say.
  const [kept] = await fund.ask<{ n: string }>("select figures -> 'visitation' ->> 'inTime' as n from closed_month");
  expect(kept!.n).toBe("2");
  await expect(fund.inScope((tx) => tx.execute("update closed_month set figures = '{}'"))).rejects.toThrow();
});

test("R2.5a: the jobcenter is told on the day of the registration, later, or not yet", async () => {
  const { done, participantFrom } = actsIn(fund);
  await fund.stand("2021-05-03");
  const begins = () => participantFrom("2021-05-03");
  const ended = [await begins(), await begins(), await begins()];
  for (const memberId of ended)
    await done(COMMANDS.markOut, memberId, { reasonCode: 44, ground: "earlyEffort", reason: "Needs support early." });
  for (const [at, day] of [
    [0, "2021-05-03"],
    [1, "2021-05-05"],
  ] as const)
    await fund.ask("update outbox set state = 'delivered', delivered_at = $2 where member_id = $1", [
      ended[at],
      `${day}T21:30:00Z`,
    ]);
  await fund.stand("2021-05-10");
  const { handover } = (await figuresOf("2021-05", "teamLead")).figures;
  expect(handover).toEqual({
    counts: { atOnce: 1, later: 1, untold: 1 },
    typicalDays: 0,
    whenClosed: null,
    changed: 0,
  });
});

test("an address that cannot be read opens the figures as usual; a figure that there is not, nothing", () => {
  expect(readSupervisionAddress({ month: "2021-13", municipality: "9999", caseworker: "me" })).toEqual({
    month: null,
    municipality: null,
    caseworkerId: null,
  });
  expect(readFigureAddress("toString", {})).toBeNull();
  expect(readFigureAddress("visitation", { part: "held" })).toBeNull();
  expect(readFigureAddress("visitation", { part: "late", after: "x~y~z" })).toMatchObject({
    part: "late",
    after: null,
  });
});
