import { NextRequest } from "next/server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isAway, noteAway } from "@/db/unavailable";
import { proxy } from "@/proxy";
import { attemptCookie, endedSessionCookie, readCookie, readSessionToken, sessionCookie } from "./cookies";
import { assertOwnApiCall, assertSameOrigin, CrossSiteRequestError } from "./same-origin";
import { newSessionToken } from "./session";

const origin = "http://localhost:3000";
const token = newSessionToken();
const before = { ...process.env };
beforeEach(() => {
  process.env.APP_ORIGIN = origin;
  process.env.OIDC_ISSUER = "http://localhost:3001/";
});
afterEach(() => {
  process.env.APP_ORIGIN = before.APP_ORIGIN;
  process.env.OIDC_ISSUER = before.OIDC_ISSUER;
});

describe("the session's cookie", () => {
  test("is closed to scripts and to other sites' requests", () => {
    expect(sessionCookie(token)).toBe(`kontakt_session=${token}; Path=/; SameSite=Lax; HttpOnly`);
    expect(endedSessionCookie()).toContain("Max-Age=0");
    expect(attemptCookie("a-state")).toMatch(
      /^kontakt_attempt_[0-9a-f]{8}=a-state; Path=\/auth; SameSite=Lax; HttpOnly; Max-Age=600$/u,
    );
  });

  test("is Secure and bound to the host over https, and then no other is read", () => {
    process.env.APP_ORIGIN = "https://kontakt.example.dk";
    expect(sessionCookie(token)).toBe(`__Host-kontakt_session=${token}; Path=/; SameSite=Lax; HttpOnly; Secure`);
    expect(readSessionToken(new Headers({ cookie: `kontakt_session=${token}` }))).toBeNull();
    expect(readSessionToken(new Headers({ cookie: `__Host-kontakt_session=${token}` }))).toBe(token);
  });

  test.each([
    [`kontakt_session=${token}`, token],
    [`a=b; kontakt_session=${token}; c=d`, token],
    [`xkontakt_session=${token}`, null],
    ["kontakt_session=", null],
    ["kontakt_session=short", null],
    [`kontakt_session=${token}'; drop table session`, null],
    ["", null],
  ])("from %j is %j", (cookie, expected) => {
    expect(readSessionToken(new Headers({ cookie }))).toBe(expected);
  });

  test("is 256 bits, new every time", () => {
    const many = new Set(Array.from({ length: 1000 }, newSessionToken));
    expect(many.size).toBe(1000);
    for (const one of many) expect(Buffer.from(one, "base64url")).toHaveLength(32);
    expect(readCookie(new Headers(), "anything")).toBeNull();
  });
});

describe("a change", () => {
  const asked = (headers: Record<string, string>, method = "POST") => ({ method, headers: new Headers(headers) });

  test.each([
    ["same origin by both", { origin, "sec-fetch-site": "same-origin" }, true],
    ["same origin by Origin alone", { origin }, true],
    ["same origin by Sec-Fetch-Site alone", { "sec-fetch-site": "same-origin" }, true],
    ["another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }, false],
    ["another port of this machine", { origin: "http://localhost:3001", "sec-fetch-site": "same-site" }, false],
    ["an opaque origin", { origin: "null" }, false],
    ["headers that contradict each other", { origin: "https://evil.example", "sec-fetch-site": "same-origin" }, false],
    ["typed into the address bar", { "sec-fetch-site": "none" }, false],
    ["nothing to tell by", {}, false],
  ])("from %s: allowed %s", (_, headers, allowed) => {
    for (const method of ["POST", "put", "DELETE", "PATCH"]) {
      const check = () => assertSameOrigin(asked(headers as Record<string, string>, method));
      if (allowed) expect(check).not.toThrow();
      else expect(check).toThrow(CrossSiteRequestError);
    }
  });

  test("is not what a reading request asks for", () => {
    for (const method of ["GET", "HEAD", "options"]) expect(() => assertSameOrigin(asked({}, method))).not.toThrow();
  });

  test("by the API needs our own header too, whatever the method", () => {
    expect(() => assertOwnApiCall(asked({ origin, "x-kontakt": "1" }))).not.toThrow();
    expect(() => assertOwnApiCall(asked({ origin }))).toThrow(CrossSiteRequestError);
    expect(() => assertOwnApiCall(asked({ "x-kontakt": "1" }, "GET"))).toThrow(CrossSiteRequestError);
    expect(() => assertOwnApiCall(asked({ origin: "https://evil.example", "x-kontakt": "1" }))).toThrow();
  });
});

describe("every answer", () => {
  const ask = (path: string, headers: Record<string, string> = {}) =>
    proxy(new NextRequest(`${origin}${path}`, { headers }));
  const signedIn = { cookie: `kontakt_session=${token}` };

  test("has a policy with a nonce that is new every time and is passed on", async () => {
    const [first, second] = [await ask("/", signedIn), await ask("/", signedIn)];
    const policy = first.headers.get("content-security-policy") ?? "";
    const nonce = /script-src 'self' 'nonce-([^']{24})' 'strict-dynamic'/u.exec(policy)?.[1];
    expect(nonce).toBeDefined();
    expect(second.headers.get("content-security-policy")).not.toContain(nonce);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/u);
    for (const part of [
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self' http://localhost:3001",
    ]) {
      expect(policy.split("; ")).toContain(part);
    }
    expect(first.headers.get("x-middleware-request-x-nonce")).toBe(nonce);
    expect(first.headers.get("x-middleware-request-content-security-policy")).toBe(policy);
  });

  test("does not let the caller choose the nonce", async () => {
    const answer = await ask("/", { ...signedIn, "x-nonce": "chosen", "content-security-policy": "script-src *" });
    expect(answer.headers.get("x-middleware-request-x-nonce")).not.toBe("chosen");
    expect(answer.headers.get("x-middleware-request-content-security-policy")).not.toContain("script-src *");
  });

  test("has the other headers, and HSTS over https alone", async () => {
    const answer = await ask("/sign-in");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("referrer-policy")).toBe("same-origin");
    expect(answer.headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(answer.headers.get("permissions-policy")).toContain("camera=()");
    expect(answer.headers.get("strict-transport-security")).toBeNull();
    process.env.APP_ORIGIN = "https://kontakt.example.dk";
    expect((await ask("/sign-in")).headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}/u);
  });

  test.each([
    ["/", "no-store"],
    ["/cases/1", "no-store"],
    ["/api/trpc/workList", "no-store"],
    ["/auth/session", "no-store"],
    ["/sign-in", "no-store"],
    ["/rules", null],
    ["/rules/R4.4b", null],
    ["/rulesets", "no-store"],
  ])("to %s: cache-control %s", async (path, expected) => {
    expect((await ask(path, signedIn)).headers.get("cache-control")).toBe(expected);
  });

  test.each([
    ["/", "/sign-in"],
    ["/cases/1?tab=2", "/sign-in?returnTo=%2Fcases%2F1%3Ftab%3D2"],
    ["/min-side", "/sign-in?returnTo=%2Fmin-side"],
    ["/RULES", "/sign-in?returnTo=%2FRULES"],
  ])("to %s without a session leads to %s, unkept", async (path, expected) => {
    const answer = await ask(path);
    expect(answer.status).toBe(307);
    expect(answer.headers.get("location")).toBe(`${origin}${expected}`);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect((await ask(path, { "x-middleware-subrequest": "proxy:proxy:proxy" })).status).toBe(307);
  });

  test.each(["/sign-in", "/rules/R4.4b", "/design", "/auth/start", "/api/trpc/rules.list"])(
    "to %s needs none",
    async (path) => {
      expect((await ask(path)).headers.get("location")).toBeNull();
    },
  );
});

describe("while the database is away", () => {
  const ask = (path: string, headers: Record<string, string> = {}) =>
    proxy(
      new NextRequest(`http://localhost:3000${path}`, { headers: { cookie: `kontakt_session=${token}`, ...headers } }),
    );
  let there = false;
  beforeEach(() => {
    there = false;
    noteAway(() => (there ? Promise.resolve() : Promise.reject(new Error("away"))));
  });
  afterEach(async () => {
    there = true;
    expect(await isAway()).toBe(false);
  });

  test("a page that is opened says so in both languages, with 503 and when to ask again; then it is there again", async () => {
    const answer = await ask("/members/1");
    expect([answer.status, answer.headers.get("retry-after"), answer.headers.get("cache-control")]).toEqual([
      503,
      "5",
      "no-store",
    ]);
    const text = await answer.text();
    expect(text).toContain("Vi kan ikke vise siden lige nu");
    expect(text).toContain("We cannot show the page right now");
    there = true;
    expect((await ask("/members/1")).status).toBe(200);
  });

  test("what an open page asks for itself, and what shows nobody's data, is passed on", async () => {
    expect((await ask("/members/1", { "sec-fetch-dest": "empty" })).status).toBe(200);
    for (const path of ["/rules", "/sign-in", "/api/trpc/rules.list"]) expect((await ask(path)).status).toBe(200);
  });
});
