import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { FUND, KEYS, type TestFund, testFund } from "@/server/commands/test-fund";
import { decryptCpr } from "@/server/identity/cpr-cipher";
import { gatewayOf } from "../gateway";
import { type StartedSimulator, startSimulator } from "../simulator/simulator-fixture";
import { deliverOutbox } from "./deliver";
import { courierTo, deadlineSet, putInOutbox } from "./outbox-fixture";

let fund: TestFund;
let dfdg: StartedSimulator;
let courier: ReturnType<typeof courierTo>;
beforeAll(async () => {
  fund = await testFund();
  await fund.stand("2021-04-13");
  dfdg = await startSimulator();
  courier = courierTo(dfdg.url);
});
afterAll(async () => {
  courier.close();
  await dfdg.stop();
  await fund.leave();
});
afterEach(async () => {
  await dfdg.post("/control/faults", {});
});

const running = new AbortController().signal;
const deliver = (by = courier) => deliverOutbox(FUND, by, running);
const rowsOf = (memberId: string) =>
  fund.ask<{ state: string; attempts: number; last_error: string | null; id: string }>(
    "select id, state, attempts, last_error from outbox where member_id = $1 order by number",
    [memberId],
  );
const statesOf = async (memberId: string) => (await rowsOf(memberId)).map(({ state }) => state);
async function receivedOf(memberId: string): Promise<string[]> {
  const [row] = await fund.ask<{ cpr: Buffer }>("select cpr_ciphertext as cpr from member where id = $1", [memberId]);
  const civilRegistrationIdentifier = decryptCpr(row!.cpr, KEYS.encryption, memberId);
  const { body } = await dfdg.post("/control/received", { civilRegistrationIdentifier });
  return body.received.map(({ requestId }: { requestId: string }) => requestId);
}
const DAYS = ["2021-04-20", "2021-04-21", "2021-04-22", "2021-04-23"];
const fourMessages = () => DAYS.map(deadlineSet);

/** Delivers until nothing waits any more, or the tries are used up. */
async function drain(tries = 200): Promise<void> {
  for (let time = 0; time < tries; time++) {
    await deliver();
    const [row] = await fund.ask<{ waiting: string }>(
      `select count(*) as waiting from outbox o where state = 'waiting' and not exists (select 1 from outbox p
         where p.member_id = o.member_id and p.number < o.number and p.state = 'parked')`,
    );
    if (row!.waiting === "0") return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("a member's messages arrive in order, once each, and each says when it was told and how long that took", async () => {
  const memberId = await fund.newMember();
  const ids = await putInOutbox(fund, memberId, fourMessages());
  expect(await deliver()).toBe(4);
  expect(await receivedOf(memberId)).toEqual(ids);
  expect(await statesOf(memberId)).toEqual(["delivered", "delivered", "delivered", "delivered"]);
  const [row] = await fund.ask(
    "select delivered_at::date::text as told, arrived_at >= written_at as measured from outbox where id = $1",
    [ids[0]],
  );
  expect(row).toEqual({ told: "2021-04-13", measured: true });
  expect(await deliver()).toBe(0);
});

test("told as history: the day it was told on stays, and nothing is measured", async () => {
  const memberId = await fund.newMember();
  const [id] = await putInOutbox(fund, memberId, fourMessages().slice(0, 1));
  await fund.ask("update outbox set written_at = null, delivered_at = '2021-03-01T10:00:00Z' where id = $1", [id]);
  await deliver();
  const [row] = await fund.ask("select state, delivered_at::date::text as told, written_at from outbox where id = $1", [
    id,
  ]);
  expect(row).toEqual({ state: "delivered", told: "2021-03-01", written_at: null });
});

test("what does not get through is tried again after a pause, and what comes after it waits its turn", async () => {
  const memberId = await fund.newMember();
  const ids = await putInOutbox(fund, memberId, fourMessages());
  await dfdg.post("/control/faults", { busyTimes: 2 });
  const patient = courierTo(dfdg.url, { pauses: { first: 1_000, longest: 1_000 } });
  expect(await deliver(patient)).toBe(0);
  patient.close();
  expect(await rowsOf(memberId)).toMatchObject([
    { state: "waiting", attempts: 1, last_error: "503" },
    { state: "waiting", attempts: 0 },
    { state: "waiting", attempts: 0 },
    { state: "waiting", attempts: 0 },
  ]);
  await drain();
  expect(await receivedOf(memberId)).toEqual(ids);
  expect((await rowsOf(memberId))[0]).toMatchObject({ state: "delivered", attempts: 3, last_error: null });
});

test("an exchange that is not there, or takes too long, loses nothing", async () => {
  const memberId = await fund.newMember();
  const ids = await putInOutbox(fund, memberId, fourMessages());
  await dfdg.post("/control/faults", { down: true });
  await deliver();
  expect((await rowsOf(memberId))[0]).toMatchObject({ last_error: "unreachable" });
  await dfdg.post("/control/faults", { slowMs: 900 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await deliver();
  expect((await rowsOf(memberId))[0]).toMatchObject({ last_error: "timeout" });
  await dfdg.post("/control/faults", {});
  await drain();
  expect(await receivedOf(memberId)).toEqual(ids);
});

test("taken and never answered: told again under the same id, answered 412, and counted as told", async () => {
  const memberId = await fund.newMember();
  const ids = await putInOutbox(fund, memberId, fourMessages().slice(0, 2));
  await dfdg.post("/control/faults", { silentTimes: 1 });
  await drain();
  expect(await receivedOf(memberId)).toEqual(ids);
  expect((await rowsOf(memberId))[0]).toMatchObject({ state: "delivered", attempts: 2 });
});

test("refused for good: parked, the member's queue stands still, a duty tells of it, and other members' messages go on", async () => {
  const [refused, other] = [await fund.newMember(), await fund.newMember()];
  const [first] = await putInOutbox(fund, refused, fourMessages());
  await dfdg.post("/control/faults", { refuse: { code: "1010" } });
  await deliver();
  await putInOutbox(fund, other, fourMessages());
  await drain();
  expect(await statesOf(refused)).toEqual(["parked", "waiting", "waiting", "waiting"]);
  expect(await statesOf(other)).toEqual(["delivered", "delivered", "delivered", "delivered"]);
  expect(await receivedOf(refused)).toEqual([]);
  const troubles = await fund.ask(
    "select kind, about, detail from trouble where member_id = $1 and resolved_at is null",
    [refused],
  );
  expect(troubles).toEqual([
    { kind: "exchangeRefused", about: first, detail: { error: "1010", type: "deadline.set" } },
  ]);
  const duties = await fund.ask("select bucket from duty where member_id = $1 and wording = 'exchangeRefused'", [
    refused,
  ]);
  expect(duties).toEqual([{ bucket: "failed" }]);
});

test("a message that nothing can be sent from is parked with the fields that are wrong", async () => {
  const memberId = await fund.newMember();
  await putInOutbox(fund, memberId, [
    { type: "deadline.set", payload: { deadlineId: randomUUID(), deadline: "soon" } },
  ]);
  await deliver();
  const [row] = await fund.ask("select state, last_error, refused_fields from outbox where member_id = $1", [memberId]);
  expect(row).toEqual({ state: "parked", last_error: "unclear", refused_fields: ["deadline"] });
});

test("a CPR number that cannot be read is the key's fault: the message waits", async () => {
  const memberId = await fund.newMember();
  const ids = await putInOutbox(fund, memberId, fourMessages().slice(0, 1));
  const wrong = courierTo(dfdg.url, { cprKey: Buffer.alloc(32, 9) });
  await deliver(wrong);
  wrong.close();
  expect(await rowsOf(memberId)).toMatchObject([{ state: "waiting", last_error: "cprUnreadable" }]);
  await drain();
  expect(await receivedOf(memberId)).toEqual(ids);
});

test("a credential that the other side does not know is our own fault: nothing is parked, and all arrives with the right one", async () => {
  const guarded = await startSimulator({ credential: "the right one" });
  const [unknown, known] = ["another", "the right one"].map((credential) => courierTo(guarded.url, {}, credential));
  try {
    const memberId = await fund.newMember();
    await putInOutbox(fund, memberId, fourMessages());
    await deliver(unknown);
    expect((await rowsOf(memberId))[0]).toMatchObject({ state: "waiting", last_error: "401" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await deliver(known);
    expect(await statesOf(memberId)).toEqual(["delivered", "delivered", "delivered", "delivered"]);
  } finally {
    unknown!.close();
    known!.close();
    await guarded.stop();
  }
});

test("several workers at once: each message once, every member's in order", async () => {
  const members = await Promise.all(Array.from({ length: 12 }, () => fund.newMember()));
  const ids = await Promise.all(members.map((memberId) => putInOutbox(fund, memberId, fourMessages())));
  await Promise.all([deliver(), deliver(), deliver()]);
  await drain();
  for (const [at, memberId] of members.entries()) expect(await receivedOf(memberId)).toEqual(ids[at]);
  const [{ attempts }] = (await fund.ask<{ attempts: string }>(
    "select sum(attempts) as attempts from outbox where member_id = any($1)",
    [members],
  )) as [{ attempts: string }];
  // No message went out twice: a queue is one worker's at a time.
  expect(attempts).toBe("48");
});

test("a lower number that is committed late is not passed by: the next act waits for the case's lock", async () => {
  const memberId = await fund.newMember();
  let locked = () => {};
  const isLocked = new Promise<void>((resolve) => {
    locked = resolve;
  });
  const early = fund.inScope(async (tx) => {
    await tx.execute(`select 1 from member where id = '${memberId}' for update`);
    locked();
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  await isLocked;
  const late = putInOutbox(fund, memberId, fourMessages());
  expect(await deliver()).toBe(0);
  await early;
  const ids = await late;
  await drain();
  expect(await receivedOf(memberId)).toEqual(ids);
});

test("a stop asked for ends the work after what is under way", async () => {
  const memberId = await fund.newMember();
  await putInOutbox(fund, memberId, fourMessages());
  const stop = new AbortController();
  stop.abort();
  expect(await deliverOutbox(FUND, courier, stop.signal)).toBe(0);
  await drain();
});

test("without an address nothing is sent", () => {
  expect(gatewayOf({})).toBeNull();
});

test("nothing that is told of a failure names a person", async () => {
  const rows = await fund.ask<{ line: string }>(
    "select concat(last_error, refused_fields, payload) as line from outbox",
  );
  for (const { line } of rows) expect(line).not.toMatch(/\b\d{6}-?\d{4}\b/);
});
