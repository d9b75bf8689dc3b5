import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FindingWords } from "@/server/queries/month-findings";
import { OWN_PAGE } from "@/server/routers/http-call-fixture";
import { type Caller, type TwoFunds, twoFunds } from "@/server/routers/two-funds-fixture";
import { receiveMonth, sendFindings, sendMonth } from "./month-requests";
import { fundOfToken } from "./service-tokens";
import { turnMonths } from "./turn-months";

const TOKEN = "a-token-of-the-paying-system";
const digest = createHash("sha256").update(TOKEN).digest("hex");
const bearer = { authorization: `Bearer ${TOKEN}` };

let funds: TwoFunds;
beforeAll(async () => {
  process.env.MONTHS_API_TOKENS = `FOA=${digest}`;
  funds = await twoFunds();
});
afterAll(async () => {
  delete process.env.MONTHS_API_TOKENS;
  await funds?.leave();
});

const cookieOf = (caller: Caller) => ({ cookie: funds.cookieOf(caller, "caseworker") ?? "" });
const post = (body: string, headers: Record<string, string>) =>
  receiveMonth(new Request("http://localhost:3000/api/months", { method: "POST", body, headers }));
const ask = (headers: Record<string, string>) => new Request("http://localhost:3000/api/months/x", { headers });
const abandonAll = () => funds.asOwner("update month_import set state = 'abandoned' where state <> 'done'");
const WORDS = {
  line: "Linje",
  column: "Kolonne",
  why: "Hvorfor",
  found: "Fundet",
  columns: { cpr: "CPR", month: "Måned", hours: "Timer", row: "Række" },
  reasons: { hours: "Ikke et tal", missing: "Mangler", cpr: "Ikke ti cifre" },
} as FindingWords;

test("a team lead and an administrator bring a file in; a caseworker, a member and nobody do not", async () => {
  for (const [caller, status] of [
    ["teamLead", 201],
    ["administrator", 201],
    ["caseworker", 403],
    ["authorityReader", 403],
    ["member", 403],
    ["expired", 401],
    ["unknown", 401],
  ] as const) {
    const answer = await post("0101901234;2021-03;1\n", { ...OWN_PAGE, ...cookieOf(caller) });
    expect([caller, answer.status]).toEqual([caller, status]);
    await abandonAll();
  }
  // Another site's page, in the name of somebody signed in.
  expect((await post("x", { ...cookieOf("teamLead") })).status).toBe(403);
  expect((await post("x", { ...OWN_PAGE, origin: "https://evil.example", ...cookieOf("teamLead") })).status).toBe(403);
});

test("the paying system brings a file in with its credential, and sees how far it is; another fund does not", async () => {
  const answer = await post(`${funds.own.cpr};2021-03;100,5\n`, bearer);
  expect(answer.status).toBe(201);
  const { id } = (await answer.json()) as { id: string };
  expect((await post("x", bearer)).status).toBe(409);
  await turnMonths("FOA");
  const seen = await sendMonth(ask(bearer), id);
  expect(await seen.json()).toMatchObject({ state: "ready", source: "api", rows: 1, receivedByName: "API" });
  expect(seen.headers.get("cache-control")).toBe("private, no-store");
  expect((await sendMonth(ask(cookieOf("caseworker")), id)).status).toBe(200);
  expect((await sendMonth(ask(cookieOf("stranger")), id)).status).toBe(404);
  expect((await sendMonth(ask(cookieOf("member")), id)).status).toBe(403);
  expect((await sendMonth(ask({}), id)).status).toBe(401);
  expect((await sendMonth(ask(bearer), "no-id")).status).toBe(404);
  await abandonAll();
});

test("an upload whose process has died is given up by the night, its pieces are gone, and another file may come", async () => {
  for (const [id, minutes] of [
    ["00000000-0000-4000-8000-000000000001", 1],
    ["00000000-0000-4000-8000-000000000002", 3],
  ] as const) {
    await funds.asOwner(`insert into month_import (fund_code, id, state, source, received_by_name, received_at, touched_at)
      values ('FOA', '${id}', 'receiving', 'page', 'Lone', now(), clock_timestamp() - interval '${minutes} minutes')`);
    await funds.asOwner(`insert into month_import_piece values ('FOA', '${id}', 0, 'x')`);
    await turnMonths("FOA");
    const rows = await funds.asOwner(`select state,
      (select count(*)::int from month_import_piece where import_id = i.id) as pieces from month_import i where id = '${id}'`);
    expect(rows).toEqual([minutes < 2 ? { state: "receiving", pieces: 1 } : { state: "abandoned", pieces: 0 }]);
    await abandonAll();
  }
});

test("a wrong credential opens nothing, whatever else the request carries", async () => {
  for (const authorization of [
    "Bearer wrong-token-of-the-right-length",
    "Bearer",
    `Basic ${TOKEN}`,
    `Bearer ${digest}`,
  ])
    expect((await post("x", { ...OWN_PAGE, ...cookieOf("teamLead"), authorization })).status).toBe(401);
  const headers = new Headers(bearer);
  expect(fundOfToken(headers, "")).toBeNull();
  expect(fundOfToken(headers, `HK=${"0".repeat(64)}, FOA=${digest}`)).toBe("FOA");
  expect(() => fundOfToken(headers, `FOA=${TOKEN}`)).toThrow(/^MONTHS_API_TOKENS/u);
});

test("what is too big or empty is said so", async () => {
  const big = await post("x", { ...bearer, "content-length": String(20 * 1024 * 1024) });
  expect([big.status, await big.json()]).toEqual([413, { problem: "tooBig" }]);
  const empty = await post("", bearer);
  expect([empty.status, await empty.json()]).toEqual([400, { problem: "empty" }]);
});

test("the rows with something wrong, as a file: no formula runs in it, and no CPR number stands in it", async () => {
  const rows = [`${funds.own.cpr};2021-03;=HYPERLINK("x")`, `2021-03;${funds.own.cpr};1`, `${funds.own.cpr};2021-03;`];
  const answer = await post(`${rows.join("\n")}\n`, bearer);
  const { id } = (await answer.json()) as { id: string };
  await turnMonths("FOA");
  const sent = await sendFindings(ask(bearer), id, WORDS);
  expect(sent.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const text = await sent.text();
  expect(text.split("\r\n")[1]).toBe(`"1";"Timer";"Ikke et tal";"'=HYPERLINK(x)"`);
  expect(text.split("\r\n")).toHaveLength(5);
  expect(text).not.toContain(funds.own.cpr);
  expect((await sendFindings(ask(cookieOf("stranger")), id, WORDS)).status).toBe(404);
});
