import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type TestDatabase } from "@/db/postgres/test-database";
import { withIndexesAside } from "./indexes-aside";

const TABLES = ["slot", "interview", "member"];
let made: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  made = await freshDatabase();
  client = new pg.Client({ connectionString: made.ownerUrl });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await made?.drop();
});

/** Every index and constraint of the tables, as the database writes it. */
async function held(): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `select pg_get_indexdef(indexrelid) as line from pg_index where indrelid = any ($1::text[]::regclass[])
     union select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where conrelid = any ($1::text[]::regclass[])
     order by 1`,
    [TABLES],
  );
  return rows.map(({ line }) => line);
}

const addTime = (startsAt: string) =>
  client.query(
    `insert into slot (fund_code, id, caseworker_id, "on", starts_at, ends_at, form, place, opened_by, opened_at)
     select 'FOA', gen_random_uuid(), u, '2021-05-03', start, start + interval '30 minutes', 'video', null, u, start
     from (select '7f1d8f5e-3c55-4f0e-9d57-2f1f2f6b9a10'::uuid as u, $1::timestamptz as start) one`,
    [startsAt],
  );

test("keys, indexes and exclusion constraints are away while the tables are filled, and the same afterwards", async () => {
  const before = await held();
  let meanwhile: string[] = [];
  await client.query("begin");
  await withIndexesAside(client, TABLES, async () => {
    meanwhile = await held();
    await addTime("2021-05-03T08:00Z");
  });
  await client.query("commit");
  expect(meanwhile.some((line) => line.includes("EXCLUDE"))).toBe(false);
  expect(await held()).toEqual(before);
});

test("what breaks a constraint is refused, and nothing of it stays", async () => {
  const before = await held();
  await client.query("begin");
  const filled = withIndexesAside(client, TABLES, async () => {
    await addTime("2021-05-03T09:00Z");
    await addTime("2021-05-03T09:15Z");
  });
  await expect(filled).rejects.toMatchObject({ code: "23P01", constraint: "slot_caseworker_free" });
  await client.query("rollback");
  expect(await held()).toEqual(before);
});
