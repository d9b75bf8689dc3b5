import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { GET, POST } from "@/app/api/trpc/[trpc]/route";
import { expectBare, kinds, OWN_PAGE, send } from "./http-call-fixture";
import { PLACEMENTS } from "./procedure-placement-fixture";
import { type TwoFunds, twoFunds } from "./two-funds-fixture";

/** What a request is refused for before it is looked at, what may be kept of an answer, and what a fault says. */
let funds: TwoFunds;
const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
beforeAll(async () => {
  funds = await twoFunds();
});
afterAll(() => funds?.leave());
afterEach(() => {
  const logged = errors.mock.calls.splice(0);
  expect(logged).toEqual([]);
});

const signedIn = () => ({ ...OWN_PAGE, cookie: funds.cookieOf("caseworker", "caseworker")! });
const changing = [...kinds].filter(([, kind]) => kind === "mutation").map(([path]) => path);
const inputOf = (path: string) => PLACEMENTS[path]?.input(funds.own, "caseworker");

describe("a change that is not asked for by a page of our own is refused, and nothing is written", () => {
  const { origin, "x-kontakt": mark } = OWN_PAGE;
  test.each([
    ["has no header of our own", { origin }],
    ["has another value in it", { origin, "x-kontakt": "true" }],
    ["does not say where it comes from", { "x-kontakt": mark }],
    ["comes from another site", { origin: "https://evil.example", "x-kontakt": mark }],
    ["comes from another port", { origin: "http://localhost:3001", "x-kontakt": mark }],
    ["comes from a frame without an origin", { origin: "null", "x-kontakt": mark }],
    ["is called cross-site by the browser", { origin, "sec-fetch-site": "cross-site", "x-kontakt": mark }],
    ["is called same-site by the browser", { origin, "sec-fetch-site": "same-site", "x-kontakt": mark }],
  ])("that %s", async (_, headers) => {
    const { cookie } = signedIn();
    const before = await funds.written();
    await Promise.all(
      changing.map(async (path) =>
        expectBare(
          await send(path, inputOf(path), { cookie, ...headers } as Record<string, string>),
          "FORBIDDEN",
          403,
          path,
        ),
      ),
    );
    expect(await funds.written()).toBe(before);
    expect(changing.length).toBeGreaterThan(60);
  });

  test("nor can an address change anything", async () => {
    const before = await funds.written();
    for (const path of changing) {
      const query = `?input=${encodeURIComponent(JSON.stringify(inputOf(path)))}`;
      const request = new Request(`http://localhost:3000/api/trpc/${path}${query}`, { headers: signedIn() });
      expect((await GET(request)).status).toBe(405);
    }
    expect(await funds.written()).toBe(before);
  });
});

describe("what may be kept of an answer", () => {
  const read = (paths: string, headers: Record<string, string>) =>
    GET(new Request(`http://localhost:3000/api/trpc/${paths}`, { headers }));

  test.each([
    ["a caseworker's", "caseworker.workList.frame", 200],
    ["nobody's", "caseworker.workList.frame", 401],
    ["one that is not there", "caseworker.nothing", 404],
    ["bad input", "caseworker.workList.brief", 400],
    ["the law and somebody's in one", "rules.list,caseworker.workList.frame?batch=1", 200],
    ["bad input to the law", "rules.endDate", 400],
  ])("nothing: %s", async (name, path, status) => {
    const response = await read(path, name === "nobody's" ? {} : signedIn());
    expect([response.status, response.headers.get("cache-control")]).toEqual([status, "no-store"]);
  });

  test("the law, for five minutes, whoever asks", async () => {
    for (const headers of [{}, signedIn()])
      expect((await read("rules.list", headers)).headers.get("cache-control")).toBe("public, max-age=300");
  });

  test("nothing of what is too much: a long body, or more than twenty at once", async () => {
    const body = JSON.stringify({ memberId: funds.own.memberId, body: "x".repeat(300_000) });
    const headers = { ...signedIn(), "content-type": "application/json", "content-length": String(body.length) };
    const address = "http://localhost:3000/api/trpc/caseworker.acts.writeNote";
    const long = await POST(new Request(address, { method: "POST", body, headers }));
    expect([long.status, long.headers.get("cache-control")]).toEqual([413, "no-store"]);
    const many = await read(`${Array(21).fill("caseworker.workList.frame").join(",")}?batch=1`, signedIn());
    expect(many.status).toBe(400);
    expect(await many.text()).not.toContain("fund");
  });
});

describe("a fault of the database", () => {
  const NOTE = "Words of a note that nobody else may read";

  /** Asks while a table is away: PostgreSQL's error then holds the statement, its parameters and the table's name. */
  async function without(table: string, ask: () => Promise<string>): Promise<{ text: string; log: unknown[] }> {
    await funds.asOwner(`alter table ${table} rename to gone_away`);
    try {
      const text = await ask();
      const [log = []] = errors.mock.calls.splice(0);
      return { text, log };
    } finally {
      await funds.asOwner(`alter table gone_away rename to ${table}`);
    }
  }

  /** The reference is in both; what was sent, and what was asked of the database, in neither. */
  function expectReference({ text, log }: { text: string; log: unknown[] }, path: string): void {
    const [, reference = ""] = /"reference":"([0-9a-f]{8})"/u.exec(text) ?? [];
    expect(reference).not.toBe("");
    expect(log).toEqual([
      "unexpected error",
      { reference, path, kind: expect.any(String), code: "42P01", constraint: undefined },
    ]);
    for (const told of [text, JSON.stringify(log)])
      for (const hidden of [NOTE, "case_note", "insert", "select", "relation", "stack", ".ts", funds.own.memberId])
        expect(told.toLowerCase()).not.toContain(hidden.toLowerCase());
  }

  test("is told by a reference, and not by what was written", async () => {
    const path = "caseworker.acts.writeNote";
    const input = { memberId: funds.own.memberId, body: NOTE };
    const told = await without("case_note", async () => {
      const { status, text, keep } = await send(path, input, signedIn());
      expect([status, keep]).toEqual([500, "no-store"]);
      return text;
    });
    expectReference(told, path);
    const { error } = JSON.parse(told.text) as { error: { data: object } };
    expect(error).toEqual({
      message: "INTERNAL_SERVER_ERROR",
      code: -32603,
      data: { code: "INTERNAL_SERVER_ERROR", httpStatus: 500, path, reference: expect.any(String) },
    });
    expect((await send(path, input, signedIn())).status).toBe(200);
  });

  test("is told so in a stream too, which is how the pages ask", async () => {
    const input = encodeURIComponent(JSON.stringify({ 0: { memberId: funds.own.memberId } }));
    const address = `http://localhost:3000/api/trpc/caseworker.case.page?batch=1&input=${input}`;
    const headers = { ...signedIn(), "trpc-accept": "application/jsonl" };
    const told = await without("case_note", async () => {
      const response = await GET(new Request(address, { headers }));
      expect(response.headers.get("cache-control")).toBe("no-store");
      return response.text();
    });
    expectReference(told, "caseworker.case.page");
  });
});
