import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cprOf, type InboundFund, inboundFund } from "./inbound-fixture";

let world: InboundFund;
beforeAll(async () => {
  world = await inboundFund();
  await world.fund.stand("2021-03-10");
});
afterAll(() => world.fund.leave());

const envelope = (changes: object = {}) => ({
  id: randomUUID(),
  type: "member.moved",
  fundCode: "FOA",
  civilRegistrationIdentifier: cprOf(0),
  occurredAt: "2021-03-10T08:00:00+01:00",
  payload: { municipalityCode: "0461", movedOn: "2021-03-10" },
  ...changes,
});
const stored = (id: string) =>
  world.fund.ask<{ content: Buffer }>("select content from notification where id = $1", [id]);

test("what comes is stored once and as it came, without its number in clear, and every repeat is answered alike", async () => {
  const sent = envelope();
  const body = JSON.stringify(sent);
  for (const _ of [1, 2, 3]) expect((await world.post(body)).status).toBe(202);
  const rows = await stored(sent.id);
  expect(rows).toHaveLength(1);
  expect(rows[0]!.content.toString("latin1")).not.toContain(cprOf(0));
  // The same id again with something else in it is the same notification.
  expect((await world.post(JSON.stringify(envelope({ id: sent.id, type: "member.died" })))).status).toBe(202);
  expect(await world.fund.ask("select type from notification where id = $1", [sent.id])).toEqual([
    { type: "member.moved" },
  ]);
});

test("two that come at the same instant with one id are stored once", async () => {
  const body = JSON.stringify(envelope());
  const answers = await Promise.all(Array.from({ length: 8 }, () => world.post(body)));
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(202));
});

test("what is not understood is stored all the same: an unknown type, a payload that is none", async () => {
  for (const changes of [{ type: "weather.changed" }, { payload: "nonsense" }, { payload: undefined }]) {
    const sent = envelope(changes);
    expect((await world.post(JSON.stringify(sent))).status).toBe(202);
    expect(await stored(sent.id)).toHaveLength(1);
  }
});

test("without the credential nothing is read: 401, whatever it is called with", async () => {
  const body = JSON.stringify(envelope());
  for (const authorization of [
    "",
    "Bearer ",
    "Bearer wrong",
    "Basic a token of the tests alone",
    "a token of the tests alone",
  ])
    expect((await world.post(body, authorization)).status).toBe(401);
  const token = process.env.DFDG_NOTIFICATION_TOKEN;
  delete process.env.DFDG_NOTIFICATION_TOKEN;
  expect((await world.post(body, "Bearer undefined")).status).toBe(401);
  expect((await world.post(body, "Bearer ")).status).toBe(401);
  process.env.DFDG_NOTIFICATION_TOKEN = token;
});

test.each([
  ["id", { id: "7" }],
  ["type", { type: "" }],
  ["type", { type: "a\u0000b" }],
  ["fundCode", { fundCode: "NOBODY" }],
  ["fundCode", { fundCode: "FOA\u0000" }],
  ["civilRegistrationIdentifier", { civilRegistrationIdentifier: "050585-1234" }],
  ["occurredAt", { occurredAt: "yesterday" }],
  ["occurredAt", { occurredAt: "0000-01-01T00:00:00Z" }],
  ["occurredAt", { occurredAt: "2021-02-30T00:00:00Z" }],
])("an envelope with a bad %s is a 400 that names it and repeats nothing", async (path, changes) => {
  const answer = await world.post(JSON.stringify(envelope(changes)));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ error: "malformed", paths: [path] });
});

test("more than 64 kB is a 413, and is not kept", async () => {
  const sent = envelope({ payload: "x".repeat(70_000) });
  expect((await world.post(JSON.stringify(sent))).status).toBe(413);
  expect(await stored(sent.id)).toEqual([]);
});

test("whatever is sent, the answer is 202, 400 or 413, and never a trace", async () => {
  const odd = fc.oneof(
    fc.anything({ withNullPrototype: false }),
    fc.constantFrom("__proto__", "\u0000", "\ud800", 1e308, "+275760-09-13T00:00:00Z"),
  );
  const bodies = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc
      .record({ id: odd, type: odd, fundCode: odd, civilRegistrationIdentifier: odd, occurredAt: odd, payload: odd })
      .map((body) => {
        try {
          return JSON.stringify(body) ?? "";
        } catch {
          return "{";
        }
      }),
    fc
      .tuple(fc.constantFrom("id", "type", "fundCode", "occurredAt", "payload", "civilRegistrationIdentifier"), odd)
      .map(([field, value]) => {
        try {
          return JSON.stringify(envelope({ [field]: value }));
        } catch {
          return "[";
        }
      }),
  );
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const answer = await world.post(body);
      expect([202, 400, 413]).toContain(answer.status);
      expect(await answer.text()).not.toMatch(/\bat .*:\d+:\d+|select |insert /iu);
    }),
    { numRuns: 300 },
  );
  // What was let in is acted on without an error either.
  await world.act();
});
