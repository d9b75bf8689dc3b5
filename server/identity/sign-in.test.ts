import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { POST as stay, GET as timeLeft } from "@/app/auth/session/route";
import { POST as signOut } from "@/app/auth/sign-out/route";
import { servingPool, useDatabase } from "@/db/client";
import { freshDatabase, type TestDatabase } from "@/db/postgres/test-database";
import { ConfigurationError, readIdentityConfiguration } from "./configuration";
import { createProviderServer } from "./provider/server";
import { discoverProvider } from "./provider-metadata";
import { enterSession } from "./session";
import { appOrigin, Browser } from "./test-browser";
import { insertTestPeople, testEnvironment, testIds, testPeople } from "./test-people";

/*
 * The whole of sign-in without a browser: our own route handlers, the demonstration's provider over HTTP, a real database.
 */
let database: TestDatabase;
let owner: pg.Client;
let provider: Server;
let closePool: () => Promise<void>;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

beforeAll(async () => {
  const port = await freePort();
  Object.assign(process.env, testEnvironment, { APP_ORIGIN: appOrigin, OIDC_ISSUER: `http://localhost:${port}` });
  provider = createProviderServer(readIdentityConfiguration(process.env), async () => testPeople);
  await new Promise<void>((resolve) => provider.listen(port, "127.0.0.1", resolve));
  database = await freshDatabase();
  closePool = useDatabase(database.servingUrl);
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await insertTestPeople(owner);
});
afterAll(async () => {
  await closePool?.();
  await owner?.end();
  await database?.drop();
  provider?.closeAllConnections();
  provider?.close();
});
beforeEach(async () => {
  await owner.query("delete from session");
});

const own = { origin: appOrigin, "sec-fetch-site": "same-origin" };

describe("signing in", () => {
  test("as a caseworker: from the door, over the provider's page, to the page that was asked for", async () => {
    const browser = new Browser();
    const page = await browser.toPeople("caseworker", "/cases?bucket=holiday");
    expect(page).toContain("Demonstration");
    expect(page).toContain("Anna Østergård Krogh");
    expect(page).not.toContain("Ulla Ukendt");
    await browser.choose({ subject: "caseworker-anna" });
    expect(browser.place).toBe("/cases?bucket=holiday");
    expect(await enterSession(servingPool(), browser.token)).toMatchObject({
      userId: testIds.anna,
      fundCode: "A",
      roles: ["caseworker", "teamLead"],
      assurance: "substantial",
    });
    expect(browser.cookies.get("locale")).toBe("en");
    expect([...browser.cookies.keys()].filter((name) => name.startsWith("kontakt_attempt"))).toEqual([]);
    const audit = await owner.query("select kind, what, actor_id from audit where actor_id = $1", [testIds.anna]);
    expect(audit.rows[0]).toEqual({ kind: "signIn", what: "signedIn", actor_id: testIds.anna });
  });

  test("asks the provider with PKCE, state and nonce, and for a new sign-in every time", async () => {
    const browser = new Browser();
    await browser.toPeople("member");
    const asked = new URL(browser.visited[1] ?? "").searchParams;
    expect(asked.get("code_challenge_method")).toBe("S256");
    expect(asked.get("code_challenge")).toHaveLength(43);
    expect(asked.get("state")?.length).toBeGreaterThan(40);
    expect(asked.get("nonce")?.length).toBeGreaterThan(40);
    expect(asked.get("prompt")).toBe("login");
    await browser.choose({ subject: "member-mads" });
    const second = await browser.toPeople("member");
    expect(second).toContain("Mads &lt;Holm&gt;");
  });

  test("as a member: found by the CPR number in the fund they are in now, which is not kept anywhere", async () => {
    const browser = new Browser();
    await browser.signIn("member", "member-mads");
    expect(browser.place).toBe("/min-side");
    const person = await enterSession(servingPool(), browser.token);
    expect(person).toMatchObject({ kind: "member", roles: ["member"], memberId: testIds.member, fundCode: "A" });
    await browser.signIn("member", "member-mads");
    const { rows } = await owner.query<{ row: string }>(
      "select to_jsonb(u)::text as row from app_user u where kind = 'member'",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toMatch(/010170-?9998/u);
  });

  test("as a caseworker whom the administration knows by professional id alone: the subject is learnt", async () => {
    const browser = new Browser();
    await browser.signIn("caseworker", "caseworker-new");
    expect(await enterSession(servingPool(), browser.token)).toMatchObject({ name: "Nils Ny", assurance: "high" });
    const { rows } = await owner.query("select subject from app_user where professional_id = 'A-2'");
    expect(rows).toEqual([{ subject: "caseworker-new" }]);
  });

  test("gives a new session every time, and ends the one that the browser had", async () => {
    const browser = new Browser();
    const planted = "A".repeat(43);
    browser.cookies.set("kontakt_session", planted);
    await browser.signIn("caseworker", "caseworker-anna");
    const first = browser.token;
    expect(first).not.toBe(planted);
    expect(await enterSession(servingPool(), planted)).toBeNull();
    await browser.signIn("caseworker", "caseworker-anna");
    expect(browser.token).not.toBe(first);
    expect(await enterSession(servingPool(), first)).toBeNull();
    expect(await enterSession(servingPool(), browser.token)).not.toBeNull();
  });
});

describe("no session", () => {
  test.each([
    ["an assurance lower than substantial", "caseworker", { subject: "caseworker-weak" }, "assurance"],
    [
      "somebody who works in a fund that does not know them",
      "caseworker",
      { subject: "caseworker-stranger" },
      "unknown",
    ],
    ["a CPR number that no fund has", "member", { subject: "member-stranger" }, "unknown"],
    ["turning back at the provider", "member", { cancel: "1" }, "cancelled"],
  ] as const)("for %s", async (_, door, fields, reason) => {
    const browser = new Browser();
    await browser.toPeople(door);
    await browser.choose(fields);
    expect(browser.place).toBe(`/sign-in?refused=${reason}`);
    expect(browser.token).toBe("");
    expect((await owner.query("select 1 from session")).rowCount).toBe(0);
  });

  test("for a person of the other door", async () => {
    const browser = new Browser();
    await browser.toPeople("member");
    const page = browser.place;
    await browser.choose({ subject: "caseworker-anna" });
    expect(browser.place).toBe(page);
    expect(browser.token).toBe("");
  });

  test("for an answer that is used again", async () => {
    const browser = new Browser();
    await browser.toPeople("caseworker");
    const attempt = new Map(browser.cookies);
    await browser.choose({ subject: "caseworker-anna" });
    const answer = browser.visited.find((address) => address.includes("/auth/callback")) ?? "";
    const replay = new Browser();
    for (const [name, value] of attempt) replay.cookies.set(name, value);
    await replay.open(answer);
    expect(replay.place).toBe("/sign-in?refused=expired");
    expect(replay.token).toBe("");
  });

  test("in a browser that did not begin the attempt, which stays good for the one that did", async () => {
    const attacker = new Browser();
    await attacker.toPeople("caseworker");
    const state = new URL(attacker.visited[1] ?? "").searchParams.get("state");
    const victim = new Browser();
    await victim.open(`${appOrigin}/auth/callback?code=anything&state=${state}`);
    expect(victim.place).toBe("/sign-in?refused=expired");
    expect(victim.token).toBe("");
    await attacker.choose({ subject: "caseworker-anna" });
    expect(attacker.token).not.toBe("");
  });

  test("for an attempt older than ten minutes", async () => {
    const browser = new Browser();
    await browser.toPeople("caseworker");
    await owner.query("update sign_in_attempt set expires_at = now() - interval '1 second'");
    await browser.choose({ subject: "caseworker-anna" });
    expect(browser.place).toBe("/sign-in?refused=expired");
  });

  test("for a code that the provider does not know", async () => {
    const browser = new Browser();
    await browser.toPeople("caseworker");
    const state = new URL(browser.visited[1] ?? "").searchParams.get("state");
    const issuer = encodeURIComponent(process.env.OIDC_ISSUER ?? "");
    await browser.open(`${appOrigin}/auth/callback?code=made-up&state=${state}&iss=${issuer}`);
    expect(browser.place).toBe("/sign-in?refused=provider");
    expect(browser.token).toBe("");
  });

  test.each(["https://evil.example/", "//evil.example", "/\\evil.example", "/auth/sign-out"])(
    "takes anybody away to %s",
    async (returnTo) => {
      const browser = new Browser();
      await browser.signIn("caseworker", "caseworker-anna", returnTo);
      expect(browser.place).toBe("/");
    },
  );
});

describe("a session's own routes", () => {
  const asked = (path: string, token: string, method = "GET", headers: Record<string, string> = {}) =>
    new Request(`${appOrigin}${path}`, { method, headers: { cookie: `kontakt_session=${token}`, ...headers } });

  test("tell how long is left, keep it alive when asked to, and end it", async () => {
    const browser = new Browser();
    await browser.signIn("caseworker", "caseworker-anna");
    await owner.query("update session set last_seen_at = now() - interval '25 minutes'");
    const before = await timeLeft(asked("/auth/session", browser.token));
    expect(before.status).toBe(200);
    expect((await before.json()).idleSecondsLeft).toBeLessThanOrEqual(300);
    const after = await stay(asked("/auth/session", browser.token, "POST", own));
    expect((await after.json()).idleSecondsLeft).toBeGreaterThan(1700);

    const out = await signOut(asked("/auth/sign-out", browser.token, "POST", own));
    expect(out.status).toBe(303);
    expect(out.headers.get("set-cookie")).toMatch(/kontakt_session=;.*Max-Age=0/u);
    const over = await timeLeft(asked("/auth/session", browser.token));
    expect(over.status).toBe(401);
    expect(await over.json()).toEqual({ idleSecondsLeft: 0, totalSecondsLeft: 0 });
    expect((await stay(asked("/auth/session", browser.token, "POST", own))).status).toBe(401);
  });

  test("change nothing for another site's page", async () => {
    const browser = new Browser();
    await browser.signIn("caseworker", "caseworker-anna");
    const foreign = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    expect((await signOut(asked("/auth/sign-out", browser.token, "POST", foreign))).status).toBe(403);
    expect((await stay(asked("/auth/session", browser.token, "POST", foreign))).status).toBe(403);
    expect(await enterSession(servingPool(), browser.token)).not.toBeNull();
  });
});

describe("the demonstration's provider", () => {
  test("says what it is, and is refused in production for it", async () => {
    const document = await fetch(`${process.env.OIDC_ISSUER}/.well-known/openid-configuration`);
    expect((await document.json()).demonstration).toBe(true);
    const demonstration = readIdentityConfiguration(process.env);
    await expect(discoverProvider(demonstration)).resolves.toBeDefined();
    await expect(discoverProvider({ ...demonstration, production: true })).rejects.toThrow(ConfigurationError);
  });

  test("shows a page without scripts, with nothing from elsewhere, which is not kept", async () => {
    const browser = new Browser();
    const response = await browser.open(`${appOrigin}/auth/start?as=member`);
    const page = await response.text();
    expect(page).not.toMatch(/<script|src=|https?:\/\//u);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    const nonce = /style-src 'nonce-([^']+)'/u.exec(policy)?.[1];
    expect(page).toContain(`<style nonce="${nonce}">`);
  });

  test("explains in words when an attempt is over", async () => {
    const response = await fetch(`${process.env.OIDC_ISSUER}/interaction/unknown`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("Login kan ikke fortsætte");
  });
});
