import { randomUUID } from "node:crypto";
import fs from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type StartedSimulator, startSimulator } from "./simulator-fixture";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kontakt-dfdg-"));
let dfdg: StartedSimulator;
/** The fund's side: what it was told, and how it answers. */
const told: { path: string; authorization: string; body: Record<string, unknown> }[] = [];
const answerWith = 202;
const fund = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  told.push({ path: request.url!, authorization: request.headers.authorization!, body: JSON.parse(body) });
  response.writeHead(answerWith).end();
});
beforeAll(async () => {
  await new Promise<void>((resolve) => fund.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(fund.address() as AddressInfo).port}`;
  dfdg = await startSimulator({ origin, file: path.join(folder, "dfdg.jsonl") });
});
afterAll(async () => {
  await dfdg.stop();
  fund.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const marking = (changes: object = {}) => ({
  fravaerId: randomUUID(),
  fravaerType: 75,
  startDato: "2021-03-01",
  slutDato: null as string | null,
  fravaersAfslutningsAarsag: null as number | null,
  fravaersKommentar: null as string | null,
  anmeldelsesDato: "2021-03-02",
  ...changes,
});
const interview = (changes: object = {}) => ({
  samtaleId: randomUUID(),
  samtaleTyper: [7],
  dato: "2021-04-20",
  startTidspunkt: "2021-04-20T08:00:00+00:00",
  slutTidspunkt: "2021-04-20T08:45:00+00:00",
  form: "fremmoede",
  sted: "Staunings Plads 1",
  ...changes,
});
const message = (cpr: string, type: string, payload: object, code = "FOA") => ({
  activeOrganisation: { type: "unemploymentFund", code },
  requestUserMetadata: { fullName: "Mette Holm", type: "caseworker" },
  civilRegistrationIdentifier: cpr,
  type,
  payload,
  occurredAt: "2021-04-13T09:00:00+00:00",
});
let numbers = 0;
/** A number that nobody has used here. */
const newCpr = () => `010180${String(1000 + ++numbers)}`;
const send = (cpr: string, type: string, payload: object, { id = randomUUID() as string, code = "FOA" } = {}) =>
  dfdg.post("/v1/messages", message(cpr, type, payload, code), { "x-requestid": id });

test("a message is taken once: its repeat is answered 412 and changes nothing, whatever it says", async () => {
  const cpr = newCpr();
  const id = randomUUID();
  expect((await send(cpr, "marking.started", marking(), { id })).status).toBe(201);
  expect((await send(cpr, "marking.started", marking({ startDato: "2021-02-01" }), { id })).status).toBe(412);
  expect((await dfdg.post("/control/received", { civilRegistrationIdentifier: cpr })).body.received).toHaveLength(1);
});

test("a request id is at most 46 characters and never missing", async () => {
  expect((await send(newCpr(), "marking.started", marking(), { id: "a".repeat(46) })).status).toBe(201);
  for (const id of ["a".repeat(47), ""]) {
    const { status, body } = await send(newCpr(), "marking.started", marking(), { id });
    expect([status, body.code, body.fields]).toEqual([400, "invalid", ["x-requestId"]]);
  }
});

test("what the authority refuses is refused with its code", async () => {
  const cpr = newCpr();
  const known = marking();
  await send(cpr, "marking.started", known);
  const codeOf = async (...sent: Parameters<typeof send>) => (await send(...sent)).body.code ?? "taken";
  expect(await codeOf("3213801234", "marking.started", marking())).toBe("1001");
  expect(await codeOf("0113801234", "marking.started", marking())).toBe("1001");
  expect(await codeOf(newCpr(), "marking.ended", marking({ overdragelse: null }))).toBe("invalid");
  const backwards = { slutDato: "2021-02-28", fravaersAfslutningsAarsag: 44, overdragelse: null };
  expect(await codeOf(cpr, "marking.ended", { ...known, ...backwards })).toBe("1003");
  expect(await codeOf(cpr, "marking.ended", { ...known, ...backwards, slutDato: "2021-03-01" })).toBe("taken");
  expect(await codeOf(cpr, "marking.started", known)).toBe("4977");
  expect(await codeOf(cpr, "marking.corrected", known, { code: "HK" })).toBe("4575");
  expect(await codeOf(cpr, "marking.corrected", { ...known, fravaersKommentar: "a".repeat(1500) })).toBe("taken");
  expect(await codeOf(cpr, "marking.corrected", { ...known, fravaersKommentar: "a".repeat(1501) })).toBe(
    "commentTooLong",
  );
  expect(await codeOf(cpr, "nothing.known", known)).toBe("invalid");
  await dfdg.post("/control/persons", { civilRegistrationIdentifier: cpr, unknown: true });
  expect(await codeOf(cpr, "marking.corrected", known)).toBe("1010");
  await dfdg.post("/control/persons", { civilRegistrationIdentifier: cpr, unknown: false, deceased: true });
  expect(await codeOf(cpr, "deadline.set", { fristId: randomUUID(), frist: "2021-05-01" })).toBe("4405");
  expect(await codeOf(cpr, "marking.corrected", known)).toBe("taken");
});

test("two interviews at the same time are one too many, until the first is off; at different times of a day both stand", async () => {
  const cpr = newCpr();
  const first = interview();
  const codeOf = async (type: string, payload: object) => (await send(cpr, type, payload)).body.code ?? "taken";
  expect(await codeOf("interview.booked", first)).toBe("taken");
  expect(await codeOf("interview.summoned", { ...interview({ samtaleTyper: [10] }), jobcenter: null })).toBe(
    "sameInterview",
  );
  const later = { startTidspunkt: "2021-04-20T09:00:00+00:00", slutTidspunkt: "2021-04-20T09:45:00+00:00" };
  expect(await codeOf("interview.summoned", { ...interview({ samtaleTyper: [10], ...later }), jobcenter: null })).toBe(
    "taken",
  );
  expect(await codeOf("interview.held", { ...first, jobcenterDeltog: null })).toBe("taken");
  expect(await codeOf("interview.cancelled", first)).toBe("taken");
  expect(await codeOf("interview.booked", interview())).toBe("taken");
});

test("a month's hours are corrected only with a comment and a start date", async () => {
  const cpr = newCpr();
  const month = { maaned: "2021-03", timer: 100.25, rettelse: null as object | null };
  const codeOf = async (payload: object) => (await send(cpr, "benefitHours.registered", payload)).body.code ?? "taken";
  expect(await codeOf(month)).toBe("taken");
  expect(await codeOf({ ...month, timer: 90 })).toBe("correctionIncomplete");
  expect(await codeOf({ ...month, timer: 90.255, rettelse: { kommentar: "Rettet.", startDato: "2021-03-01" } })).toBe(
    "invalid",
  );
  expect(await codeOf({ ...month, timer: 90, rettelse: { kommentar: "Rettet.", startDato: "2021-03-01" } })).toBe(
    "taken",
  );
});

test("what it holds adds up from what it was told, on the fund's own day, and is told to that fund alone", async () => {
  const cpr = newCpr();
  const [started, booked] = [marking(), interview()];
  const deadline = { fristId: randomUUID(), frist: "2021-04-13" };
  await send(cpr, "marking.started", started);
  await send(cpr, "interview.booked", booked);
  await send(cpr, "deadline.set", deadline);
  await send(cpr, "holiday.registered", marking({ fravaerType: 10, slutDato: "2021-03-03", bortfaldet: false }));
  const search = async (fundCode: string) =>
    (await dfdg.post("/v1/holdings/search", { fundCode, civilRegistrationIdentifiers: [cpr] })).body.persons[0];
  expect(await search("FOA")).toMatchObject({
    civilRegistrationIdentifier: cpr,
    known: true,
    markings: [{ id: started.fravaerId, start: "2021-03-01", end: null, code: null }],
    deadline: { id: deadline.fristId, deadline: "2021-04-13" },
    interviews: [{ id: booked.samtaleId, typeIds: [7], on: "2021-04-20" }],
    holidays: [{ from: "2021-03-01", to: "2021-03-03" }],
  });
  expect(await search("HK")).toMatchObject({ known: false, markings: [], deadline: null });
});

test("a notification goes to the fund with the token, and a hand-over is acknowledged by itself", async () => {
  const cpr = newCpr();
  const { body } = await dfdg.post("/control/notifications", {
    type: "jobseeker.registered",
    fundCode: "FOA",
    civilRegistrationIdentifier: cpr,
    payload: { registeredOn: "2021-04-12" },
  });
  expect(body.status).toBe(202);
  expect(told.at(-1)).toMatchObject({
    path: "/api/exchange/notifications",
    authorization: "Bearer notification-token",
    body: { id: body.id, type: "jobseeker.registered", fundCode: "FOA", civilRegistrationIdentifier: cpr },
  });
  const id = randomUUID();
  const ended = { slutDato: "2021-04-13", fravaersAfslutningsAarsag: 44, overdragelse: null };
  await send(cpr, "marking.ended", marking(ended), { id });
  await expect
    .poll(() => told.find(({ body: { payload } }) => (payload as { requestId?: string }).requestId === id)?.body.type, {
      timeout: 10_000,
    })
    .toBe("handover.acknowledged");
});

test("faults: refused with a code once, busy, and taken without an answer", async () => {
  const cpr = newCpr();
  await dfdg.post("/control/faults", { refuse: { code: "1010" }, busyTimes: 1, silentTimes: 1 });
  const id = randomUUID();
  const sent = () => send(cpr, "marking.started", marking(), { id });
  expect((await sent()).status).toBe(503);
  expect((await sent()).body.code).toBe("1010");
  const unanswered = fetch(`${dfdg.url}/v1/messages`, {
    method: "POST",
    headers: { "x-requestid": id },
    body: JSON.stringify(message(cpr, "marking.started", marking())),
    signal: AbortSignal.timeout(300),
  });
  await expect(unanswered).rejects.toThrow();
  expect((await sent()).status).toBe(412);
  await dfdg.post("/control/faults", { down: true });
  await expect(sent()).rejects.toThrow();
  await dfdg.post("/control/faults", {});
  expect((await sent()).status).toBe(412);
});

test("a restart keeps what was received; a line that was cut off is nothing", async () => {
  const file = path.join(folder, "restart.jsonl");
  const first = await startSimulator({ file });
  const cpr = newCpr();
  await first.post("/v1/messages", message(cpr, "marking.started", marking()), { "x-requestid": "kept" });
  await first.stop();
  fs.appendFileSync(file, '{"kind":"rece');
  const second = await startSimulator({ file });
  expect(second.register.receivedAs("kept")?.message.civilRegistrationIdentifier).toBe(cpr);
  expect(second.register.receivedCount).toBe(1);
  await second.stop();
});

test("another site's page in this machine's browser is turned away, and so is a name that only leads here", async () => {
  const crossSite = await dfdg.post("/faults", {}, { origin: "https://example.org" });
  expect(crossSite.status).toBe(403);
  expect((await dfdg.post("/control/faults", {}, { origin: dfdg.url })).status).toBe(200);
});

test("with a credential nobody else is let in", async () => {
  const guarded = await startSimulator({ credential: "secret" });
  const sent = (headers: Record<string, string>) =>
    guarded.post("/v1/messages", message(newCpr(), "marking.started", marking()), {
      "x-requestid": randomUUID(),
      ...headers,
    });
  expect((await sent({})).status).toBe(401);
  expect((await sent({ authorization: "Bearer secret" })).status).toBe(201);
  await guarded.stop();
});

test("the pages say that they are simulated, escape what they are given, and keep CPR numbers out of addresses", async () => {
  const found = await fetch(`${dfdg.url}/find`, {
    method: "POST",
    body: new URLSearchParams({ cpr: "020280-1234" }),
    redirect: "manual",
  });
  const address = found.headers.get("location")!;
  expect(address).toMatch(/^\/persons\/\d+$/);
  const page = async (at: string) => await (await fetch(dfdg.url + at)).text();
  await send("0202801234", "jobGoal.approved", { jobmaalId: randomUUID(), titel: "<b>Kok</b>", sigte: "other" });
  expect(await page(address)).toContain("&lt;b&gt;Kok&lt;/b&gt;");
  for (const at of ["/", "/?lang=en", address, `${address}?lang=en`]) expect(await page(at)).toContain("Simulator");
  expect((await fetch(`${dfdg.url}/persons/999999`)).status).toBe(404);
});
