import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { servingPool, transactionBegunBy } from "@/db/client";
import { hashCpr } from "@/server/identity/cpr-hash";
import type { SignedIn } from "@/server/identity/roles";
import { actFor, beginSignedIn, createSession, enterSession } from "@/server/identity/session";
import { inbox } from "@/server/queries/inbox";
import { memberContact } from "@/server/queries/member-contact";
import { memberRepresentation } from "@/server/queries/member-representation";
import { type OpenScope, OWN_CASE, runCommand } from "./kernel/run-command";
import { endRepresentation, nameRepresentative } from "./name-representative";
import { type TestFund, testFund } from "./test-fund";
import { writeToFund } from "./write-to-fund";

/** One member lets another act for them, on a real database and through real sessions. */
const KEY = Buffer.alloc(32, 9);
const [MARIANNE, RASMUS, OLE] = ["010160-1234", "020260-1234", "030360-1234"] as const;
let fund: TestFund;
let CASEWORKER: SignedIn;
const people = new Map<string, { memberId: string; token: string }>();

async function signedUp(cpr: string, name: string): Promise<void> {
  const memberId = await fund.newMember();
  const userId = crypto.randomUUID();
  const [given, surname] = name.split(" ");
  await fund.ask("update member set cpr_hash = $2, given_names = $3, surname = $4 where id = $1", [
    memberId,
    hashCpr(cpr.replace("-", ""), KEY),
    given,
    surname,
  ]);
  await fund.ask(
    "insert into app_user (fund_code, id, kind, name, initials, member_id) values ('FOA', $1, 'member', $2, 'XX', $3)",
    [userId, name, memberId],
  );
  const token = await createSession(servingPool(), { fundCode: "FOA", userId, assurance: "high" }, null);
  people.set(cpr, { memberId, token: token! });
}

beforeAll(async () => {
  fund = await testFund();
  await fund.stand("2021-04-13", "10:00");
  CASEWORKER = { userId: fund.caseworkerId, name: "Mette", fundCode: "FOA" } as SignedIn;
  await signedUp(MARIANNE, "Marianne Møller");
  await signedUp(RASMUS, "Rasmus Ravn");
  await signedUp(OLE, "Ole Olsen");
});
afterAll(() => fund?.leave());

const of = (cpr: string) => people.get(cpr)!;
/** A transaction as the session opens it. */
const as = <T>(cpr: string, work: (tx: Parameters<Parameters<OpenScope>[0]>[0], person: SignedIn) => Promise<T>) =>
  transactionBegunBy(
    (connection) => beginSignedIn(connection, of(cpr).token),
    (tx, person) => work(tx, person!),
  );
const openAs =
  (cpr: string): OpenScope =>
  (work) =>
    as(cpr, (tx, { userId, name, memberId, fundCode }) =>
      work(tx, { userId, name, kind: "member", memberId }, fundCode),
    );
const who = (cpr: string) => enterSession(servingPool(), of(cpr).token);
const switchTo = (cpr: string, memberId: string | null) => as(cpr, (tx) => actFor(tx, of(cpr).token, memberId));
const lets = async (whose: string, by: string, name: string) =>
  (await nameRepresentative(openAs(whose), { name, cpr: by }, KEY))!.id;

describe("a representative", () => {
  test("acts in the other's case under a name that says both, and in nobody else's", async () => {
    expect(await switchTo(RASMUS, of(MARIANNE).memberId)).toBe(false);
    await lets(MARIANNE, RASMUS, "Min nabo Rasmus");
    expect(await as(RASMUS, memberRepresentation)).toMatchObject({
      given: [],
      mayActFor: [{ memberId: of(MARIANNE).memberId, name: "Marianne Møller" }],
      actingFor: null,
    });
    expect(await switchTo(RASMUS, of(OLE).memberId)).toBe(false);
    expect(await switchTo(OLE, of(MARIANNE).memberId)).toBe(false);
    expect((await who(RASMUS))?.memberId).toBe(of(RASMUS).memberId);

    expect(await switchTo(RASMUS, of(MARIANNE).memberId)).toBe(true);
    expect(await who(RASMUS)).toMatchObject({
      memberId: of(MARIANNE).memberId,
      name: "Rasmus Ravn (for Marianne Møller)",
    });
    expect((await as(RASMUS, memberContact))?.name).toBe("Marianne Møller");
    const input = writeToFund.input.parse({ text: "Jeg skriver for Marianne." });
    const told = await runCommand(openAs(RASMUS), writeToFund, { memberId: OWN_CASE, input, confirm: { hash: null } });
    expect(told.kind).toBe("done");
    const name = "Rasmus Ravn (for Marianne Møller)";
    const inScope = await fund.inScope((tx) => inbox(tx, CASEWORKER, { who: "all", after: null }));
    expect(inScope.rows).toMatchObject([{ text: "Jeg skriver for Marianne.", representative: "Rasmus Ravn" }]);
    const of_ = [of(MARIANNE).memberId, "writeToFund"];
    expect(await fund.ask("select actor_name from audit where member_id = $1 and what = $2", of_)).toEqual([
      { actor_name: name },
    ]);
    expect(await fund.ask("select actor_name from decision where member_id = $1 and command = $2", of_)).toEqual([
      { actor_name: name },
    ]);
  });

  test("may not let others act, nor end what was granted, in the other's name", async () => {
    const before = await fund.ask("select count(*) from representation where ended_at is null");
    expect(await nameRepresentative(openAs(RASMUS), { name: "Ole", cpr: OLE }, KEY)).toBeNull();
    const [granted] = await fund.ask<{ id: string }>("select id from representation");
    expect(await endRepresentation(openAs(RASMUS), { id: granted!.id })).toBeNull();
    expect(await fund.ask("select count(*) from representation where ended_at is null")).toEqual(before);
  });

  test("is back in their own case with the next request after it was ended, and cannot return", async () => {
    const { given } = (await as(MARIANNE, memberRepresentation))!;
    expect(given.map(({ name }) => name)).toEqual(["Min nabo Rasmus"]);
    expect((await who(RASMUS))?.memberId).toBe(of(MARIANNE).memberId);
    expect(await endRepresentation(openAs(OLE), { id: given[0]!.id })).toBeNull();
    expect(await endRepresentation(openAs(MARIANNE), { id: given[0]!.id })).toEqual({ id: given[0]!.id });
    expect(await who(RASMUS)).toMatchObject({ memberId: of(RASMUS).memberId, name: "Rasmus Ravn" });
    expect(await switchTo(RASMUS, of(MARIANNE).memberId)).toBe(false);
    expect((await as(MARIANNE, memberRepresentation))?.given).toEqual([]);
  });

  test("can go back to their own case, and sees their own again", async () => {
    const id = await lets(MARIANNE, RASMUS, "Rasmus");
    expect(await switchTo(RASMUS, of(MARIANNE).memberId)).toBe(true);
    expect(await switchTo(RASMUS, null)).toBe(true);
    expect((await who(RASMUS))?.memberId).toBe(of(RASMUS).memberId);
    await endRepresentation(openAs(MARIANNE), { id });
  });
});

test("naming the same person again keeps one; oneself is refused; no number is kept or logged in the clear", async () => {
  const id = await lets(MARIANNE, OLE, "Ole");
  expect(await lets(MARIANNE, OLE, "Onkel Ole")).toBe(id);
  expect((await as(MARIANNE, memberRepresentation))?.given).toMatchObject([{ id, name: "Onkel Ole" }]);
  await expect(nameRepresentative(openAs(MARIANNE), { name: "Mig", cpr: MARIANNE }, KEY)).rejects.toThrow(/ownCpr/);
  const rows = JSON.stringify([
    await fund.ask("select * from audit"),
    await fund.ask("select * from representation"),
    await fund.ask("select input from decision"),
  ]);
  expect(rows).not.toMatch(/030360-?1234/u);
});
