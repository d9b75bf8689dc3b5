import pg from "pg";
import { afterAll, expect, it } from "vitest";
import { freshDatabase, type TestDatabase } from "./test-database";

const open: TestDatabase[] = [];
afterAll(async () => {
  for (const database of open) await database.drop();
});

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

it("gives each caller a migrated database of its own, also when they ask at once", async () => {
  open.push(...(await Promise.all([freshDatabase(), freshDatabase(), freshDatabase()])));
  expect(new Set(open.map((database) => database.ownerUrl)).size).toBe(3);
  const [first, second] = open as [TestDatabase, TestDatabase];
  await ask(first.ownerUrl, "create table only_here (n int)");
  expect(await ask(second.ownerUrl, "select to_regclass('only_here') as at")).toEqual([{ at: null }]);
  expect(await ask(second.ownerUrl, "select to_regclass('fund') is not null as there")).toEqual([{ there: true }]);
});

it("is reached by a serving role that owns nothing and is bound by row-level security", async () => {
  const database = await freshDatabase();
  open.push(database);
  expect(
    await ask(
      database.servingUrl,
      `select rolsuper or rolbypassrls as above, pg_get_userbyid(d.datdba) = current_user as owner
       from pg_roles, pg_database d where rolname = current_user and d.datname = current_database()`,
    ),
  ).toEqual([{ above: false, owner: false }]);
});

it("removes it on drop, even while somebody is connected", async () => {
  const database = await freshDatabase();
  const client = new pg.Client({ connectionString: database.servingUrl });
  client.on("error", () => undefined);
  await client.connect();
  await database.drop();
  await expect(ask(database.ownerUrl, "select 1")).rejects.toThrow();
});
