import { afterAll, beforeAll, expect, it } from "vitest";
import { servingPool, useDatabase } from "@/db/client";
import { freshDatabase, type TestDatabase } from "@/db/postgres/test-database";
import { inFund } from "@/db/scope";
import { sessionCookieName } from "@/server/identity/cookies";
import { createSession } from "@/server/identity/session";
import { idOf, storeCase, storeFund } from "@/server/queries/stored-case-fixture";
import { appRouter } from "../app-router";
import { createCallerFactory, requestContext } from "../trpc";

const TODAY = "2021-04-13";
const METTE = { id: idOf("mette"), name: "Mette Holm", initials: "MH" };
const JONAS = { id: idOf("jonas"), name: "Jonas Abildgaard", initials: "JA" };
const READER = { id: idOf("reader"), name: "Rita Læser", initials: "RL", roles: ["authorityReader"] };
const HANNE = { id: idOf("hanne"), name: "Hanne Fremmed", initials: "HF" };

let database: TestDatabase;
let close: () => Promise<void>;
let own: string;
let foreign: string;

/** The procedures as somebody signed in, from the application's own pages. */
async function callerAs(person: { id: string }, fundCode = "FOA") {
  const token = await createSession(servingPool(), { fundCode, userId: person.id, assurance: "substantial" }, null);
  const headers = new Headers({
    cookie: `${sessionCookieName()}=${token}`,
    origin: new URL(process.env.APP_ORIGIN ?? "http://localhost:3000").origin,
    "x-kontakt": "1",
  });
  return createCallerFactory(appRouter)(requestContext({ method: "POST", headers })).caseworker;
}

beforeAll(async () => {
  database = await freshDatabase();
  close = useDatabase(database.servingUrl);
  await storeFund(database.ownerUrl, { code: "FOA", name: "FOA", today: TODAY, people: [METTE, JONAS, READER] });
  await storeFund(database.ownerUrl, { code: "HK", name: "HK", today: TODAY, people: [HANNE] });
  const parts = { circumstances: [{}], registrations: [{ registeredOn: "2021-04-06" }], placements: [{}] };
  const about = { givenNames: "Bente", surname: "Prøve", birthDate: "1980-05-05", caseworkerId: null, parts };
  own = await inFund({ fundCode: "FOA" }, (tx) => storeCase(tx, "FOA", TODAY, about));
  foreign = await inFund({ fundCode: "HK" }, (tx) => storeCase(tx, "HK", TODAY, about));
});

afterAll(async () => {
  await close?.();
  await database?.drop();
});

const filters = { bucket: null, due: "any", sort: "due", after: null, before: null, counts: true } as const;

it("moves the cases that can be moved, and tells of each that cannot why", async () => {
  const mette = await callerAs(METTE);
  const nobody = idOf("nobody");
  const told = await mette.assign.many({ memberIds: [own, foreign, nobody], to: METTE.id });
  expect(told.moved).toEqual([own]);
  expect(told.failed).toEqual([
    { memberId: foreign, why: "notFound" },
    { memberId: nobody, why: "notFound" },
  ]);
  const mine = await mette.workList.list({ ...filters, who: "mine" });
  expect(mine.rows.length).toBeGreaterThan(0);
  expect(new Set(mine.rows.map(({ memberId }) => memberId))).toEqual(new Set([own]));
  // The counts have moved with the case.
  expect(mine.counts?.visitation).toBe(1);
  expect((await mette.workList.list({ ...filters, who: "unassigned" })).counts).toEqual({});
});

it("gives no case to somebody outside the fund", async () => {
  const told = await (await callerAs(METTE)).assign.many({ memberIds: [own], to: HANNE.id });
  expect(told).toEqual({ moved: [], failed: [{ memberId: own, why: "badInput" }] });
});

it("shows a case in short with its duties, and another fund's not at all", async () => {
  const mette = await callerAs(METTE);
  const brief = await mette.workList.brief({ memberId: own });
  expect(brief).toMatchObject({
    name: "Bente Prøve",
    today: TODAY,
    course: null,
    standing: { responsible: "undecided" },
  });
  expect(brief.duties.map(({ wording }) => wording)).toContain("visitation");
  await expect(mette.workList.brief({ memberId: foreign })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

it("keeps a view under its name for its owner alone", async () => {
  const [mette, jonas] = [await callerAs(METTE), await callerAs(JONAS)];
  const first = await mette.savedViews.keep({ name: " Vejledning ", query: "bucket=guidance" });
  const second = await mette.savedViews.keep({ name: "Vejledning", query: "bucket=guidance&who=all" });
  expect(second.id).toBe(first.id);
  expect((await mette.workList.frame()).views).toEqual([second]);
  expect(await jonas.savedViews.list()).toEqual([]);
  await expect(jonas.savedViews.forget({ id: first.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await mette.savedViews.forget({ id: first.id });
  expect(await mette.savedViews.list()).toEqual([]);
});

it("opens to no other role, and to nobody without a session", async () => {
  const reader = await callerAs(READER);
  await expect(reader.workList.list({ ...filters, who: "all" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(reader.assign.many({ memberIds: [own], to: null })).rejects.toMatchObject({ code: "FORBIDDEN" });
  const nobody = createCallerFactory(appRouter)(requestContext({ method: "GET", headers: new Headers() })).caseworker;
  await expect(nobody.workList.frame()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
});
