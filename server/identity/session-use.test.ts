import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { freshDatabase, type TestDatabase } from "@/db/postgres/test-database";
import { beginSignedIn, createSession, enterSession, sessionTimeLeft, tokenHash } from "./session";
import { insertTestPeople, testIds } from "./test-people";

let database: TestDatabase;
let owner: pg.Client;
let serving: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  serving = new pg.Pool({ connectionString: database.servingUrl, max: 4 });
  await insertTestPeople(owner);
});
afterAll(async () => {
  await serving?.end();
  await owner?.end();
  await database?.drop();
});
beforeEach(async () => {
  await owner.query("delete from session");
});

async function signedIn(userId: string, fundCode = "A"): Promise<string> {
  const token = await createSession(serving, { fundCode, userId, assurance: "substantial" }, null);
  if (token === null) throw new Error("no session was made");
  return token;
}

const setTimes = (token: string, lastSeen: string, expires = "11 hours") =>
  owner.query(
    "update session set last_seen_at = now() - $2::interval, expires_at = now() + $3::interval where token_hash = $1",
    [tokenHash(token), lastSeen, expires],
  );

const lastSeenSecondsAgo = async (token: string): Promise<number> => {
  const { rows } = await owner.query<{ s: string }>(
    "select extract(epoch from now() - last_seen_at)::text as s from session where token_hash = $1",
    [tokenHash(token)],
  );
  return Number(rows[0]?.s);
};

describe("use of a session", () => {
  test("is noted once a minute, and not by what happens without the user", async () => {
    const token = await signedIn(testIds.anna);
    await setTimes(token, "50 seconds");
    await enterSession(serving, token);
    expect(await lastSeenSecondsAgo(token)).toBeGreaterThan(49);
    await setTimes(token, "70 seconds");
    await enterSession(serving, token, { touch: false });
    expect(await lastSeenSecondsAgo(token)).toBeGreaterThan(69);
    await enterSession(serving, token);
    expect(await lastSeenSecondsAgo(token)).toBeLessThan(20);
  });

  test("in a read-only snapshot is checked and not noted", async () => {
    const token = await signedIn(testIds.anna);
    await setTimes(token, "5 minutes");
    const connection = await serving.connect();
    try {
      const mode = "isolation level repeatable read, read only";
      expect(await beginSignedIn(connection, token, { mode })).not.toBeNull();
    } finally {
      await connection.query("rollback");
      connection.release();
    }
    expect(await lastSeenSecondsAgo(token)).toBeGreaterThan(299);
  });

  test("does not wait for another request of the same session", async () => {
    const token = await signedIn(testIds.anna);
    await setTimes(token, "5 minutes");
    const [first, second] = [await serving.connect(), await serving.connect()];
    try {
      expect(await beginSignedIn(first, token)).not.toBeNull();
      await second.query("set statement_timeout = 2000");
      expect(await beginSignedIn(second, token)).not.toBeNull();
    } finally {
      await first.query("rollback");
      await second.query("rollback");
      await second.query("reset statement_timeout");
      first.release();
      second.release();
    }
  });

  test("tells how many seconds are left, without being use", async () => {
    const token = await signedIn(testIds.anna);
    await setTimes(token, "10 minutes");
    const left = await sessionTimeLeft(serving, token);
    expect(left?.idle).toBeGreaterThan(1180);
    expect(left?.idle).toBeLessThanOrEqual(1200);
    expect(left?.total).toBeGreaterThan(10 * 3600);
    expect(await lastSeenSecondsAgo(token)).toBeGreaterThan(599);
    await setTimes(token, "10 minutes", "60 seconds");
    expect((await sessionTimeLeft(serving, token))?.idle).toBeLessThanOrEqual(60);
  });
});

describe("users of a fund", () => {
  test("are changed by its administrator and by nobody else", async () => {
    const change = async (by: string, fundCode: string) => {
      const connection = await serving.connect();
      try {
        await beginSignedIn(connection, await signedIn(by, fundCode));
        const { rowCount } = await connection.query("update app_user set email = 'ny@example.dk' where id = $1", [
          testIds.anna,
        ]);
        return rowCount;
      } finally {
        await connection.query("rollback");
        connection.release();
      }
    };
    expect(await change(testIds.administrator, "A")).toBe(1);
    expect(await change(testIds.anna, "A")).toBe(0);
    expect(await change(testIds.other, "B")).toBe(0);
  });

  test("choose their own language", async () => {
    const connection = await serving.connect();
    try {
      await beginSignedIn(connection, await signedIn(testIds.anna));
      await connection.query("select choose_locale('da')");
      const { rows } = await connection.query("select initials from app_user where locale = 'da' and id = $1", [
        testIds.anna,
      ]);
      expect(rows).toEqual([{ initials: "AK" }]);
      await expect(connection.query("select choose_locale('de')")).rejects.toMatchObject({ code: "23514" });
    } finally {
      await connection.query("rollback");
      connection.release();
    }
  });
});
