import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { FUND, KEYS, type TestFund, testFund } from "@/server/commands/test-fund";
import { markRead } from "@/server/queries/member-letters";
import { type Posted, type Send, Unreachable } from "./channels/channel";
import type { Channels } from "./channels/configured";
import { deliverLetters, PAUSES } from "./deliver-letters";
import { takeDeliveryReport } from "./delivery-report";

/** Letters on their way, on a real database; the channels are stood in for, so that each answer can be had. */
let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
let sent: (Posted & { channel: string })[] = [];
const running = new AbortController().signal;

beforeAll(async () => {
  process.env.CPR_HASH_KEY = KEYS.hash.toString("base64");
  process.env.CPR_ENCRYPTION_KEY = KEYS.encryption.toString("base64");
  process.env.APP_ORIGIN = "http://localhost:3000";
  process.env.DELIVERY_REPORT_TOKEN = "a token of the tests";
  fund = await testFund();
  acts = actsIn(fund);
  await fund.stand("2021-04-13");
});
afterAll(() => fund?.leave());
beforeEach(() => {
  sent = [];
});

const taking =
  (channel: string): Send =>
  async (posted) => {
    sent.push({ ...posted, channel });
    return { kind: "sent" };
  };
const OPEN: Channels = { mail: taking("mail"), sms: taking("sms"), digitalPost: taking("digitalPost") };
const shut: Send = async () => {
  throw new Unreachable();
};
const deliver = (channels: Partial<Channels> = {}) => deliverLetters(FUND, running, { ...OPEN, ...channels });

/** A member who wants to be told so, with a letter written. */
async function told(tellBy: string, more: Record<string, unknown> = {}) {
  const memberId = await fund.newMember();
  await change(memberId, { tell_by: tellBy, email: "navn@example.dk", phone: "20202020", ...more });
  await acts.confirm(COMMANDS.writeToMember, memberId, { text: "Hemmelig tekst" });
  const [message] = await fund.ask<{ id: string }>("select id from message where member_id = $1", [memberId]);
  return { memberId, messageId: message!.id };
}
async function change(memberId: string, values: Record<string, unknown>): Promise<void> {
  for (const [column, value] of Object.entries(values))
    await fund.ask(`update member set ${column} = $2 where id = $1`, [memberId, value]);
}
const stands = async (memberId: string) =>
  fund.ask<{ state: string; problem: string | null; attempts: number; channel: string; id: string; sent_to: string }>(
    "select id, channel, state, problem, attempts, sent_to from delivery where member_id = $1 order by created_at, id",
    [memberId],
  );
const tasks = async (memberId: string) =>
  (
    await fund.ask<{ facts: { error: string } }>("select facts from duty where member_id = $1 and bucket = 'failed'", [
      memberId,
    ])
  ).map(({ facts }) => facts.error);
/** As if the pause were over. */
const later = (memberId: string) =>
  fund.ask("update delivery set next_attempt_at = now() where member_id = $1", [memberId]);

describe("the member's own choice", () => {
  test("who is told in the portal alone has nothing on its way", async () => {
    const { memberId } = await told("portal");
    expect(await stands(memberId)).toEqual([]);
  });

  test.each([
    ["mail", "navn@example.dk"],
    ["sms", "20202020"],
  ])("%s is sent once to the address of the member's, with a link and a reference", async (channel, to) => {
    const { memberId, messageId } = await told(channel);
    await deliver();
    await later(memberId);
    await deliver();
    const [one] = await stands(memberId);
    expect(one).toMatchObject({ channel, state: "sent", attempts: 1, sent_to: to });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      channel,
      to,
      reference: `${FUND}.${one!.id}`,
      link: `http://localhost:3000/min-side/messages/${messageId}`,
    });
  });

  test("Digital Post goes by the CPR number, which is written nowhere, and carries the letter", async () => {
    const { memberId } = await told("digitalPost");
    await deliver();
    const [one] = await stands(memberId);
    expect(one).toMatchObject({ state: "sent", sent_to: null });
    expect(sent[0]!.to).toMatch(/^050585\d{4}$/);
    const rows = await fund.ask<{ row: string }>("select d::text as row from delivery d where member_id = $1", [
      memberId,
    ]);
    expect(rows[0]!.row).not.toContain(sent[0]!.to);
    expect((await sent[0]!.letter()).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("paper waits for a caseworker to print it", async () => {
    const { memberId } = await told("post");
    await deliver();
    expect(await stands(memberId)).toMatchObject([{ channel: "post", state: "toPrint" }]);
    expect([sent, await tasks(memberId)]).toEqual([[], []]);
  });
});

describe("what is not sent", () => {
  test("expectations 11: nothing is printed for a protected address, and somebody is to find another way", async () => {
    const { memberId } = await told("post", { protected_identity: true });
    await deliver();
    expect(await stands(memberId)).toMatchObject([{ state: "withheld", problem: "protected" }]);
    expect(await tasks(memberId)).toEqual(["protected"]);
  });

  test("nothing goes to who has left the fund, from the day it takes effect", async () => {
    const still = await told("mail", { left_fund_on: "2021-04-14" });
    const gone = await told("mail", { left_fund_on: "2021-04-13" });
    await deliver();
    expect(await stands(still.memberId)).toMatchObject([{ state: "sent" }]);
    expect(await stands(gone.memberId)).toMatchObject([{ state: "withheld", problem: "left" }]);
    expect(await tasks(gone.memberId)).toEqual([]);
  });

  test("who has read it already is not told of it", async () => {
    const { memberId, messageId } = await told("mail");
    await fund.inScope((tx) => markRead(tx, memberId, messageId));
    await deliver();
    expect(await stands(memberId)).toMatchObject([{ state: "unneeded", problem: "alreadyRead" }]);
  });

  test("an address that is not there is a task", async () => {
    const { memberId } = await told("mail", { email: null });
    await deliver();
    expect(await stands(memberId)).toMatchObject([{ state: "failed", problem: "noAddress" }]);
    expect(await tasks(memberId)).toEqual(["noAddress"]);
  });
});

describe("what goes wrong", () => {
  test("a way that is shut is tried again after longer and longer pauses, and in the end it is a task", async () => {
    expect([...PAUSES]).toEqual([...PAUSES].sort((one, other) => one - other));
    const { memberId } = await told("mail");
    for (const pause of PAUSES) {
      await deliver({ mail: shut });
      const [waits] = await fund.ask<{ seconds: number }>(
        "select extract(epoch from next_attempt_at - now())::float as seconds from delivery where member_id = $1",
        [memberId],
      );
      expect(waits!.seconds).toBeGreaterThan(pause - 5);
      expect(waits!.seconds).toBeLessThanOrEqual(pause);
      // Before the pause is over nothing is tried.
      await deliver();
      expect(sent).toEqual([]);
      await later(memberId);
    }
    expect(await tasks(memberId)).toEqual([]);
    await deliver({ mail: shut });
    expect(await stands(memberId)).toMatchObject([{ state: "failed", problem: "unreachable" }]);
    expect(await tasks(memberId)).toEqual(["unreachable"]);
  });

  test("one shut way keeps nobody else's letter, and costs the others that wait for it no attempt", async () => {
    const [one, other, third] = [await told("mail"), await told("mail"), await told("sms")];
    const tried = vi.fn(shut);
    await deliver({ mail: tried });
    expect(tried).toHaveBeenCalledTimes(1);
    expect(await stands(one.memberId)).toMatchObject([{ state: "waiting", attempts: 1 }]);
    expect(await stands(other.memberId)).toMatchObject([{ state: "waiting", attempts: 0 }]);
    expect(await stands(third.memberId)).toMatchObject([{ state: "sent" }]);
    await later(one.memberId);
    await later(other.memberId);
    await deliver();
  });

  test("a refusal is a task at once; the letter read in the portal, it is none", async () => {
    const { memberId, messageId } = await told("mail");
    await deliver({ mail: async () => ({ kind: "refused", problem: "unknownAddress" }) });
    expect(await stands(memberId)).toMatchObject([{ state: "bounced", problem: "unknownAddress" }]);
    expect(await tasks(memberId)).toEqual(["unknownAddress"]);
    await fund.inScope((tx) => markRead(tx, memberId, messageId));
    expect(await tasks(memberId)).toEqual([]);
  });

  test("what came back is told by the channel's service, which shows its token", async () => {
    const { memberId } = await told("mail");
    await deliver();
    const [{ id } = { id: "" }] = await stands(memberId);
    const report = (outcome: string, { token = "a token of the tests", reference = `${FUND}.${id}` } = {}) =>
      takeDeliveryReport(
        new Request("http://localhost:3000/api/deliveries", {
          method: "POST",
          headers: { authorization: `Bearer ${token}` },
          body: JSON.stringify({ reference, outcome }),
        }),
      ).then(({ status }) => status);
    expect(await report("bounced", { token: "another" })).toBe(401);
    expect(await report("eaten")).toBe(400);
    expect(await report("bounced", { reference: `HK.${id}` })).toBe(404);
    expect(await report("bounced", { reference: "FOA.00000000-0000-4000-8000-000000000000" })).toBe(404);
    expect(await report("delivered")).toBe(204);
    expect(await stands(memberId)).toMatchObject([{ state: "delivered" }]);
    expect(await report("bounced")).toBe(204);
    expect(await report("bounced")).toBe(204);
    expect(await stands(memberId)).toMatchObject([{ state: "bounced", problem: "bounced" }]);
    expect(await tasks(memberId)).toEqual(["bounced"]);
  });

  test("a report that comes before its sending is written stands", async () => {
    const { memberId } = await told("sms");
    await deliver({
      sms: async ({ reference }) => {
        const [, id] = reference.split(".");
        await takeDeliveryReport(
          new Request("http://localhost:3000/api/deliveries", {
            method: "POST",
            headers: { authorization: "Bearer a token of the tests" },
            body: JSON.stringify({ reference: `${FUND}.${id}`, outcome: "delivered" }),
          }),
        );
        return { kind: "sent" };
      },
    });
    expect(await stands(memberId)).toMatchObject([{ state: "delivered" }]);
  });
});

describe("several processes, and one that is killed", () => {
  test("of several at once each letter is sent by one", async () => {
    const members = await Promise.all(Array.from({ length: 25 }, () => told("mail")));
    await Promise.all([deliver(), deliver(), deliver(), deliver()]);
    expect(sent).toHaveLength(members.length);
    expect(new Set(sent.map(({ reference }) => reference)).size).toBe(members.length);
  }, 60_000);

  test("one that is killed after sending leaves its letter to be sent again with the same reference, and no sooner than a while after", async () => {
    const { memberId } = await told("mail");
    // Killed: it has sent, and never comes to write so.
    const killed = new Promise<void>((reached) => {
      void deliver({
        mail: (posted) => {
          sent.push({ ...posted, channel: "mail" });
          reached();
          return new Promise(() => undefined);
        },
      });
    });
    await killed;
    await deliver();
    expect(sent).toHaveLength(1);
    await later(memberId);
    await deliver();
    expect(sent.map(({ reference }) => reference)).toEqual([sent[0]!.reference, sent[0]!.reference]);
    expect(await stands(memberId)).toMatchObject([{ state: "sent", attempts: 2 }]);
  });

  test("a letter that cannot even be made is tried again, and keeps no other", async () => {
    const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { memberId } = await told("digitalPost");
    const other = await told("sms");
    await deliver({
      digitalPost: async () => {
        throw new TypeError("navn@example.dk");
      },
    });
    expect(await stands(memberId)).toMatchObject([{ state: "waiting", attempts: 1 }]);
    expect(await stands(other.memberId)).toMatchObject([{ state: "sent" }]);
    expect(JSON.stringify(errors.mock.calls)).not.toContain("example.dk");
    errors.mockRestore();
  });

  test("told to stop, it puts back what it has not tried", async () => {
    const members = [await told("mail"), await told("mail"), await told("mail")];
    const stop = new AbortController();
    const first: Send = async (posted) => {
      stop.abort();
      return taking("mail")(posted);
    };
    await deliverLetters(FUND, stop.signal, { ...OPEN, mail: first });
    expect(sent).toHaveLength(1);
    await deliver();
    expect(sent).toHaveLength(members.length);
    for (const { memberId } of members) expect(await stands(memberId)).toMatchObject([{ state: "sent", attempts: 1 }]);
  });
});
