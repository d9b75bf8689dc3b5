import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { GET } from "@/app/api/live/route";
import { type Caller, NOBODIES, type TwoFunds, twoFunds } from "@/server/routers/two-funds-fixture";

/** The stream through its real handler, on a real database: who is let in, and of what each is told. */
let funds: TwoFunds;
beforeAll(async () => {
  funds = await twoFunds();
});
afterAll(() => funds?.leave());

const opened: AbortController[] = [];
afterEach(() => {
  for (const each of opened.splice(0)) each.abort();
});

function ask(caller: Caller): Promise<Response> {
  const cookie = funds.cookieOf(caller, "member");
  const abort = new AbortController();
  opened.push(abort);
  return GET(
    new Request("http://localhost:3000/api/live", { headers: cookie ? { cookie } : {}, signal: abort.signal }),
  );
}

/** Events as the page gets them, in order; `until` reads on until one of that name has come. */
async function stream(caller: Caller) {
  const response = await ask(caller);
  expect(response.status).toBe(200);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const events: { name: string; data: unknown }[] = [];
  let text = "";
  async function until(name: string): Promise<void> {
    while (!events.some((event) => event.name === name)) {
      const { value, done } = await reader.read();
      if (done) throw new Error(`the stream ended before ${name}`);
      text += value;
      const whole = text.split("\n\n");
      text = whole.pop()!;
      for (const message of whole) {
        const [, event] = /^event: (.+)$/m.exec(message) ?? [];
        const [, data] = /^data: (.+)$/m.exec(message) ?? [];
        if (event) events.push({ name: event, data: JSON.parse(data!) });
      }
    }
  }
  await until("open");
  return { response, events, until, ended: async () => (await reader.read()).done };
}
const bump = (memberId: string) => funds.asOwner("update member set version = version + 1 where id = $1", [memberId]);
const times = (fund: string) => funds.asOwner("select pg_notify('times_changed', $1)", [fund]);
const membersIn = (events: readonly { name: string; data: unknown }[]) =>
  events.flatMap(({ name, data }) =>
    name === "case" ? (data as { memberId: string }[]).map((each) => each.memberId) : [],
  );

describe("who may listen", () => {
  test.each(NOBODIES)("not %s", async (caller) => {
    expect((await ask(caller)).status).toBe(401);
  });
  test.each(["authorityReader", "administrator"] as const)("not the %s, whose role opens no cases", async (caller) => {
    expect((await ask(caller)).status).toBe(403);
  });
  test("nobody with more streams than a browser has use for; one that is left makes room", async () => {
    const open = await Promise.all(Array.from({ length: 6 }, () => stream("otherMember")));
    expect(open).toHaveLength(6);
    expect((await ask("otherMember")).status).toBe(429);
    expect((await ask("member")).status).toBe(200);
    opened[0]!.abort();
    expect((await ask("otherMember")).status).toBe(200);
  });
});

describe("what is told", () => {
  test("a member hears of their own case and of their fund's times, of nobody else's", async () => {
    const { events, until, response } = await stream("member");
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    expect(response.headers.get("cache-control")).toBe("no-store, no-transform");
    await bump(funds.other.memberId);
    await bump(funds.foreign.memberId);
    await times("HK");
    await bump(funds.own.memberId);
    await until("case");
    expect(membersIn(events)).toEqual([funds.own.memberId]);
    expect(events.map(({ name }) => name)).not.toContain("times");
    await times("FOA");
    await until("times");
  });

  test("a caseworker hears of every case of the fund that is open to them, and of no other fund's", async () => {
    const { events, until } = await stream("caseworker");
    await bump(funds.guarded.memberId);
    await bump(funds.foreign.memberId);
    await bump(funds.own.memberId);
    await bump(funds.other.memberId);
    await until("case");
    expect(membersIn(events)).toEqual([funds.own.memberId, funds.other.memberId]);
    // What was asked about meanwhile has been answered by now.
    events.length = 0;
    await bump(funds.own.memberId);
    await until("case");
    expect(membersIn(events)).toEqual([funds.own.memberId]);
  });

  test("times that change again and again are told at once, and then once more", async () => {
    const { events, until } = await stream("stranger");
    for (let n = 0; n < 5; n += 1) await times("HK");
    await until("times");
    events.length = 0;
    await until("times");
    expect(events).toHaveLength(1);
  });
});

test("a session that has ended is told of nothing more: the stream says so and ends", async () => {
  const { events, until, ended } = await stream("member");
  await funds.asOwner("update app_user set active = false where member_id = $1", [funds.own.memberId]);
  await bump(funds.own.memberId);
  await until("over");
  expect(membersIn(events)).toEqual([]);
  expect(await ended()).toBe(true);
});
