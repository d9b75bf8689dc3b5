import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { freshDatabase, type TestDatabase } from "@/db/postgres/test-database";
import { hashCpr } from "./cpr-hash";
import {
  beginSignedIn,
  createSession,
  enterSession,
  newSessionToken,
  revokeSession,
  revokeSessionsOf,
  sessionTimeLeft,
  tokenHash,
} from "./session";
import { insertTestPeople, testEnvironment, testIds } from "./test-people";

let database: TestDatabase;
let owner: pg.Client;
let serving: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  serving = new pg.Pool({ connectionString: database.servingUrl, max: 4 });
  await insertTestPeople(owner);
  const hash = hashCpr("0101709998", Buffer.from(testEnvironment.CPR_HASH_KEY, "base64"));
  await owner.query("select find_member('member-mads', $1, 'Mads Holm', 'MH')", [hash]);
});
afterAll(async () => {
  await serving?.end();
  await owner?.end();
  await database?.drop();
});
beforeEach(async () => {
  await owner.query("delete from session");
  await owner.query("update app_user set active = true");
});

async function signedIn(userId: string, fundCode = "A", replaces: string | null = null): Promise<string> {
  const token = await createSession(serving, { fundCode, userId, assurance: "substantial" }, replaces);
  if (token === null) throw new Error("no session was made");
  return token;
}

async function memberUserId(): Promise<string> {
  const { rows } = await owner.query<{ id: string }>("select id from app_user where member_id = $1", [testIds.member]);
  return rows[0]?.id ?? "";
}

const setTimes = (token: string, lastSeen: string, expires = "11 hours") =>
  owner.query(
    "update session set last_seen_at = now() - $2::interval, expires_at = now() + $3::interval where token_hash = $1",
    [tokenHash(token), lastSeen, expires],
  );

describe("a session", () => {
  test("says who it is and sets the scope of its transaction, and of no other", async () => {
    const token = await signedIn(testIds.anna);
    const connection = await serving.connect();
    try {
      const person = await beginSignedIn(connection, token);
      expect(person).toMatchObject({
        userId: testIds.anna,
        fundCode: "A",
        kind: "caseworker",
        roles: ["caseworker", "teamLead"],
        memberId: null,
        name: "Anna Østergård Krogh",
        locale: "en",
        assurance: "substantial",
      });
      const scope = () =>
        connection.query(
          `select current_setting('app.fund_code', true) as fund, current_setting('app.user_id', true) as "user",
                  current_setting('app.member_id', true) as member, current_setting('app.roles', true) as roles`,
        );
      expect((await scope()).rows).toEqual([
        { fund: "A", user: testIds.anna, member: "", roles: "caseworker,teamLead" },
      ]);
      const seen = await connection.query("select distinct fund_code from app_user");
      expect(seen.rows).toEqual([{ fund_code: "A" }]);
      await connection.query("commit");
      expect((await scope()).rows).toEqual([{ fund: "", user: "", member: "", roles: "" }]);
      expect((await connection.query("select 1 from app_user")).rowCount).toBe(0);
    } finally {
      connection.release();
    }
  });

  test("of a member carries the member's id, and shows of other users the caseworkers only", async () => {
    const token = await signedIn(await memberUserId());
    const connection = await serving.connect();
    try {
      const person = await beginSignedIn(connection, token);
      expect(person).toMatchObject({ kind: "member", roles: ["member"], memberId: testIds.member, fundCode: "A" });
      const { rows } = await connection.query("select distinct kind, id = $1 as own from app_user order by 1", [
        person?.userId,
      ]);
      expect(rows).toEqual([
        { kind: "caseworker", own: false },
        { kind: "member", own: true },
      ]);
    } finally {
      await connection.query("rollback");
      connection.release();
    }
  });

  test("that nobody has opens nothing and empties a scope that was set", async () => {
    const connection = await serving.connect();
    try {
      await connection.query("begin");
      await enterSession(connection, await signedIn(testIds.anna));
      expect(await enterSession(connection, newSessionToken())).toBeNull();
      expect((await connection.query("select 1 from app_user")).rowCount).toBe(0);
    } finally {
      await connection.query("rollback");
      connection.release();
    }
  });

  test("is a hash in the database, never the token", async () => {
    const token = await signedIn(testIds.anna);
    const { rows } = await owner.query<{ row: string }>("select to_jsonb(session)::text as row from session");
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(token);
    expect(rows[0]?.row).not.toContain(Buffer.from(token, "base64url").toString("hex"));
    expect(rows[0]?.row).toContain(tokenHash(token).toString("hex"));
  });

  test("cannot be read or made by the serving role except through the functions", async () => {
    for (const statement of [
      "select * from session",
      "select * from sign_in_attempt",
      "insert into session (token_hash, fund_code, user_id, assurance, expires_at) values (decode(repeat('00', 32), 'hex'), 'A', gen_random_uuid(), 'high', now())",
    ]) {
      await expect(serving.query(statement)).rejects.toMatchObject({ code: "42501" });
    }
  });
});

describe("a session ends", () => {
  test.each([
    ["caseworker", "29 minutes 50 seconds", true],
    ["caseworker", "30 minutes 1 second", false],
    ["member", "19 minutes 50 seconds", true],
    ["member", "20 minutes 1 second", false],
  ])("when a %s has been idle for %s: still good %s", async (kind, idle, good) => {
    const token = await signedIn(kind === "member" ? await memberUserId() : testIds.anna);
    await setTimes(token, idle);
    expect((await enterSession(serving, token)) !== null).toBe(good);
    expect((await sessionTimeLeft(serving, token)) !== null).toBe(good);
  });

  test("when its whole time is over, however busy", async () => {
    const token = await signedIn(testIds.anna);
    await setTimes(token, "0 seconds", "-1 seconds");
    expect(await enterSession(serving, token)).toBeNull();
    expect(await sessionTimeLeft(serving, token)).toBeNull();
  });

  test("at sign-out, for good", async () => {
    const token = await signedIn(testIds.anna);
    expect(await enterSession(serving, token)).not.toBeNull();
    await revokeSession(serving, token);
    expect(await enterSession(serving, token)).toBeNull();
    expect(await sessionTimeLeft(serving, token)).toBeNull();
  });

  test("when the browser signs in again: the earlier token is worth nothing", async () => {
    const before = await signedIn(testIds.anna);
    const after = await signedIn(testIds.administrator, "A", before);
    expect(after).not.toBe(before);
    expect(await enterSession(serving, before)).toBeNull();
    expect(await enterSession(serving, after)).toMatchObject({ userId: testIds.administrator });
  });

  test("when its user is no longer active, and none is made for them", async () => {
    const token = await signedIn(testIds.anna);
    await owner.query("update app_user set active = false where id = $1", [testIds.anna]);
    expect(await enterSession(serving, token)).toBeNull();
    const again = createSession(serving, { fundCode: "A", userId: testIds.anna, assurance: "high" }, null);
    expect(await again).toBeNull();
  });

  test("never by losing a role, but the role is gone at once", async () => {
    const token = await signedIn(testIds.anna);
    await owner.query("update app_user set roles = '{caseworker}' where id = $1", [testIds.anna]);
    expect(await enterSession(serving, token)).toMatchObject({ roles: ["caseworker"] });
    await owner.query("update app_user set roles = '{caseworker,teamLead}' where id = $1", [testIds.anna]);
  });
});

describe("all sessions of a user", () => {
  const endedBy = async (by: string, fundCode: string, whose: string): Promise<number> => {
    const connection = await serving.connect();
    try {
      await beginSignedIn(connection, await signedIn(by, fundCode));
      return await revokeSessionsOf(connection, whose);
    } finally {
      await connection.query("commit");
      connection.release();
    }
  };

  test("are ended by the user, and by the fund's administrator", async () => {
    const first = await signedIn(testIds.anna);
    expect(await endedBy(testIds.anna, "A", testIds.anna)).toBe(2);
    expect(await enterSession(serving, first)).toBeNull();
    const second = await signedIn(testIds.anna);
    expect(await endedBy(testIds.administrator, "A", testIds.anna)).toBe(1);
    expect(await enterSession(serving, second)).toBeNull();
  });

  test("are not ended by a colleague, by another fund, or by nobody", async () => {
    const token = await signedIn(testIds.administrator);
    expect(await endedBy(testIds.anna, "A", testIds.administrator)).toBe(0);
    expect(await endedBy(testIds.other, "B", testIds.administrator)).toBe(0);
    expect(await revokeSessionsOf(serving, testIds.administrator)).toBe(0);
    expect(await enterSession(serving, token)).not.toBeNull();
  });
});
