import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inventedCpr } from "@/db/seed/invented-cpr";
import { KEYS, type TestFund, testFund } from "@/server/commands/test-fund";
import { newSessionToken, tokenHash } from "@/server/identity/session";
import { requestContext, router } from "../trpc";
import { actsRouter } from "./acts";

let fund: TestFund;
let cookie: string;
const acts = router({ acts: actsRouter });

beforeAll(async () => {
  process.env.CPR_HASH_KEY = KEYS.hash.toString("base64");
  process.env.CPR_ENCRYPTION_KEY = KEYS.encryption.toString("base64");
  fund = await testFund();
  const token = newSessionToken();
  await fund.ask("select create_session($1, 'FOA', $2, 'substantial', null)", [tokenHash(token), fund.caseworkerId]);
  cookie = `kontakt_session=${token}`;
});
afterAll(() => fund.leave());

type Answer = { status: number; data: Record<string, never>; error: { message: string; data: Record<string, never> } };

async function ask(path: string, input: unknown, headers: Record<string, string> = { cookie }): Promise<Answer> {
  const request = new Request(`http://localhost:3000/api/trpc/acts.${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: "http://localhost:3000", "x-kontakt": "1", ...headers },
    body: JSON.stringify(input),
  });
  const response = await fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: acts,
    createContext: ({ req }) => requestContext(req),
  });
  const body = await response.json();
  return { status: response.status, data: body.result?.data, error: body.error };
}

const person = (place: number) => ({
  cpr: inventedCpr("1985-05-05", place, "male"),
  givenNames: "Ib",
  surname: "Prøve",
  circumstances: { municipalityCode: "0101", insurance: "fullTime", hasVocationalEducation: true },
});

test("R2.2a: an act is previewed, confirmed as previewed, and refused with its ground and words to come", async () => {
  await fund.stand("2021-03-02");
  const { data: made } = await ask("createMember", person(700));
  const { memberId } = made as unknown as { memberId: string };
  const input = { registeredOn: "2021-03-01" };
  const seen = await ask("registerUnemployment.preview", { memberId, input });
  expect(seen).toMatchObject({ status: 200, data: { kind: "preview", version: 1 } });
  expect((await fund.ask("select 1 as one from registration where member_id = $1", [memberId])).length).toBe(0);
  const { hash, version } = seen.data as unknown as { hash: string; version: number };
  const done = await ask("registerUnemployment.confirm", { memberId, input, hash, seen: version });
  expect(done).toMatchObject({ status: 200, data: { kind: "done", version: 2 } });
  const twice = await ask("registerUnemployment.confirm", { memberId, input, hash, seen: version });
  expect(twice.status).toBe(422);
  expect(twice.error.data).toMatchObject({
    refusal: { answers: [{ outcome: "refused", grounds: [{ rule: "R2.2a", reason: "alreadyRegistered" }] }] },
  });
});

test("bad input is a 400 with the field's path, whether the schema, the day or the case tells", async () => {
  await fund.stand("2021-03-02");
  const memberId = await fund.newMember();
  const fields = async (path: string, input: unknown) => {
    const { status, error } = await ask(path, input);
    return [status, ((error.data as { fields?: { path: string }[] }).fields ?? []).map((field) => field.path)];
  };
  const step = (input: unknown) => ({ memberId, input });
  expect(await fields("registerUnemployment.preview", step({ registeredOn: "2021-02-30" }))).toEqual([
    400,
    ["input.registeredOn"],
  ]);
  expect(await fields("registerUnemployment.preview", step({ registeredOn: "2021-03-03" }))).toEqual([
    400,
    ["input.registeredOn"],
  ]);
  expect(await fields("enterHours.preview", step({ month: "2021-03", hours: 1.234 }))).toEqual([400, ["input.hours"]]);
  expect(await fields("enterHours.preview", step({ month: "2021-03", hours: -1 }))).toEqual([400, ["input.hours"]]);
  expect(
    await fields(
      "changeCircumstances.preview",
      step({ appliesOn: "2021-03-01", municipalityCode: "9999", insurance: "fullTime" }),
    ),
  ).toEqual([400, ["input.municipalityCode"]]);
  expect(
    await fields("registerReducedEffort.preview", step({ from: "2021-03-09", to: "2021-03-08", dutiesKept: false })),
  ).toEqual([400, ["input.to"]]);
  expect(await fields("withdrawDeadline.preview", step({ deadlineId: memberId, reason: "x" }))).toEqual([
    400,
    ["input.deadlineId"],
  ]);
  expect(
    await fields("registerUnemployment.preview", { memberId: "1", input: { registeredOn: "2021-03-01" } }),
  ).toEqual([400, ["memberId"]]);
  expect(await fields("createMember", { ...person(701), cpr: "3113851234" })).toEqual([400, ["cpr"]]);
});

test("another fund's case is not found, and nobody acts without being signed in", async () => {
  await fund.stand("2021-03-02");
  await fund.ask(
    `insert into member (fund_code, id, given_names, surname, birth_date, cpr_ciphertext, cpr_hash, created_at)
     values ('HK', '11111111-1111-4111-8111-111111111111', 'A', 'B', '1980-01-01', '\\x01', '\\x02', now())`,
  );
  const input = { memberId: "11111111-1111-4111-8111-111111111111", input: { registeredOn: "2021-03-01" } };
  expect((await ask("registerUnemployment.preview", input)).status).toBe(404);
  expect((await ask("registerUnemployment.preview", input, {})).status).toBe(401);
  expect((await ask("revealCpr", { memberId: input.memberId })).status).toBe(404);
  expect((await ask("writeNote", { memberId: input.memberId, body: "x" })).status).toBe(404);
});

test("a person the fund has already, and a time over another, are conflicts that say so", async () => {
  await fund.stand("2021-03-02");
  expect((await ask("createMember", person(702))).status).toBe(200);
  const twice = await ask("createMember", person(702));
  expect(twice).toMatchObject({ status: 409, error: { data: { conflict: { conflict: { reason: "memberExists" } } } } });
  const times = { times: [{ on: "2021-03-09", start: "10:00", end: "11:00" }], form: "video" };
  const { data } = await ask("openTimes.preview", { input: times });
  const { hash } = data as unknown as { hash: string };
  expect((await ask("openTimes.confirm", { input: times, hash })).status).toBe(200);
  expect(await ask("openTimes.preview", { input: times })).toMatchObject({
    status: 409,
    error: { data: { conflict: { conflict: { reason: "timeOverlaps", facts: { on: "2021-03-09" } } } } },
  });
});

test("many cases are handed over at once, and a CPR number is shown", async () => {
  await fund.stand("2021-03-02");
  const memberId = await fund.newMember();
  const told = await ask("assignCases", { memberIds: [memberId], caseworkerId: fund.colleagueId });
  expect(told).toMatchObject({ status: 200, data: [{ memberId, kind: "done" }] });
  expect((await ask("revealCpr", { memberId })).data).toMatchObject({ cpr: expect.stringMatching(/^050585-\d{4}$/) });
});
